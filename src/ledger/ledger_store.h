/* ledger_store.h - opening the store of a ledger. */
#ifndef VIGIL_LEDGER_STORE_H
#define VIGIL_LEDGER_STORE_H

#include <stdbool.h>

#include "db.h"
#include "error.h"
#include "ledger.h"

/* Opens the ledger's store; makes it where there is none, and sets aside one
 * that cannot be read. */
int ledger_store_open(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err);

/* Sets aside a store that turned out damaged later, unless somebody else has
 * done so already, and opens the one in its place. */
int ledger_store_replace(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err);

/* Returns whether the file that the store was opened from still has its name.
 */
bool ledger_store_is_there(const struct ledger *ledger);

/* Opens a private store in memory. */
int ledger_store_in_memory(struct ledger *ledger, struct error *err);

/* The same, in a temporary file where it is large. */
int ledger_store_temporary(struct ledger *ledger, struct error *err);

/* The same on disk, where that can be written: it may be large. */
int ledger_store_apart(struct ledger *ledger, struct error *err);

/* Returns whether there is a store that can be opened, and opens it; makes
 * none, and sets none aside. */
bool ledger_store_open_as_it_is(struct ledger *ledger);

/* Opens the store to change nothing in it, or a private one where it cannot. */
int ledger_store_to_glance(struct ledger *ledger, struct error *err);

/* Fails, with the reason alone, where nothing can be written beside the claims
 * and into the record. */
int ledger_store_check_place(const struct ledger *ledger, struct error *err);

/* Fails where the store, or the record with it, cannot be written. */
int ledger_store_check(const struct ledger *ledger, struct error *err);

#endif
