/* ledger_update.h - bringing a ledger's store up to date with its files. */
#ifndef VIGIL_LEDGER_UPDATE_H
#define VIGIL_LEDGER_UPDATE_H

#include "error.h"
#include "ledger.h"

/* Looks at the files, and takes the lock where it must. */
int ledger_update(struct ledger *ledger, struct error *err);

/* Does the same after something was recorded, so that what is answered then is
 * right: where the store cannot be written, from one in memory. */
void ledger_update_recorded(struct ledger *ledger);

/* The same within a transaction that was begun, and is taken back where this
 * fails; what was looked at but now is not looked at again. */
int ledger_update_begun(struct ledger *ledger, struct error *err);

/* The same in a transaction that is taken back when the ledger is closed. */
int ledger_update_for_now(struct ledger *ledger, struct error *err);

#endif
