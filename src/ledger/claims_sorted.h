/* claims_sorted.h - claims by id, in natural order. */
#ifndef VIGIL_CLAIMS_SORTED_H
#define VIGIL_CLAIMS_SORTED_H

#include "arena.h"
#include "claim.h"

/* Links claims by next in the order of their ids; returns the first. */
struct claim *claims_sorted(struct arena *arena, struct claim *claims);

#endif
