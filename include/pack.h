/* pack.h - putting files of the record together. */
#ifndef VIGIL_PACK_H
#define VIGIL_PACK_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "text.h"

/* What came of it. */
struct packing {
	struct texts packs; /* that were made */
	size_t packed;      /* files whose lines went into them */
	size_t removed;     /* files that are gone, as a pack has their lines */
	struct texts young; /* packs that keep files from going, being younger
			       than a day, */
	struct texts absent;  /* or not in git's HEAD */
	struct texts changed; /* packs with other lines than were written; what
				 they have, other packs are to have */
	bool is_in_git;
};

/* Writes the lines of loose files that have none from a day on into packs, and
 * removes files whose lines a pack has that is a day old and, in git, that HEAD
 * has. The ledger must have been begun, and is released. No moment of this is
 * without each line in some file. */
int ledger_pack(struct ledger *ledger, struct arena *arena, long before,
	struct packing *packing, struct error *err);

/* Returns how many files of the record are no packs. */
int ledger_count_loose(struct ledger *ledger, long *count, struct error *err);

#endif
