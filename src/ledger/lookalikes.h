/* lookalikes.h - files that look like claim files, and are not read. */
#ifndef VIGIL_LOOKALIKES_H
#define VIGIL_LOOKALIKES_H

#include "arena.h"
#include "ledger.h"
#include "problem.h"

/* Adds a warning for each file of the ledger whose name or content is like that
 * of a claim file, and that is not read as one. */
void lookalikes_find(const struct ledger *ledger, struct arena *arena,
	struct problems *warnings);

#endif
