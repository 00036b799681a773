/* markup_word.c - the words of a site on its pages, and what is filled in. */
#include "markup_word.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "html.h"
#include "markup.h"
#include "site_figures.h"
#include "site_gather.h"
#include "site_strip.h"
#include "site_word.h"
#include "verdict.h"
#include "words.h"

void markup_word(FILE *out, const struct site *site, enum word word)
{
	html_text(out, site_word(site, word));
}

void markup_heading(FILE *out, const struct site *site, enum word word)
{
	markup_element(out, "h2", "", site_word(site, word));
	putc('\n', out);
}

void markup_paragraph(FILE *out, const struct site *site,
	const char *attributes, enum word word)
{
	markup_element(out, "p", attributes, site_word(site, word));
	putc('\n', out);
}

static void write_day(FILE *out, const struct site *site, struct arena *arena,
	const char *attributes, long day)
{
	fprintf(out, "<time datetime=\"%s\"%s>", date_iso(arena, day),
		attributes);
	html_text(out, words_day(arena, site->look->words, day));
	fputs("</time>", out);
}

static void write_value(FILE *out, const struct site *site, struct arena *arena,
	const struct filling *filling)
{
	const enum verdict verdict = (enum verdict)filling->number;

	switch (filling->kind) {
	case FILL_TEXT:
		markup_text(out, filling->text);
		break;
	case FILL_WORD:
		html_text(out, filling->text);
		break;
	case FILL_NUMBER:
		fprintf(out, "%ld", filling->number);
		break;
	case FILL_DAY:
		markup_day(out, site, arena, filling->number);
		break;
	case FILL_DUE:
		write_day(out, site, arena, " data-due", filling->number);
		break;
	case FILL_VERDICT:
		markup_verdict(out, site, verdict, false);
		break;
	case FILL_MOVE:
		markup_move(out, site, arena, filling->from, verdict);
		break;
	case FILL_FIGURE:
		markup_figure(
			out, site, arena, (enum site_figure)filling->number);
		break;
	}
}

static void write_filling(FILE *out, const struct site *site,
	struct arena *arena, const struct filling *filling)
{
	if (filling->element)
		fprintf(out, "<%s>", filling->element);
	if (filling->href) {
		fputs("<a href=\"", out);
		html_text(out, filling->href);
		fprintf(out, "\"%s>",
			strchr(filling->href, ':') ? " rel=\"nofollow\"" : "");
	}
	write_value(out, site, arena, filling);
	fputs(filling->href ? "</a>" : "", out);
	if (filling->element)
		fprintf(out, "</%s>", filling->element);
}

void markup_filled(FILE *out, const struct site *site, struct arena *arena,
	enum word word, const struct filling *fillings)
{
	const char *text = site_word(site, word);

	while (*text) {
		size_t plain = 0, length = 0;
		const struct filling *filling = NULL;

		while (text[plain] && !filling)
			filling = words_filling(
				text + plain++, fillings, &length);
		plain -= filling != NULL;
		html_text(out, arena_copy_bytes(arena, text, plain));
		if (filling)
			write_filling(out, site, arena, filling);
		text += plain + (filling ? length : 0);
	}
}

void markup_pair(FILE *out, const struct site *site, struct arena *arena,
	enum word label, struct filling value)
{
	value.name = "value";
	markup_filled(out, site, arena, WORD_PAIR,
		FILL(AS_WORD("label", site_word(site, label)), value));
}

/* ---- days, verdicts, figures ---- */

void markup_day(
	FILE *out, const struct site *site, struct arena *arena, long day)
{
	write_day(out, site, arena, "", day);
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

void markup_verdict(
	FILE *out, const struct site *site, enum verdict verdict, bool is_stale)
{
	fprintf(out,
		"<span class=\"v %s\"><svg class=\"k\" viewBox=\"0 0 16 16\" "
		"aria-hidden=\"true\">%s</svg>",
		is_stale ? "x" : looks[verdict].letter, looks[verdict].shape);
	html_text(out, words_verdict(site->look->words, verdict));
	fputs("</span>", out);
}

void markup_move(FILE *out, const struct site *site, struct arena *arena,
	enum verdict from, enum verdict to)
{
	if (from != VERDICT_NONE && from != to)
		markup_filled(out, site, arena, WORD_MOVE,
			FILL(AS_VERDICT("from", from), AS_VERDICT("to", to)));
	else
		markup_verdict(out, site, to, false);
}

static void write_no_day(FILE *out, const struct site *site, const char *name)
{
	fprintf(out, "<data data-figure=\"%s\" value=\"\">", name);
	markup_word(out, site, WORD_NONE);
	fputs("</data>", out);
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
		write_no_day(out, site, name);
	else
		write_day(out, site, arena,
			arena_printf(arena, " data-figure=\"%s\"%s", name,
				figure == FIGURE_NEXT_DUE ? " data-due" : ""),
			value);
}

static void write_wording(FILE *out, const struct site *site,
	struct arena *arena, enum word label, const char *element,
	const char *text)
{
	if (!text)
		return;
	fputs("<p>", out);
	markup_pair(out, site, arena, label,
		(struct filling){ .text = text, .element = element });
	fputs("</p>", out);
}

void markup_wordings(FILE *out, const struct site *site, struct arena *arena,
	const char *was, const char *text)
{
	write_wording(out, site, arena, WORD_ENTRY_BEFORE, "del", was);
	write_wording(out, site, arena, WORD_ENTRY_SINCE, "ins", text);
}

void markup_standing(FILE *out, const struct site *site, struct arena *arena,
	const struct site_row *row)
{
	struct strip_part parts[STRIP_PARTS];
	const size_t count = site_strip(row, parts);
	size_t i;

	for (i = 0; i < count; i++) {
		const struct filling day[] = {
			{ .name = "day",
				.kind = parts[i].is_due ? FILL_DUE : FILL_DAY,
				.number = parts[i].day },
			{ .name = NULL }
		};

		fputs(i ? " · " : "", out);
		fputs(parts[i].is_late ? "<span class=\"late\">" : "", out);
		markup_filled(out, site, arena, parts[i].word, day);
		fputs(parts[i].is_late ? "</span>" : "", out);
	}
}
