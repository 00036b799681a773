/* record_claims.h - recording what claim files publish and change. */
#ifndef VIGIL_RECORD_CLAIMS_H
#define VIGIL_RECORD_CLAIMS_H

#include "entries.h"
#include "error.h"
#include "ledger.h"

/* Called with entries once they are recorded; they are gone when it returns. */
typedef void ledger_recorded_fn(void *context, const struct entries *entries);

/* Records the publications that are not recorded, and by somebody the changes
 * that are not. The ledger must have been begun, and is released. Each claim's
 * entries stand alone: where this fails, those told of are recorded. */
int ledger_record_claims(struct ledger *ledger, const char *by,
	ledger_recorded_fn *recorded, void *context, struct error *err);

#endif
