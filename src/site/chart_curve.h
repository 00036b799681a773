/* chart_curve.h - the curve of survival as a drawing. */
#ifndef VIGIL_CHART_CURVE_H
#define VIGIL_CHART_CURVE_H

#include <stdio.h>

#include "arena.h"
#include "site_gather.h"

/* Writes how long claims hold, with how many were watched, as SVG. */
void chart_curve(FILE *out, struct arena *arena, const struct site *site);

#endif
