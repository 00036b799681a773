/* pack_removal.h - removing files of the record whose lines a pack has. */
#ifndef VIGIL_PACK_REMOVAL_H
#define VIGIL_PACK_REMOVAL_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "pack.h"

/* Removes the loose files whose lines stand in a pack that is on disk for a day
 * and, in git, that HEAD has; notes the packs for which files wait, and those
 * that are none. */
int pack_remove(struct ledger *ledger, struct arena *arena,
	struct packing *packing, struct error *err);

#endif
