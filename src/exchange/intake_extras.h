/* intake_extras.h - what vigil has no key for. */
#ifndef VIGIL_EXCHANGE_INTAKE_EXTRAS_H
#define VIGIL_EXCHANGE_INTAKE_EXTRAS_H

#include "foreign.h"
#include "foreign_names.h"
#include "intake_reading.h"

/* Keeps a cell under a key of the user's own. */
void intake_take_extra(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning);

/* Gives the claim all that was kept, and its own keys where it is vigil's. */
void intake_give_extras(struct intake_reading *reading);

#endif
