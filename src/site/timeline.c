/* timeline.c - the life of a claim as a drawing. */
#include "timeline.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "chart.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "html.h"
#include "site_files.h"
#include "site_gather.h"
#include "standing.h"
#include "verdict.h"
#include "verdict_spans.h"
#include "words.h"

/* The drawing in tenths of its unit: so no number hangs on a locale. */
enum {
	LEFT = 80,
	RIGHT = 6320,
	MIDDLE = 320,
	NARROWEST = 700,
	WIDE = 1400, /* enough also where letters are large */
	YEAR_WIDE = 500,
	YEARS_MOST = 8
};

struct drawing {
	FILE *out;
	const struct site *site;
	const struct site_page *page;
	long from, until; /* the first and the last day */
};

static long place_of(const struct drawing *drawing, long day)
{
	const long span = drawing->until - drawing->from;

	if (day < drawing->from || span <= 0)
		return LEFT;
	if (day > drawing->until)
		return RIGHT;
	return LEFT + (day - drawing->from) * (RIGHT - LEFT) / span;
}

/* Writes where something begins that is so wide. */
static void write_place(const struct drawing *drawing, long at, long width)
{
	chart_place(drawing->out, drawing->site, at, width);
}

/* ---- verdicts ---- */

static void write_span(
	const void *context, enum verdict verdict, long from, long until)
{
	const struct drawing *drawing = context;
	static const struct {
		const char *letter;
		long height;
	} looks[VERDICTS] = { [HOLDING] = { "h", 140 },
		[PARTIAL] = { "p", 90 },
		[NOT_HOLDING] = { "n", 40 } };
	const long left = place_of(drawing, from);
	const long width = place_of(drawing, until) - left;
	FILE *out = drawing->out;

	fprintf(out, "<rect class=\"b%s\" x=\"", looks[verdict].letter);
	write_place(drawing, left, width);
	fputs("\" y=\"", out);
	chart_number(out, MIDDLE - looks[verdict].height / 2);
	fputs("\" width=\"", out);
	chart_number(out, width);
	fprintf(out, "\" height=\"%ld\"/>", looks[verdict].height / 10);
	if (width < NARROWEST || left > RIGHT - NARROWEST)
		return;
	fprintf(out, "<text%s x=\"", width < WIDE ? " class=\"w\"" : "");
	write_place(drawing, left, 0);
	fputs("\" y=\"19\">", out);
	html_text(out, words_verdict(drawing->site->look->words, verdict));
	fputs("</text>", out);
}

static void tell_span(
	const void *context, enum verdict verdict, long from, long until)
{
	const struct drawing *drawing = context;

	(void)until;
	fputs(from == drawing->from ? "" : "; ", drawing->out);
	html_text(drawing->out,
		words_filled(drawing->page->arena, drawing->site->look->words,
			WORD_LIFE_SPAN,
			FILL(AS_VERDICT("verdict", verdict),
				AS_DAY("day", from))));
}

/* ---- what came in between ---- */

static void write_mark(const struct drawing *drawing, const struct event *event)
{
	const long at = place_of(drawing, event->entry->on);
	FILE *out = drawing->out;

	switch (event->entry->kind) {
	case ENTRY_PUBLISHED:
	case ENTRY_REVIEW:
	case ENTRY_CLOSE:
		fputs("<circle class=\"dot\" cx=\"", out);
		write_place(drawing, at, 0);
		fputs("\" cy=\"32\" r=\"2.6\"/>", out);
		break;
	case ENTRY_DISSENT:
		fputs("<path class=\"dot\" d=\"m", out);
		write_place(drawing, at, 0);
		fputs(" 41 4 4-4 4-4-4z\"/>", out);
		break;
	case ENTRY_CORRECTION:
		fputs("<path class=\"dot\" d=\"m", out);
		write_place(drawing, at, 0);
		fputs(" 41 4 8h-8z\"/>", out);
		break;
	default:
		break;
	}
}

static void write_marks(const struct drawing *drawing)
{
	const struct history *history = drawing->page->history;
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (!history->events[i].undone)
			write_mark(drawing, &history->events[i]);
	}
}

static void write_year(const struct drawing *drawing, int year)
{
	const long at = place_of(drawing, date_of(year, 1, 1));
	const bool is_last = at > RIGHT - YEAR_WIDE;
	FILE *out = drawing->out;

	fputs("<path class=\"g\" d=\"M", out);
	write_place(drawing, at, 0);
	fprintf(out, " 24V58\"/><text%s x=\"",
		is_last ? " text-anchor=\"end\"" : "");
	write_place(drawing, is_last ? at - 40 : at + 40, 0);
	fprintf(out, "\" y=\"62\">%.4s</text>",
		date_iso(drawing->page->arena, date_of(year, 1, 1)));
}

/* Of many years only some have room. */
static void write_years(const struct drawing *drawing)
{
	const int first = date_year(drawing->from),
		  last = date_year(drawing->until),
		  step = 1 + (last - first) / YEARS_MOST;
	int year;

	for (year = first + 1; year <= last; year += step)
		write_year(drawing, year);
}

/* ---- the whole ---- */

static void write_caption(const struct drawing *drawing, bool is_open)
{
	const struct words *words = drawing->site->look->words;
	FILE *out = drawing->out;

	fputs("<figcaption>", out);
	html_text(out, words_filled(drawing->page->arena, words,
			       is_open ? WORD_LIFE_OPEN : WORD_LIFE_CLOSED,
			       FILL(AS_DAY("from", drawing->from),
				       AS_DAY("until", drawing->until))));
	putc(' ', out);
	html_text(out, words->texts[WORD_LIFE_SIGNS]);
	fputs("</figcaption>\n</figure>\n", out);
}

static long end_of(const struct site_row *row)
{
	if (row->next_review != NO_DATE)
		return row->next_review;
	return row->closed != NO_DATE ? row->closed : row->changed;
}

void timeline_write(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_row *row = page->row;
	const struct drawing drawing = { out, site, page, row->published,
		end_of(row) };
	const bool is_open = row->next_review != NO_DATE;
	const long end = is_open ? row->reviewed : drawing.until;

	fputs("<figure>\n<svg viewBox=\"0 0 640 66\" role=\"img\" "
	      "aria-label=\"",
		out);
	verdict_spans(page->history, drawing.from, end, tell_span, &drawing);
	fputs(".\">", out);
	write_years(&drawing);
	verdict_spans(page->history, drawing.from, end, write_span, &drawing);
	if (is_open) {
		fputs("<path class=\"g\" stroke-dasharray=\"2 4\" "
		      "stroke-width=\"2\" d=\"M",
			out);
		write_place(&drawing, place_of(&drawing, end), 0);
		fputs(" 32H", out);
		write_place(&drawing, RIGHT, 0);
		fputs("\"/>", out);
	}
	write_marks(&drawing);
	fputs("</svg>\n", out);
	write_caption(&drawing, is_open);
}
