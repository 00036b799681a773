/* chain.h - the chain of a claim: what counts of its entries, and its heads. */
#ifndef VIGIL_CHAIN_H
#define VIGIL_CHAIN_H

#include "arena.h"
#include "entries.h"
#include "entry.h"
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

/* Returns the same of entries, for one that comes behind them: what it signs,
 * takes back or brings back may stand beside the chain. */
struct texts chain_heads_for(struct arena *arena, struct entries *entries,
	const struct entry *entry);

#endif
