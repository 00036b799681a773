/* intake_values.h - dates and statuses of foreign claims. */
#ifndef VIGIL_EXCHANGE_INTAKE_VALUES_H
#define VIGIL_EXCHANGE_INTAKE_VALUES_H

#include <stdbool.h>

#include "foreign.h"
#include "intake_reading.h"
#include "verdict.h"

/* Each reads what stands in a cell; NO_DATE, or false, where it is none, which
 * is said. */
long intake_date(struct intake_reading *reading, const struct cell *cell,
	const char *text);
bool intake_status(struct intake_reading *reading, const struct cell *cell,
	const char *text, enum verdict *verdict, bool *is_draft);

#endif
