/* sync_ledger.h - bringing the store up to date with the files. */
#ifndef VIGIL_SYNC_LEDGER_H
#define VIGIL_SYNC_LEDGER_H

#include <stdbool.h>

#include "error.h"
#include "ledger.h"
#include "walk.h"

/* Returns whether the store is up to date with the files of a walk. */
int sync_is_current(struct ledger *ledger, const struct walk *walk,
	bool *is_current, struct error *err);

/* Returns whether all but the files is as the store has it: settings, git's
 * HEAD, the day. */
int sync_is_as_set(struct ledger *ledger, bool *is_as_set, struct error *err);

/* Returns whether the store was ever brought up to date. */
int sync_is_filled(struct ledger *ledger, bool *is_filled, struct error *err);

/* Brings the store up to date with the files of a walk. The ledger must be
 * locked and the transaction begun. */
int sync_run(struct ledger *ledger, const struct walk *walk, struct error *err);

#endif
