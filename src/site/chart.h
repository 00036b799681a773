/* chart.h - bars as a drawing. */
#ifndef VIGIL_CHART_H
#define VIGIL_CHART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "site_gather.h"
#include "tally.h"

/* The width of a drawing, in its unit. */
enum { CHART_WIDTH = 640 };

enum { CHART_PARTS = 3 };

/* A bar for each row, of so many columns on top of each other. */
struct chart {
	const struct tally_kind *kind;
	const struct tally *tally;
	const char *classes[CHART_PARTS]; /* of each column; or NULL */
	bool has_few_labels; /* the first, one in the middle and the last */
};

/* Writes it, as SVG. */
void chart_bars(FILE *out, const struct site *site, struct arena *arena,
	const struct chart *chart);

/* Writes a number of tenths, so that it hangs on no locale. */
void chart_number(FILE *out, long tenths);

/* Writes where something begins that is so wide, in tenths: drawings of a site
 * that is written from the right run from there. */
void chart_place(FILE *out, const struct site *site, long x, long width);

/* Writes text at a place in tenths; anchor is start, middle or end. */
void chart_text(FILE *out, const struct site *site, long x, long y,
	const char *anchor, const char *text);

#endif
