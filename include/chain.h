/* chain.h - the chain of a claim: what counts of its entries, and its heads. */
#ifndef VIGIL_CHAIN_H
#define VIGIL_CHAIN_H

#include "arena.h"
#include "lineage.h"
#include "text.h"

/* Marks what stands beside the chain: drafts that no sign-off names, and undos
 * that name only what stands there. */
void chain_mark(struct lineage *lineage);

/* Returns the hashes of the chain's heads, sorted: what a new entry names as
 * previous. Where beside has hashes, the heads of what they name there, and of
 * what follows that, stand with them; none of all follows another. */
struct texts chain_heads(struct arena *arena, const struct lineage *lineage,
	const struct texts *beside);

#endif
