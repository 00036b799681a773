/* compose.h - completing entries, as the next of their claims. */
#ifndef VIGIL_COMPOSE_H
#define VIGIL_COMPOSE_H

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "standing.h"
#include "text.h"

/* Where a claim stands, as the store has it, and where it will. */
struct move {
	struct standing from, to;
};

/* What one command records: entries, each with its line. */
struct composition {
	struct ledger *ledger;
	struct arena *arena;
	const char *by, *recorded;
	struct entries entries;
	struct texts lines;
	const char *basis; /* the ledger is released: what it had then */
	/* Where their claims go, at the first entry of each, as compose_check
	 * found it; NULL where that is not known. */
	const struct move **moves;
};

/* Begins what somebody records now. The time is that of no other command of
 * theirs. */
int compose_begin(struct composition *composition, struct ledger *ledger,
	const char *by, struct error *err);

/* Adds the publication of a claim, if it is not recorded, and the change that
 * its file has. */
int compose_file(struct composition *composition, const struct claim *claim,
	struct error *err);

/* Adds an entry, completed with its time and what it follows. */
int compose_entry(struct composition *composition, const struct claim *claim,
	struct entry *entry, struct error *err);

/* Returns the line of an entry and sets its hash, or NULL where that line would
 * not be read back as it is meant. */
char *compose_line(struct arena *arena, struct entry *entry, struct error *err);

/* Returns the entries of the claim that was added to last, with those that were
 * added. */
int compose_all(const struct composition *composition,
	const struct claim *claim, struct entries *entries, struct error *err);

/* Returns the entries of a claim, with those that were added from a number on.
 */
int compose_gather(const struct composition *composition,
	const struct claim *claim, size_t first, struct entries *entries,
	struct error *err);

#endif
