/* replay_look.h - what is asked of single events while a replay goes on. */
#ifndef VIGIL_REPLAY_LOOK_H
#define VIGIL_REPLAY_LOOK_H

#include <stdbool.h>
#include <stddef.h>

#include "entry.h"
#include "replay_state.h"

/* Returns the number of the event that another names by its hash, if it follows
 * that and it is of this kind; else NOWHERE. */
size_t replay_named(const struct replay *replay, size_t number,
	const char *hash, enum entry_kind kind);

/* Returns whether an event was made with another before it; one that is NOWHERE
 * with all, and all with one that is NOWHERE. */
bool replay_follows(const struct replay *replay, size_t later, size_t earlier);

/* Returns whether an event was neither taken back nor is beside a closing. */
bool replay_stands(const struct replay *replay, size_t number);

/* Returns whether a draft counts, or would count, once the event at signing
 * signs it off (NOWHERE for one that follows all): no review that this one
 * follows has overtaken the draft, and the words that it judged stand. */
bool replay_may_count(
	const struct replay *replay, size_t draft, size_t signing);

#endif
