/* replay_kinds.h - what an entry of each kind does. */
#ifndef VIGIL_REPLAY_KINDS_H
#define VIGIL_REPLAY_KINDS_H

#include "history.h"
#include "replay_state.h"

/* Takes in an event that is no undo. */
void replay_play(struct replay *replay, struct event *event);

#endif
