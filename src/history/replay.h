/* replay.h - what entries do, one after the other. */
#ifndef VIGIL_REPLAY_H
#define VIGIL_REPLAY_H

#include "replay_state.h"
#include "standing.h"

/* Goes through the events of a history, and tells in each what it did. */
void replay_run(struct replay *replay);

/* Returns where the claim stands after all events. */
struct standing replay_standing(const struct replay *replay);

#endif
