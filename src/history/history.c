/* history.c - what the entries of a claim add up to. */
#include "history.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "replay.h"
#include "replay_state.h"
#include "schedule.h"

static void play_all(struct history *history, struct replay *replay)
{
	struct event *waiting;
	size_t i;

	for (i = 0; i < history->count; i++) {
		struct event *event = &history->events[i];

		event->from = replay->verdict;
		replay_event(replay, i);
		event->to = replay->verdict;
	}
	waiting = replay_waiting(replay);
	if (waiting) {
		waiting->awaits = true;
		history->waiting = waiting->entry;
	}
}

struct history history_of(struct arena *arena, const struct claim *claim,
	int topic_cadence, struct entries *entries)
{
	const struct schedule schedule = {
		.resolves = claim->resolves,
		.cadence = claim->cadence,
		.topic_cadence = topic_cadence,
	};
	struct history history = { .count = entries->count };
	struct replay replay;
	size_t i;

	entries_sort(arena, entries);
	history.events = arena_alloc(
		arena, (history.count + 1) * sizeof(*history.events));
	for (i = 0; i < history.count; i++)
		history.events[i].entry = entries->items[i];
	replay = replay_start(arena, &history, &schedule);
	play_all(&history, &replay);
	history.standing = replay_standing(&replay);
	history.opening = replay.opening;
	history.statement = replay.statement;
	history.resolves = replay.resolves;
	history.cadence = replay.cadence;
	return history;
}

struct entry *entry_published(struct arena *arena, const struct claim *claim)
{
	struct entry *entry =
		entry_new(arena, claim->id, ENTRY_PUBLISHED, claim->reviewed);

	entry->published = claim->published;
	entry->verdict = claim->verdict;
	entry->next_review = claim->next_review;
	entry->resolves = claim->resolves;
	entry->cadence = claim->cadence;
	entry->statement = arena_copy(arena, claim_statement(claim).hex);
	return entry;
}

struct entry *entry_change(struct arena *arena, const struct claim *claim,
	const struct history *history, long today)
{
	struct entry *entry;

	if (!history->opening || (claim->resolves == history->resolves &&
					 claim->cadence == history->cadence))
		return NULL;
	entry = entry_new(arena, claim->id, ENTRY_CHANGE, today);
	entry->resolves = claim->resolves;
	entry->cadence = claim->cadence;
	if (history->count)
		entry->previous =
			history->events[history->count - 1].entry->hash;
	return entry;
}
