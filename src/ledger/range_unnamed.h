/* range_unnamed.h - ledgers that a range changes and nobody named. */
#ifndef VIGIL_RANGE_UNNAMED_H
#define VIGIL_RANGE_UNNAMED_H

#include "error.h"
#include "range.h"
#include "range_places.h"

/* Adds a warning for each claims/ with a record that a range changes and that
 * is not the one which is checked, unless the user said which that is. */
int range_unnamed_report(struct range *range, const char *before,
	const char *now, const struct range_places *places, struct error *err);

#endif
