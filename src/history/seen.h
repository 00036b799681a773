/* seen.h - where a claim stood when an entry was made. */
#ifndef VIGIL_SEEN_H
#define VIGIL_SEEN_H

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "replay_state.h"

/* Returns where the claim stood by those entries alone that the one of a number
 * follows. */
const struct play *seen_by(struct arena *arena, const struct claim *claim,
	const struct history *history, size_t number);

#endif
