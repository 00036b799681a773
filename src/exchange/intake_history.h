/* intake_history.h - what was judged before, from foreign claims. */
#ifndef VIGIL_EXCHANGE_INTAKE_HISTORY_H
#define VIGIL_EXCHANGE_INTAKE_HISTORY_H

#include <stdbool.h>

#include "foreign.h"
#include "foreign_names.h"
#include "intake_reading.h"

/* Takes a member of a review, or a text with a line for each: 22 May 2026
 * Partial: why. Returns false for a member that is not known. */
bool intake_take_history(struct intake_reading *reading,
	const struct cell *cell, const struct meaning *meaning);

/* Takes the cell of a column whose name has a day; returns true. */
bool intake_take_day(struct intake_reading *reading, const struct cell *cell,
	const char *day);

/* Orders the reviews by day, and says what they lack. */
void intake_order_history(struct intake_reading *reading);

#endif
