/* timeline_scale.c - where days lie in the drawing of a claim's life. */
#include "timeline_scale.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"

/* A year takes so much room, and so many have some. */
enum { YEAR_WIDE = 500, YEARS_MOST = 8 };

long timeline_place(const struct timeline_scale *scale, long day)
{
	const long span = scale->until - scale->from;

	if (day < scale->from || span <= 0)
		return TIMELINE_LEFT;
	if (day > scale->until)
		return TIMELINE_RIGHT;
	return TIMELINE_LEFT +
	       (day - scale->from) * (TIMELINE_RIGHT - TIMELINE_LEFT) / span;
}

void timeline_number(FILE *out, long tenths)
{
	fprintf(out, "%ld.%ld", tenths / 10, tenths % 10);
}

static void write_year(
	const struct timeline_scale *scale, struct arena *arena, int year)
{
	const long at = timeline_place(scale, date_of(year, 1, 1));
	const bool is_last = at > TIMELINE_RIGHT - YEAR_WIDE;
	FILE *out = scale->out;

	fputs("<path class=\"g\" d=\"M", out);
	timeline_number(out, at);
	fprintf(out, " 24V58\"/><text%s x=\"",
		is_last ? " text-anchor=\"end\"" : "");
	timeline_number(out, is_last ? at - 40 : at + 40);
	fprintf(out, "\" y=\"62\">%.4s</text>",
		date_iso(arena, date_of(year, 1, 1)));
}

void timeline_years(const struct timeline_scale *scale, struct arena *arena)
{
	const int first = date_year(scale->from),
		  last = date_year(scale->until),
		  step = 1 + (last - first) / YEARS_MOST;
	int year;

	for (year = first + 1; year <= last; year += step)
		write_year(scale, arena, year);
}
