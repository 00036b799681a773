/* range_trust.h - who may sign in a range, and what must be signed. */
#ifndef VIGIL_RANGE_TRUST_H
#define VIGIL_RANGE_TRUST_H

#include "error.h"
#include "range.h"
#include "range_place.h"

/* Reads the settings of NEW, with faults of its own vigil.yaml, and whose keys
 * may sign. A range may not make itself believed: that it asks for less than
 * OLD did, or has other keys than OLD, is a fault, and OLD's keys are those
 * that count; unless it is to trust NEW, or OLD has no keys: then NEW's do, and
 * it is a warning. */
int range_trust_read(struct range *range, const struct range_place *before,
	const struct range_place *now, struct error *err);

#endif
