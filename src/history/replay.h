/* replay.h - what entries do, one after the other. */
#ifndef VIGIL_REPLAY_H
#define VIGIL_REPLAY_H

#include <stddef.h>

#include "arena.h"
#include "history.h"
#include "replay_state.h"
#include "schedule.h"
#include "standing.h"

/* Begins before the first event of a history; what the file says of the
 * schedule is in schedule. */
struct replay replay_start(struct arena *arena, struct history *history,
	const struct schedule *schedule);

/* Takes the next event in. One that is an undo changes what came before it: the
 * replay then goes through all up to there again. */
void replay_event(struct replay *replay, size_t number);

/* Returns the review that waits for its sign-off, or NULL. */
struct event *replay_waiting(const struct replay *replay);

/* Returns where the claim stands. */
struct standing replay_standing(const struct replay *replay);

#endif
