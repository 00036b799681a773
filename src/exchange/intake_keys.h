/* intake_keys.h - keys of claim files, from foreign claims. */
#ifndef VIGIL_EXCHANGE_INTAKE_KEYS_H
#define VIGIL_EXCHANGE_INTAKE_KEYS_H

#include <stdbool.h>

#include "foreign.h"
#include "foreign_names.h"
#include "intake_reading.h"

/* Takes what a cell has for a key of claim files, and says what is wrong with
 * it; false for a part of it that is not known. */
bool intake_take_key(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning);

#endif
