/* chart_curve.c - the curve of survival as a drawing. */
#include "chart_curve.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "chart.h"
#include "html.h"
#include "site_gather.h"
#include "survival.h"
#include "tally.h"
#include "words.h"

/* Places in tenths of the unit. */
enum {
	LEFT = 360,
	RIGHT = 6100,
	TOP = 100,
	FOOT = 1400,
	DAYS = 1580,
	WATCHED = 1800,
	LABEL_END = 310,
	LABEL_DOWN = 40,
	NEAR = 600,
	LINES = 4
};

static long x_of(const struct site *site, long day)
{
	if (!site->survival.end)
		return LEFT;
	return LEFT + day * (RIGHT - LEFT) / site->survival.end;
}

static long y_of(long share)
{
	return TOP + (SHARE_WHOLE - share) * (FOOT - TOP) / SHARE_WHOLE;
}

static void write_lines(FILE *out, const struct site *site, struct arena *arena)
{
	long i;

	for (i = 0; i <= LINES; i++) {
		const long y = y_of(SHARE_WHOLE - i * SHARE_WHOLE / LINES);

		fputs("<path class=\"g\" d=\"M", out);
		chart_place(out, site, LEFT, 0);
		putc(' ', out);
		chart_number(out, y);
		putc('H', out);
		chart_place(out, site, RIGHT, 0);
		fputs("\"/>", out);
		chart_text(out, site, LABEL_END, y + LABEL_DOWN, "end",
			arena_printf(arena, "%ld", 100 - i * 100 / LINES));
	}
}

static void write_curve(FILE *out, const struct site *site)
{
	const struct survival *survival = &site->survival;
	size_t i;

	fputs("<path class=\"ln\" d=\"M", out);
	chart_place(out, site, LEFT, 0);
	fputs(" 10", out);
	for (i = 0; i < survival->step_count; i++) {
		putc('H', out);
		chart_place(out, site, x_of(site, survival->steps[i].day), 0);
		putc('V', out);
		chart_number(out, y_of(survival->steps[i].share));
	}
	putc('H', out);
	chart_place(out, site, x_of(site, survival->end), 0);
	fputs("\"/>", out);
}

/* The last day may be close to the one before. */
static void write_days(FILE *out, struct arena *arena, const struct site *site)
{
	const struct tally *days = &site->tallies[TALLY_SURVIVAL];
	size_t i;

	for (i = 0; i < days->count; i++) {
		const struct tally_row *row = &days->rows[i];
		const long x = x_of(site, row->number);

		if (i + 2 == days->count && days->count > 2 && x > RIGHT - NEAR)
			continue;
		chart_text(out, site, x, DAYS, "middle",
			arena_printf(arena, "%ld", row->number));
		chart_text(out, site, x, WATCHED, "middle",
			arena_printf(arena, "%ld", row->values[0]));
	}
}

void chart_curve(FILE *out, struct arena *arena, const struct site *site)
{
	const struct tally *days = &site->tallies[TALLY_SURVIVAL];
	const struct tally_row *last = &days->rows[days->count - 1];
	const char *share = tally_value_shown(arena, site->look->words,
		&tally_kinds[TALLY_SURVIVAL].columns[2], last->values[2]);

	fprintf(out, "<svg viewBox=\"0 0 %d 186\" role=\"img\" aria-label=\"",
		CHART_WIDTH);
	html_text(out, words_filled(arena, site->look->words, WORD_SURVIVAL_END,
			       FILL(AS_WORD("share", share),
				       AS_NUMBER("days", last->number))));
	fputs("\">", out);
	write_lines(out, site, arena);
	write_curve(out, site);
	write_days(out, arena, site);
	fputs("</svg>\n", out);
}
