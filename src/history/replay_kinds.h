/* replay_kinds.h - what an entry of each kind does. */
#ifndef VIGIL_REPLAY_KINDS_H
#define VIGIL_REPLAY_KINDS_H

#include <stdbool.h>

#include "history.h"
#include "replay.h"

/* Takes in an event that is no undo. */
void replay_play(struct replay *replay, struct event *event);

/* Returns whether a draft would count once it is signed off: no later review
 * has overtaken it, and the text that it judged still stands. */
bool replay_may_count(const struct replay *replay, const struct event *event);

#endif
