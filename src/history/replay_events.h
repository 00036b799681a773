/* replay_events.h - what is asked of single events while a replay goes on. */
#ifndef VIGIL_REPLAY_EVENTS_H
#define VIGIL_REPLAY_EVENTS_H

#include <stdbool.h>

#include "arena.h"
#include "history.h"
#include "replay_state.h"

/* Returns the events of a history, sorted by the hashes of their entries. */
struct event **events_by_hash(
	struct arena *arena, const struct history *history);

/* Returns the event of the hash that another names, if it came before it,
 * or NULL. */
struct event *replay_named(const struct replay *replay,
	const struct event *event, const char *hash);

/* Returns whether a draft would count once it is signed off: no later review
 * has overtaken it, and the text that it judged still stands. */
bool replay_may_count(const struct replay *replay, const struct event *event);

#endif
