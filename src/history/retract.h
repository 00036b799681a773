/* retract.h - which events stand, as undos and closings come. */
#ifndef VIGIL_RETRACT_H
#define VIGIL_RETRACT_H

#include <stddef.h>

#include "replay_state.h"

/* Lets an undo take effect, on what it names and, where that is an undo, on
 * what that one named. Returns the first event but an undo that stands or does
 * not stand otherwise than before; NOWHERE where there is none. */
size_t retract_undo(struct replay *replay, size_t undo);

/* Lets a closing take effect on the reviews before it that stand beside it.
 * Returns as retract_undo does. */
size_t retract_beside(struct replay *replay, size_t closing);

/* Counts for a review or a sign-off the closings before it that stand beside
 * it. */
void retract_judgement(struct replay *replay, size_t number);

#endif
