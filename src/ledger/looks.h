/* looks.h - looks at all files that one vigil takes for others too. */
#ifndef VIGIL_LOOKS_H
#define VIGIL_LOOKS_H

#include <stdbool.h>

#include "ledger.h"

/* Notes which looks have begun: those that begin from here on find all that is
 * there now. Where it cannot be noted, none will do. */
void looks_note(struct ledger *ledger);

/* Returns whether a look that began after looks_note is in the ledger's store.
 * The ledger must be locked. */
bool looks_suffice(const struct ledger *ledger);

/* Tells others that a look begins, which needs the lock, and that all it found
 * is committed. */
void looks_begin(struct ledger *ledger);
void looks_done(struct ledger *ledger);

void looks_end(struct ledger *ledger);

#endif
