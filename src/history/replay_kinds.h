/* replay_kinds.h - what an entry of each kind does. */
#ifndef VIGIL_REPLAY_KINDS_H
#define VIGIL_REPLAY_KINDS_H

#include <stddef.h>

#include "replay_state.h"

/* Lets an event that stands, and is no undo, have its effect. */
void replay_play(struct replay *replay, size_t number);

#endif
