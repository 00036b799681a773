/* restore.h - writing lost entries back, and giving them up. */
#ifndef VIGIL_RESTORE_H
#define VIGIL_RESTORE_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "text.h"

/* Returns the lines of entries that are gone: those that were lost, or those
 * that are only aside, as another branch's. */
int ledger_gone_lines(struct ledger *ledger, struct arena *arena, bool lost,
	struct texts *lines, struct error *err);

/* Writes back the entries that were lost, and those aside that entries here
 * wait for; returns their lines. The ledger must have been begun, and is
 * released. Writes nothing where a line of the store is no entry. */
int ledger_restore(struct ledger *ledger, struct arena *arena,
	struct texts *lines, struct error *err);

/* Forgets the entries that were lost; fails where an entry here follows one of
 * them. The ledger must have been begun, and is released. */
int ledger_forget(struct ledger *ledger, struct arena *arena,
	struct texts *lines, struct error *err);

#endif
