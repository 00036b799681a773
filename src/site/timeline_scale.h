/* timeline_scale.h - where days lie in the drawing of a claim's life. */
#ifndef VIGIL_TIMELINE_SCALE_H
#define VIGIL_TIMELINE_SCALE_H

#include <stdio.h>

#include "arena.h"

/* Places are in tenths of the drawing's unit, so that no number hangs on a
 * locale; no day lies beyond these. */
enum { TIMELINE_LEFT = 80, TIMELINE_RIGHT = 6320 };

struct timeline_scale {
	FILE *out;
	long from, until; /* the first and the last day */
};

/* Returns the place of a day; one before the first, or after the last, has
 * theirs. */
long timeline_place(const struct timeline_scale *scale, long day);

/* Writes tenths as a number of units. */
void timeline_number(FILE *out, long tenths);

/* Writes where years begin; of many years, only of some. */
void timeline_years(const struct timeline_scale *scale, struct arena *arena);

#endif
