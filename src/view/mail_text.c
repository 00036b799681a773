/* mail_text.c - a mail as plain text. */
#include "mail_text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "mail_form.h"
#include "problem.h"
#include "problem_text.h"
#include "text.h"
#include "text_layout.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "text_width.h"
#include "verdict.h"

static const char indent[] = "    ", deep[] = "      ";

/* A long word stays whole, so that a URL can be followed. Only what is indented
 * may begin lines of its own: at the margin they would look like the mail's. */
static void write_lines(
	const struct mail_paper *paper, const char *before, const char *text)
{
	if (!*before)
		text = text_printable(paper->arena, text);
	fprintf(paper->out, "%s\n",
		text_wrap_whole(paper->arena, text, before, paper->columns));
}

static void write_line(
	const struct mail_paper *paper, const char *before, const char *line)
{
	fprintf(paper->out, "%s%s\n", before,
		text_printable(paper->arena, line));
}

static void begin(const struct mail_paper *paper, const char *subject,
	const char *title, const char *about)
{
	(void)subject;
	write_lines(paper, "", title);
	write_lines(paper, "", about);
}

static void heading(const struct mail_paper *paper, const char *name,
	size_t count, const char *rest)
{
	char *line = arena_printf(paper->arena, "%s%s", name, rest);
	char *letter;

	(void)count;
	for (letter = line; *letter; letter++) {
		if (*letter >= 'a' && *letter <= 'z')
			*letter = (char)(*letter - 'a' + 'A');
	}
	putc('\n', paper->out);
	write_lines(paper, "", line);
}

static void paragraph(
	const struct mail_paper *paper, enum mail_tone tone, const char *text)
{
	(void)tone;
	putc('\n', paper->out);
	write_lines(paper, "", text);
}

/* Adds a part to a line, or to a new one where it has no room. */
static const char *added(
	const struct mail_paper *paper, const char *lines, const char *part)
{
	const char *last = strrchr(lines, '\n');
	size_t used = text_width(last ? last + 1 : lines);
	bool has_room = used + 2 + text_width(part) <= paper->columns;

	return arena_printf(
		paper->arena, "%s%s%s", lines, has_room ? "  " : "\n", part);
}

static void write_state(
	const struct mail_paper *paper, const struct mail_claim *claim)
{
	const char *lines = added(paper, claim->id, claim->when);
	size_t i;

	if (claim->verdict != VERDICT_NONE)
		lines = added(paper, lines, verdict_signed(claim->verdict));
	for (i = 0; i < claim->facts.count; i++)
		lines = added(paper, lines,
			text_printable(paper->arena, claim->facts.items[i]));
	fprintf(paper->out, "%s\n", lines);
}

static void write_quote(
	const struct mail_paper *paper, const struct mail_quote *quote)
{
	bool has_more = quote->note || quote->urls.count;
	size_t i;

	write_lines(paper, indent,
		arena_printf(paper->arena, "%s, %s%s%s%s", quote->label,
			quote->who, *quote->who ? ", " : "", quote->day,
			has_more ? ":" : ""));
	if (quote->note)
		write_lines(paper, deep, quote->note);
	for (i = 0; i < quote->urls.count; i++)
		write_line(paper, deep, quote->urls.items[i]);
}

static void write_left(const struct mail_paper *paper, size_t left)
{
	if (left)
		fprintf(paper->out, "%sand %zu more\n", indent, left);
}

static void write_link(const struct mail_paper *paper, const char *label,
	const struct mail_link *link)
{
	if (link->title)
		write_lines(paper, indent,
			arena_printf(
				paper->arena, "%s: %s", label, link->title));
	else if (link->url)
		fprintf(paper->out, "%s%s:\n", indent, label);
	if (link->url)
		write_line(paper, deep, link->url);
}

static void write_triggers(
	const struct mail_paper *paper, const struct mail_claim *claim)
{
	size_t i;

	if (claim->triggers.count)
		fprintf(paper->out, "%sTriggers:\n", indent);
	for (i = 0; i < claim->triggers.count; i++) {
		const char *lines = text_wrap_whole(paper->arena,
			claim->triggers.items[i], deep, paper->columns);
		size_t blanks = strspn(lines, " "); /* none on an empty line */

		if (blanks > sizeof(deep) - 1)
			blanks = sizeof(deep) - 1;
		fprintf(paper->out, "%s- %s\n", indent, lines + blanks);
	}
	write_left(paper, claim->triggers_left);
}

static bool has_details(const struct mail_claim *claim)
{
	return claim->quote_count || claim->triggers.count ||
	       claim->article.title || claim->article.url ||
	       claim->source_count;
}

static void claim(
	const struct mail_paper *paper, const struct mail_claim *claim)
{
	size_t i;

	putc('\n', paper->out);
	write_state(paper, claim);
	write_lines(paper, "", claim->title);
	putc('\n', paper->out);
	if (claim->sentence) {
		write_lines(paper, indent, claim->sentence);
		if (has_details(claim))
			putc('\n', paper->out);
	}
	for (i = 0; i < claim->quote_count; i++)
		write_quote(paper, &claim->quotes[i]);
	write_left(paper, claim->quotes_left);
	write_triggers(paper, claim);
	write_link(paper, "Article", &claim->article);
	for (i = 0; i < claim->source_count; i++)
		write_link(paper, "Source", &claim->sources[i]);
	write_left(paper, claim->sources_left);
	putc('\n', paper->out);
	write_line(paper, indent, claim->command);
}

static void row(const struct mail_paper *paper, const struct mail_claim *claim,
	bool is_first)
{
	if (is_first)
		putc('\n', paper->out);
	write_state(paper, claim);
	write_lines(paper, indent, claim->title);
}

/* The message alone is broken: the caret stands below its line. */
static void problem(const struct mail_paper *paper, const char *path,
	const struct problem *problem)
{
	struct text_stream memory;
	char *text, *newline;

	text_stream_open(&memory);
	view_problem(memory.out, path, problem, false);
	text = text_stream_close(&memory, paper->arena);
	newline = strchr(text, '\n');
	*newline = '\0';
	putc('\n', paper->out);
	write_lines(paper, "", text);
	fputs(newline + 1, paper->out);
}

/* Mail readers show what follows two hyphens and a space as a signature. */
static void end(
	const struct mail_paper *paper, const char *name, const char *url)
{
	fputs("\n-- \n", paper->out);
	write_line(paper, "", name);
	if (url)
		write_line(paper, "", url);
}

const struct mail_form mail_text = {
	.begin = begin,
	.heading = heading,
	.paragraph = paragraph,
	.claim = claim,
	.row = row,
	.coming = row,
	.problem = problem,
	.end = end,
};
