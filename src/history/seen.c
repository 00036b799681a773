/* seen.c - where a claim stood when an entry was made. */
#include "seen.h"

#include <limits.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "replay.h"
#include "replay_state.h"

const struct play *seen_by(struct arena *arena, const struct claim *claim,
	const struct history *history, size_t number)
{
	const struct circumstances circumstances = { .today = LONG_MAX };
	struct history apart = *history;
	struct replay replay;
	size_t i;

	apart.count = number;
	apart.events = arena_alloc(arena, (number + 1) * sizeof(*apart.events));
	for (i = 0; i < number; i++)
		apart.events[i].entry = history->events[i].entry;
	replay = replay_start(arena, &apart, claim, &circumstances, number);
	replay_run(&replay);
	return apart.seen + number;
}
