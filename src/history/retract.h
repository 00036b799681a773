/* retract.h - which events stand, as undos and closings come. */
#ifndef VIGIL_RETRACT_H
#define VIGIL_RETRACT_H

#include <stdbool.h>
#include <stddef.h>

#include "replay_state.h"

/* The first and the last event but an undo that stands, or does not stand,
 * otherwise than before, and whether all of them are reviews and no drafts; the
 * first is NOWHERE where there is none. */
struct turned {
	size_t first, last;
	bool are_reviews;
};

/* Lets an undo take effect, on what it names and, where that is an undo, on
 * what that one named. */
struct turned retract_undo(struct replay *replay, size_t undo);

/* Lets a closing take effect on the reviews before it that stand beside it.
 */
struct turned retract_beside(struct replay *replay, size_t closing);

/* Counts for a review or a sign-off the closings before it that stand beside
 * it. */
void retract_judgement(struct replay *replay, size_t number);

#endif
