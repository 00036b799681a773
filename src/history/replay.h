/* replay.h - what entries do, one after the other. */
#ifndef VIGIL_REPLAY_H
#define VIGIL_REPLAY_H

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "replay_state.h"

/* Returns a replay of the events that a viewer has (NOWHERE for all), about to
 * begin; the history is told whether publications differ. */
struct replay replay_start(struct arena *arena, struct history *history,
	const struct claim *claim, const struct circumstances *circumstances,
	size_t viewer);

/* Goes through the events of a history, and tells in each what it did. */
void replay_run(struct replay *replay);

#endif
