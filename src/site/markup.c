/* markup.c - pieces that pages are made of. */
#include "markup.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "html.h"
#include "site_figures.h"
#include "site_gather.h"
#include "site_strip.h"
#include "verdict.h"
#include "web_url.h"

void markup_element(
	FILE *out, const char *name, const char *attributes, const char *text)
{
	fprintf(out, "<%s%s>", name, attributes);
	html_text(out, text);
	fprintf(out, "</%s>", name);
}

static void write_day(
	FILE *out, struct arena *arena, const char *attributes, long day)
{
	fprintf(out, "<time datetime=\"%s\"%s>%s</time>", date_iso(arena, day),
		attributes, date_shown(arena, day));
}

void markup_day(FILE *out, struct arena *arena, long day)
{
	write_day(out, arena, "", day);
}

void markup_due(FILE *out, struct arena *arena, long day)
{
	write_day(out, arena, " data-due", day);
}

/* A verdict is told by its word, then by its shape, then by its color. */
static const struct {
	const char *letter, *shape;
} looks[VERDICTS] = {
	[VERDICT_NONE] = { "x", "<circle cx=\"8\" cy=\"8\" r=\"7\"/>" },
	[HOLDING] = { "h", "<circle class=\"f\" cx=\"8\" cy=\"8\" r=\"7\"/>" },
	[PARTIAL] = { "p",
		"<circle cx=\"8\" cy=\"8\" r=\"7\"/>"
		"<path class=\"f\" d=\"M8 1a7 7 0 0 0 0 14z\"/>" },
	[NOT_HOLDING] = { "n",
		"<circle cx=\"8\" cy=\"8\" r=\"7\"/>"
		"<path d=\"m3 13 10-10\"/>" },
};

void markup_verdict(FILE *out, enum verdict verdict, bool is_stale)
{
	fprintf(out,
		"<span class=\"v %s\"><svg class=\"k\" viewBox=\"0 0 16 16\" "
		"aria-hidden=\"true\">%s</svg>%s</span>",
		is_stale ? "x" : looks[verdict].letter, looks[verdict].shape,
		verdict_shown(verdict));
}

void markup_move(FILE *out, enum verdict from, enum verdict to)
{
	if (from != VERDICT_NONE && from != to) {
		markup_verdict(out, from, false);
		fputs(" → ", out);
	}
	markup_verdict(out, to, false);
}

void markup_figure(FILE *out, const struct site *site, struct arena *arena,
	enum site_figure figure)
{
	const long value = site->figures[figure];
	const char *name = site_figure_name(figure);

	if (!site_figure_is_day(figure))
		fprintf(out,
			"<data data-figure=\"%s\" value=\"%ld\">%ld</data>",
			name, value, value);
	else if (value == NO_DATE)
		fprintf(out, "<data data-figure=\"%s\" value=\"\">none</data>",
			name);
	else
		write_day(out, arena,
			arena_printf(arena, " data-figure=\"%s\"%s", name,
				figure == FIGURE_NEXT_DUE ? " data-due" : ""),
			value);
}

static const char *host_of(struct arena *arena, const char *url)
{
	const char *host = web_url_host(url);

	return arena_copy_bytes(arena, host, strcspn(host, "/?#"));
}

void markup_outside(FILE *out, const char *url, const char *text)
{
	struct arena arena = { 0 };

	if (html_is_link(url)) {
		fputs("<a href=\"", out);
		html_text(out, url);
		fputs("\" rel=\"nofollow\">", out);
		html_text(out, text ? text : host_of(&arena, url));
		fputs("</a>", out);
	} else {
		html_text(out, text ? text : url);
	}
	arena_release(&arena);
}

void markup_claim(FILE *out, const char *root, const struct site_row *row)
{
	fprintf(out, "<a href=\"%sclaims/%s.html\">%s: ", root, row->id,
		row->id);
	html_text(out, row->title);
	fputs("</a>", out);
}

void markup_wordings(FILE *out, const char *was, const char *text)
{
	if (was) {
		fputs("<p>Before: ", out);
		markup_element(out, "del", "", was);
		fputs("</p>", out);
	}
	if (text) {
		fputs("<p>Since then: ", out);
		markup_element(out, "ins", "", text);
		fputs("</p>", out);
	}
}

void markup_standing(FILE *out, struct arena *arena, const struct site_row *row)
{
	struct strip_part parts[STRIP_PARTS];
	const size_t count = site_strip(row, parts);
	size_t i;

	for (i = 0; i < count; i++) {
		fputs(i ? " · " : "", out);
		fputs(parts[i].is_late ? "<span class=\"late\">" : "", out);
		fputs(parts[i].words, out);
		if (parts[i].day != NO_DATE) {
			putc(' ', out);
			write_day(out, arena,
				parts[i].is_due ? " data-due" : "",
				parts[i].day);
		}
		fputs(parts[i].is_late ? "</span>" : "", out);
	}
}
