/* stats_curve.c - the curve of survival, drawn in characters. */
#include "stats_curve.h"

#include <stddef.h>
#include <stdio.h>

#include "site_gather.h"
#include "stats_formats.h"
#include "survival.h"
#include "tally.h"

enum { LINES = 11, LABELS = 5, WIDEST = 72, NARROWEST = 10, MARGIN = 6 };

struct curve {
	const struct stats_place *place;
	const struct survival *survival;
	long width;
	const char *signs[LINES][WIDEST];
};

/* The whole is the first line, and nothing the last. */
static int line_of(long share)
{
	return (int)(((SHARE_WHOLE - share) * (LINES - 1) + SHARE_WHOLE / 2) /
		     SHARE_WHOLE);
}

static void draw_fall(struct curve *curve, long column, int from, int to)
{
	int line;

	curve->signs[from][column] = "┐";
	for (line = from + 1; line < to; line++)
		curve->signs[line][column] = "│";
	curve->signs[to][column] = "└";
}

static void draw(struct curve *curve)
{
	int before = 0;
	long column;

	for (column = 0; column < curve->width; column++) {
		const long day =
			column * curve->survival->end / (curve->width - 1);
		const int line =
			line_of(survival_at(curve->survival, day).share);

		if (line > before)
			draw_fall(curve, column, before, line);
		else
			curve->signs[line][column] = "─";
		before = line;
	}
}

static void write_line(const struct curve *curve, int line)
{
	FILE *out = curve->place->out;
	long column, end = curve->width;

	while (end > 0 && !curve->signs[line][end - 1])
		end--;
	if (line % ((LINES - 1) / LABELS) == 0)
		fprintf(out, "%3d %%%s", 100 - line * 100 / (LINES - 1),
			end ? " " : "");
	else if (end)
		fprintf(out, "%*s", MARGIN, "");
	for (column = 0; column < end; column++)
		fputs(curve->signs[line][column] ? curve->signs[line][column]
						 : " ",
			out);
	putc('\n', out);
}

/* Days that would run into each other are left out. */
static void write_days(const struct curve *curve, const struct tally *days)
{
	static const char label[] = "days";
	const long end = curve->survival->end;
	const long room = MARGIN + curve->width;
	FILE *out = curve->place->out;
	long at = (long)sizeof(label) - 1;
	size_t i;

	fputs(label, out);
	for (i = 0; i < days->count; i++) {
		const long day = days->rows[i].number;
		const long length = snprintf(NULL, 0, "%ld", day);
		long place = MARGIN;

		if (end)
			place += day * (curve->width - 1) / end;
		if (place + length > room)
			place = room - length;
		if (place <= at)
			continue;
		fprintf(out, "%*s%ld", (int)(place - at), "", day);
		at = place + length;
	}
	putc('\n', out);
}

void stats_curve(const struct stats_place *place, const struct site *site)
{
	struct curve curve = {
		.place = place, .survival = &site->survival, .width = WIDEST
	};
	int line;

	if (place->columns && place->columns - MARGIN < WIDEST)
		curve.width = place->columns - MARGIN;
	if (curve.width < NARROWEST)
		return;
	draw(&curve);
	for (line = 0; line < LINES; line++)
		write_line(&curve, line);
	write_days(&curve, &site->tallies[TALLY_SURVIVAL]);
}
