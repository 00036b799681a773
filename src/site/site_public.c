/* site_public.c - what of a claim's record is public. */
#include "site_public.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "history.h"
#include "lineage.h"

/* Returns the entries of a history that are public by themselves. */
static struct entries public_ones(struct arena *arena,
	const struct history *history, long today, bool *has_future)
{
	struct entries kept = { NULL, 0 };
	size_t i;

	for (i = 0; i < history->count; i++) {
		const bool is_future = history->events[i].entry->on > today;

		*has_future = *has_future || is_future;
		if (!is_future && !history->lineage.kin[i].is_beside)
			entries_add(arena, &kept, history->entries.items[i]);
	}
	return kept;
}

/* What follows an entry that is left out waits for it in the next turn, and a
 * draft without its sign-off stands beside the chain. */
bool site_public(struct arena *arena, const struct claim *claim, long today,
	struct history *history, bool *has_future)
{
	const bool is_recorded = history->standing.is_recorded;
	const bool has_change = history->standing.has_change;
	const struct circumstances circumstances = {
		history->schedule.topic_cadence, today, history->schedule.terms
	};

	if (!is_recorded)
		return false;
	for (;;) {
		struct entries kept =
			public_ones(arena, history, today, has_future);

		if (kept.count == history->count)
			break;
		*history = history_of(arena, claim, &circumstances, &kept);
	}
	history->standing.is_recorded = is_recorded;
	history->standing.has_change = has_change;
	return history->opening.entry && history->opening.published <= today;
}
