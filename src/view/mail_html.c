/* mail_html.c - a mail as HTML: no colours, nothing that is not in the mail,
 * and nothing that a mail reader would not know. */
#include "mail_html.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "html.h"
#include "mail_form.h"
#include "problem.h"
#include "problem_text.h"
#include "text_stream.h"

static void element(FILE *out, const char *name, const char *text)
{
	fprintf(out, "<%s>", name);
	html_text(out, text);
	fprintf(out, "</%s>\n", name);
}

static void begin(FILE *out, const char *title)
{
	fputs("<!DOCTYPE html>\n"
	      "<html lang=\"en\">\n"
	      "<head>\n"
	      "<meta charset=\"utf-8\">\n"
	      "<meta name=\"viewport\" content=\"width=device-width\">\n"
	      "<meta name=\"color-scheme\" content=\"light dark\">\n",
		out);
	element(out, "title", title);
	fputs("</head>\n<body>\n", out);
	element(out, "p", title);
}

static void heading(FILE *out, const char *text)
{
	element(out, "h3", text);
}

static void paragraph(FILE *out, const char *text)
{
	element(out, "p", text);
}

static void item(FILE *out, const struct mail_item *item)
{
	size_t i;

	fputs("<p><b>", out);
	html_text(out, item->id);
	fputs("</b> ", out);
	html_text(out, item->title);
	for (i = 0; i < item->lines.count; i++) {
		fputs("<br>\n", out);
		html_text(out, item->lines.items[i]);
	}
	if (item->url) {
		fputs("<br>\n", out);
		html_url(out, item->url);
	}
	fputs("</p>\n", out);
}

static void problem(FILE *out, const char *path, const struct problem *problem)
{
	struct arena arena = { 0 };
	struct text_stream memory;
	char *line, *newline;

	text_stream_open(&memory);
	view_problem(memory.out, path, problem, false);
	fputs("<pre style=\"white-space: pre-wrap\">", out);
	for (line = text_stream_close(&memory, &arena);
		(newline = strchr(line, '\n')); line = newline + 1) {
		*newline = '\0';
		html_text(out, line);
		putc('\n', out);
	}
	fputs("</pre>\n", out);
	arena_release(&arena);
}

static void end(FILE *out, const char *name, const char *url)
{
	fputs("<hr>\n<p>", out);
	html_text(out, name);
	if (url) {
		fputs("<br>\n", out);
		html_url(out, url);
	}
	fputs("</p>\n</body>\n</html>\n", out);
}

const struct mail_form mail_html = {
	.begin = begin,
	.heading = heading,
	.paragraph = paragraph,
	.item = item,
	.problem = problem,
	.end = end,
};
