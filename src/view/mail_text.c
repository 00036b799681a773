/* mail_text.c - a mail as plain text. */
#include "mail_text.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "mail_form.h"
#include "problem.h"
#include "problem_text.h"
#include "text_layout.h"
#include "text_utf8.h"

enum { COLUMNS = 72 };

static const char indent[] = "    ";

static void write_wrapped(FILE *out, const char *before, const char *text)
{
	struct arena arena = { 0 };

	fprintf(out, "%s\n", text_wrap(&arena, text, before, COLUMNS));
	arena_release(&arena);
}

static void begin(FILE *out, const char *title)
{
	write_wrapped(out, "", title);
}

static void heading(FILE *out, const char *text)
{
	fprintf(out, "\n%s\n", text);
}

static void paragraph(FILE *out, const char *text)
{
	putc('\n', out);
	write_wrapped(out, "", text);
}

/* The first line is not indented. A URL stays in one line, so that it can be
 * followed. */
static void item(FILE *out, const struct mail_item *item)
{
	struct arena arena = { 0 };
	const char *line =
		arena_printf(&arena, "%s  %s", item->id, item->title);
	size_t i;

	line = text_wrap(&arena, line, indent, COLUMNS);
	fprintf(out, "\n%s\n", line + sizeof(indent) - 1);
	for (i = 0; i < item->lines.count; i++)
		write_wrapped(out, indent, item->lines.items[i]);
	if (item->url)
		fprintf(out, "%s%s\n", indent,
			text_printable(&arena, item->url));
	arena_release(&arena);
}

static void problem(FILE *out, const char *path, const struct problem *problem)
{
	putc('\n', out);
	view_problem(out, path, problem, false);
}

/* Mail readers show what follows two hyphens and a space as a signature. */
static void end(FILE *out, const char *name, const char *url)
{
	struct arena arena = { 0 };

	fprintf(out, "\n-- \n%s\n", text_printable(&arena, name));
	if (url)
		fprintf(out, "%s\n", text_printable(&arena, url));
	arena_release(&arena);
}

const struct mail_form mail_text = {
	.begin = begin,
	.heading = heading,
	.paragraph = paragraph,
	.item = item,
	.problem = problem,
	.end = end,
};
