/* replay_judging.h - what reviews, and sign-offs of them, do. */
#ifndef VIGIL_REPLAY_JUDGING_H
#define VIGIL_REPLAY_JUDGING_H

#include <stddef.h>

#include "entry.h"
#include "replay_state.h"

/* Lets the event of a number bring the verdict of an entry, and its next date.
 */
void replay_rule(
	struct replay *replay, size_t number, const struct entry *entry);

void replay_apply_review(struct replay *replay, size_t number);
void replay_apply_signoff(struct replay *replay, size_t number);

#endif
