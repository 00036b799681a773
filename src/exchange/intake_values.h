/* intake_values.h - dates and statuses of foreign claims. */
#ifndef VIGIL_EXCHANGE_INTAKE_VALUES_H
#define VIGIL_EXCHANGE_INTAKE_VALUES_H

#include <stdbool.h>

#include "foreign.h"
#include "foreign_names.h"
#include "intake_reading.h"
#include "verdict.h"

/* Each reads what stands in a cell; NO_DATE, or false, where it is none, which
 * is said. */
long intake_date(struct intake_reading *reading, const struct cell *cell,
	const char *text);
bool intake_status(struct intake_reading *reading, const struct cell *cell,
	const char *text, enum verdict *verdict, bool *is_draft);

/* Takes what pages say of being published: draft: true, published: false.
 * Returns false for any other cell. */
bool intake_take_flag(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning);

#endif
