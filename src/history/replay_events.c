/* replay_events.c - what is asked of single events while a replay goes on. */
#include "replay_events.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "history.h"
#include "replay_state.h"

static int by_hash(const void *left, const void *right)
{
	const struct event *const *a = left, *const *b = right;

	return strcmp((*a)->entry->hash, (*b)->entry->hash);
}

struct event **events_by_hash(
	struct arena *arena, const struct history *history)
{
	struct event **sorted =
		arena_alloc(arena, (history->count + 1) * sizeof(*sorted));
	size_t i;

	for (i = 0; i < history->count; i++)
		sorted[i] = &history->events[i];
	qsort(sorted, history->count, sizeof(*sorted), by_hash);
	return sorted;
}

static struct event *event_of(const struct replay *replay, const char *hash)
{
	const struct entry wanted = { .hash = hash };
	const struct event event = { .entry = &wanted }, *key = &event;
	struct event **found = bsearch(&key, replay->by_hash,
		replay->history->count, sizeof(*replay->by_hash), by_hash);

	return found ? *found : NULL;
}

struct event *replay_named(const struct replay *replay,
	const struct event *event, const char *hash)
{
	struct event *named = event_of(replay, hash);

	return named && named < event ? named : NULL;
}

bool replay_may_count(const struct replay *replay, const struct event *event)
{
	const struct entry *entry = event->entry;

	return entry->kind == ENTRY_REVIEW && entry->draft && !event->undone &&
	       !event->answer && entry->on >= replay->schedule.reviewed &&
	       replay->statement &&
	       strcmp(entry->statement, replay->statement) == 0;
}
