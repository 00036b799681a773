/* replay_standing.h - where the entries of a claim leave it. */
#ifndef VIGIL_REPLAY_STANDING_H
#define VIGIL_REPLAY_STANDING_H

#include "replay_state.h"
#include "standing.h"

/* Returns where the claim stands after all events. */
struct standing replay_standing(const struct replay *replay);

#endif
