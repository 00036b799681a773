/* chart.c - bars as a drawing. */
#include "chart.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "html.h"
#include "site_gather.h"
#include "site_word.h"
#include "tally.h"
#include "words.h"

/* Places in tenths of the unit. */
enum {
	LEFT = 80,
	RIGHT = 6320,
	TOP = 200,
	FOOT = 1300,
	LABELS = 1450,
	GAP = 20,
	ABOVE = 40
};

void chart_number(FILE *out, long tenths)
{
	fprintf(out, "%ld.%ld", tenths / 10, tenths % 10);
}

void chart_place(FILE *out, const struct site *site, long x, long width)
{
	chart_number(out,
		site_is_from_right(site) ? 10L * CHART_WIDTH - x - width : x);
}

void chart_text(FILE *out, const struct site *site, long x, long y,
	const char *anchor, const char *text)
{
	fputs("<text x=\"", out);
	chart_place(out, site, x, 0);
	fputs("\" y=\"", out);
	chart_number(out, y);
	fprintf(out, "\" text-anchor=\"%s\">", anchor);
	html_text(out, text);
	fputs("</text>", out);
}

static long total_of(const struct chart *chart, const struct tally_row *row)
{
	long total = 0;
	size_t i;

	for (i = 0; i < CHART_PARTS && chart->classes[i]; i++)
		total += row->values[i];
	return total;
}

static long most_of(const struct chart *chart)
{
	long most = 1;
	size_t i;

	for (i = 0; i < chart->tally->count; i++) {
		const long total = total_of(chart, &chart->tally->rows[i]);

		if (total > most)
			most = total;
	}
	return most;
}

static void write_bar(FILE *out, const struct site *site, const char *look,
	long x, long y, long width, long height)
{
	if (!height)
		return;
	fprintf(out, "<rect class=\"%s\" x=\"", look);
	chart_place(out, site, x, width);
	fputs("\" y=\"", out);
	chart_number(out, y);
	fputs("\" width=\"", out);
	chart_number(out, width);
	fputs("\" height=\"", out);
	chart_number(out, height);
	fputs("\"/>", out);
}

static void write_total(FILE *out, const struct site *site, struct arena *arena,
	long x, long y, long total)
{
	if (total)
		chart_text(out, site, x, y, "middle",
			arena_printf(arena, "%ld", total));
}

static void write_row(FILE *out, const struct site *site, struct arena *arena,
	const struct chart *chart, size_t number, long most)
{
	const struct tally_row *row = &chart->tally->rows[number];
	const long room = (RIGHT - LEFT) / (long)chart->tally->count;
	const long x = LEFT + (long)number * room;
	long sum = 0;
	size_t i;

	for (i = 0; i < CHART_PARTS && chart->classes[i]; i++) {
		const long foot = FOOT - sum * (FOOT - TOP) / most;

		sum += row->values[i];
		write_bar(out, site, chart->classes[i], x,
			FOOT - sum * (FOOT - TOP) / most, room - GAP,
			foot - (FOOT - sum * (FOOT - TOP) / most));
	}
	write_total(out, site, arena, x + (room - GAP) / 2,
		FOOT - sum * (FOOT - TOP) / most - ABOVE, sum);
}

static void write_label(FILE *out, const struct site *site, struct arena *arena,
	const struct chart *chart, size_t number)
{
	const size_t count = chart->tally->count;
	const long room = (RIGHT - LEFT) / (long)count;
	const long x = LEFT + (long)number * room;
	const bool is_last = number > 0 && number + 1 == count;

	if (chart->has_few_labels && number > 0 && number != count / 2 &&
		!is_last)
		return;
	chart_text(out, site, is_last ? x + room - GAP : x, LABELS,
		is_last ? "end" : "start",
		tally_key_shown(arena, site->look->words, chart->kind,
			&chart->tally->rows[number]));
}

void chart_bars(FILE *out, const struct site *site, struct arena *arena,
	const struct chart *chart)
{
	const long most = most_of(chart);
	size_t i;

	fprintf(out, "<svg viewBox=\"0 0 %d 150\" role=\"img\" aria-label=\"",
		CHART_WIDTH);
	html_text(out, site_word(site, chart->kind->about));
	putc(' ', out);
	html_text(out, site_word(site, WORD_CHART_TABLE));
	fputs("\">", out);
	fputs("<path class=\"g\" d=\"M8 130H632\"/>", out);
	for (i = 0; i < chart->tally->count; i++) {
		write_row(out, site, arena, chart, i, most);
		write_label(out, site, arena, chart, i);
	}
	fputs("</svg>\n", out);
}
