/* lost.h - entries that the record had and has no more. */
#ifndef VIGIL_LOST_H
#define VIGIL_LOST_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "problem.h"

/* Finds out which of the entries that are gone are lost: outside git all; in
 * git those that went while HEAD did not move, and those that HEAD, or a commit
 * that it descends from, has. The others are another branch's matter. */
int lost_find(struct ledger *ledger, struct error *err);

/* Adds a problem where entries are lost. */
int lost_check(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err);

#endif
