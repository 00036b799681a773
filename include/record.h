/* record.h - recording what people judge. */
#ifndef VIGIL_RECORD_H
#define VIGIL_RECORD_H

#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "standing.h"

/* Locks the ledger and brings the store up to date: what is asked from now on
 * stays true until ledger_record or ledger_cancel. */
int ledger_begin(struct ledger *ledger, struct error *err);

/* Takes back what was begun, for a command that goes on after it failed. */
void ledger_cancel(struct ledger *ledger);

/* Fails where what is recorded now must be signed, and no key is named. */
int ledger_check_key(struct ledger *ledger, struct error *err);

/* Completes the entries and records them all or none: when this returns 0 they
 * are in a new file of the record, on disk. With the first entry of a claim its
 * publication is recorded, and what its file changed. Fails where the lines
 * would break a rule that all lines are held against. The ledger must have been
 * begun, and is released. */
int ledger_record(struct ledger *ledger, const struct entries *entries,
	struct error *err);

/* Works out where a claim would stand with one more entry; fails as
 * ledger_record does. */
int ledger_foresee(struct ledger *ledger, const struct claim *claim,
	struct entry *entry, struct standing *after, struct error *err);

#endif
