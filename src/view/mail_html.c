/* mail_html.c - a mail as HTML: nothing that is not in the mail, and nothing
 * that a mail reader would not know. */
#include "mail_html.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "html.h"
#include "mail_claim_html.h"
#include "mail_form.h"
#include "problem.h"
#include "text_layout.h"
#include "text_utf8.h"

enum { SOURCE_CHARACTERS = 100 };

static const char head[] =
	"<!DOCTYPE html>\n"
	"<html lang=\"en\">\n"
	"<head>\n"
	"<meta charset=\"utf-8\">\n"
	"<meta name=\"viewport\" content=\"width=device-width, "
	"initial-scale=1\">\n"
	"<meta name=\"color-scheme\" content=\"light dark\">\n"
	"<meta name=\"supported-color-schemes\" content=\"light dark\">\n";

static const char style[] =
	"<style>\n"
	"body{margin:0;padding:0}\n"
	"body,.b{background:#fffefb;color:#1b1b19}\n"
	".b{margin:0 auto;padding:24px 16px}\n"
	"h1,h3,.s{font-family:Palatino,\"Palatino Linotype\",Georgia,serif}\n"
	"h1{font-size:26px;line-height:1.25;font-weight:bold;margin:0 0 4px}\n"
	"h2{font-size:14px;margin:36px 0 0;padding:6px 0 0;border-top:3px "
	"double #d8d4ca}\n"
	"h3{font-size:20px;line-height:1.3;margin:2px 0 6px}\n"
	"p{margin:0 0 10px}\n"
	".c{padding:18px 0 12px;border-bottom:1px solid #d8d4ca}\n"
	".s{font-size:17px;line-height:1.45}\n"
	".m{font-size:13px;color:#5a5853}\n"
	".l{color:#9c2a1c}\n"
	".q{padding:0 0 0 12px;border-left:3px solid #d8d4ca}\n"
	".d{border-left-color:#9c2a1c}\n"
	".x{margin:0;padding:8px 10px;background:#f5f2ea}\n"
	"code{font-family:Menlo,Consolas,monospace;font-size:13px}\n"
	".a{font-size:14px;line-height:24px}\n"
	".r{margin:0;padding:9px 0;border-bottom:1px solid #d8d4ca}\n"
	".f{margin:28px 0 0}\n"
	"a{color:#1f4b7a}\n"
	"@media (prefers-color-scheme:dark){body,.b{background:#171614;"
	"color:#e9e6df}h2,.c,.q,.r{border-color:#3d3b36}.m{color:#a9a59b}"
	".l{color:#f09a8b}.d{border-left-color:#f09a8b}"
	".x{background:#211f1c}a{color:#9cc3ee}}\n"
	"</style>\n";

/* What must survive a mail reader that drops the style stands here; no colour
 * does, so that such a reader chooses both. */
static const char body[] =
	"</head>\n<body>\n"
	"<div class=\"b\" role=\"main\" style=\"max-width:600px;"
	"font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif;"
	"font-size:15px;line-height:1.5;word-break:break-word\">\n";

static void element(
	const struct mail_paper *paper, const char *tag, const char *text)
{
	fprintf(paper->out, "<%s>", tag);
	html_text(paper->out, text);
	fprintf(paper->out, "</%.*s>\n", (int)strcspn(tag, " "), tag);
}

static void begin(const struct mail_paper *paper, const char *subject,
	const char *title, const char *about)
{
	fputs(head, paper->out);
	element(paper, "title", subject);
	fputs(style, paper->out);
	fputs(body, paper->out);
	element(paper, "h1", title);
	element(paper, "p class=\"m\"", about);
}

static void heading(const struct mail_paper *paper, const char *name,
	size_t count, const char *rest)
{
	const char *counted =
		count ? arena_printf(paper->arena, ": %zu", count) : "";

	element(paper, "h2",
		arena_printf(paper->arena, "%s%s%s", name, counted, rest));
}

static void paragraph(
	const struct mail_paper *paper, enum mail_tone tone, const char *text)
{
	static const char *const classes[] = {
		[MAIL_SAYS] = "s",
		[MAIL_ADDS] = "m",
		[MAIL_GUIDES] = "f",
		[MAIL_EXPLAINS] = "m f",
	};
	bool is_code = false;

	fprintf(paper->out, "<p class=\"%s\">", classes[tone]);
	for (;;) {
		size_t length = strcspn(text, "`");

		html_text(paper->out,
			arena_copy_bytes(paper->arena, text, length));
		if (!text[length])
			break;
		fputs(is_code ? "</code>" : "<code>", paper->out);
		is_code = !is_code;
		text += length + 1;
	}
	fputs(is_code ? "</code></p>\n" : "</p>\n", paper->out);
}

static const char *place_of(
	struct arena *arena, const char *path, const struct problem *problem)
{
	if (problem->at.line <= 0)
		return path;
	return arena_printf(arena, "%s, line %ld, column %ld", path,
		problem->at.line, problem->at.column);
}

/* There is no caret: it would not stay below its place. */
static void problem(const struct mail_paper *paper, const char *path,
	const struct problem *problem)
{
	struct arena *arena = paper->arena;

	fputs("<div class=\"c\">\n", paper->out);
	element(paper, "p class=\"m\"", place_of(arena, path, problem));
	fputs("<p><b>", paper->out);
	html_text(paper->out, problem->message);
	fputs("</b></p>\n", paper->out);
	if (problem->source) {
		fputs("<p class=\"x\"><code>", paper->out);
		html_text(paper->out,
			text_cut(arena, text_printable(arena, problem->source),
				SOURCE_CHARACTERS));
		fputs("</code></p>\n", paper->out);
	}
	fputs("</div>\n", paper->out);
}

static void end(
	const struct mail_paper *paper, const char *name, const char *url)
{
	fputs("<p class=\"m\">", paper->out);
	html_text(paper->out, name);
	if (url) {
		fputs("<br>", paper->out);
		html_url(paper->out, url);
	}
	fputs("</p>\n</div>\n</body>\n</html>\n", paper->out);
}

const struct mail_form mail_html = {
	.begin = begin,
	.heading = heading,
	.paragraph = paragraph,
	.claim = mail_claim_html,
	.row = mail_row_html,
	.coming = mail_coming_html,
	.problem = problem,
	.end = end,
};
