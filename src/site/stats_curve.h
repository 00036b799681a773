/* stats_curve.h - the curve of survival, drawn in characters. */
#ifndef VIGIL_STATS_CURVE_H
#define VIGIL_STATS_CURVE_H

#include "stats_formats.h"

/* Draws how long claims hold, as far as the curve goes. */
stats_fn stats_curve;

#endif
