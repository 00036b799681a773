/* transaction.h - what is asked of a ledger, or written to it, as one. */
#ifndef VIGIL_TRANSACTION_H
#define VIGIL_TRANSACTION_H

#include "error.h"
#include "ledger.h"

/* What is asked between these is of one moment, and costs one lock. */
int transaction_begin_reading(struct ledger *ledger, struct error *err);
void transaction_end_reading(struct ledger *ledger);

/* Takes the ledger's lock, unless its store is private, and begins to write;
 * finish makes it last, and cancel takes it back, as finish does where it
 * fails. */
int transaction_begin(struct ledger *ledger, struct error *err);

/* The same, but fails with BUSY where the lock does not come free soon. */
int transaction_begin_soon(struct ledger *ledger, struct error *err);

int transaction_finish(struct ledger *ledger, struct error *err);
void transaction_cancel(struct ledger *ledger);

#endif
