/* forks.c - reviews that were made beside each other and differ. */
#include "forks.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "replay_look.h"
#include "replay_state.h"
#include "verdict.h"

/* A review or a closing that counts, and which of the last ones are it or
 * follow it, a bit for each. */
struct judging {
	size_t number;
	enum verdict verdict; /* VERDICT_NONE for a closing */
	uint64_t *last;
};

enum { WORD_BITS = 64 };

struct judgings {
	const struct replay *replay;
	struct judging *items;
	size_t count;
	size_t *last; /* those that no other follows, by number */
	size_t last_count;
};

static const struct event *event_at(const struct replay *replay, size_t number)
{
	return &replay->history->events[number];
}

/* Returns whether an event is a judging that counts, and finds its verdict. */
static bool counts(
	const struct replay *replay, size_t number, enum verdict *verdict)
{
	const struct event *event = event_at(replay, number);
	const struct entry *entry = event->entry;

	*verdict = VERDICT_NONE;
	if (!replay_stands(replay, number))
		return false;
	switch (entry->kind) {
	case ENTRY_REVIEW:
		*verdict = entry->verdict;
		return !entry->draft;
	case ENTRY_SIGNOFF:
		if (event->ignored)
			return false;
		number = replay_named(
			replay, number, entry->signs, ENTRY_REVIEW);
		if (number == NOWHERE)
			return false;
		*verdict = event_at(replay, number)->entry->verdict;
		return true;
	default:
		return entry->kind == ENTRY_CLOSE;
	}
}

static bool is_followed(const struct judgings *judgings, size_t item)
{
	size_t i;

	for (i = item + 1; i < judgings->count; i++) {
		if (replay_follows(judgings->replay, judgings->items[i].number,
			    judgings->items[item].number))
			return true;
	}
	return false;
}

static void find_last(struct arena *arena, struct judgings *judgings)
{
	size_t i;

	judgings->last = arena_alloc(
		arena, (judgings->count + 1) * sizeof(*judgings->last));
	for (i = judgings->count; i-- > 0;) {
		if (!is_followed(judgings, i))
			judgings->last[judgings->last_count++] =
				judgings->items[i].number;
	}
}

static struct judgings find_judgings(
	struct arena *arena, const struct replay *replay)
{
	struct judgings judgings = { .replay = replay };
	enum verdict verdict;
	size_t i;

	for (i = 0; i < replay->history->count; i++) {
		if (!counts(replay, i, &verdict))
			continue;
		judgings.items = arena_grow(arena, judgings.items,
			judgings.count, sizeof(*judgings.items));
		judgings.items[judgings.count++] =
			(struct judging){ i, verdict, NULL };
	}
	find_last(arena, &judgings);
	return judgings;
}

static size_t words_of(const struct judgings *judgings)
{
	return (judgings->last_count + WORD_BITS - 1) / WORD_BITS;
}

/* Keeps the judgings that not all of the last ones follow. */
static void mark_last(struct arena *arena, struct judgings *judgings)
{
	size_t i, j, followers, kept = 0;

	for (i = 0; i < judgings->count; i++) {
		struct judging *item = &judgings->items[i];

		item->last = arena_alloc(
			arena, words_of(judgings) * sizeof(*item->last));
		followers = 0;
		for (j = 0; j < judgings->last_count; j++) {
			const size_t last = judgings->last[j];

			if (last != item->number &&
				!replay_follows(
					judgings->replay, last, item->number))
				continue;
			item->last[j / WORD_BITS] |= (uint64_t)1
						     << j % WORD_BITS;
			followers++;
		}
		if (followers < judgings->last_count)
			judgings->items[kept++] = *item;
	}
	judgings->count = kept;
}

static bool is_joined(const struct judgings *judgings, const struct judging *a,
	const struct judging *b)
{
	const size_t words = words_of(judgings);
	size_t i;

	for (i = 0; i < words; i++) {
		if (a->last[i] & b->last[i])
			return true;
	}
	return false;
}

static long day_of_later(const struct judgings *judgings,
	const struct judging *a, const struct judging *b)
{
	long one = event_at(judgings->replay, a->number)->entry->on;
	long other = event_at(judgings->replay, b->number)->entry->on;

	return one > other ? one : other;
}

long forks_day(const struct replay *replay)
{
	struct arena arena = { 0 };
	struct judgings judgings = find_judgings(&arena, replay);
	long day, first = NO_DATE;
	size_t i, j;

	if (judgings.last_count > 1)
		mark_last(&arena, &judgings);
	else
		judgings.count = 0;
	for (i = 0; i < judgings.count; i++) {
		for (j = 0; j < i; j++) {
			const struct judging *a = &judgings.items[i];
			const struct judging *b = &judgings.items[j];

			if (!a->verdict || !b->verdict ||
				a->verdict == b->verdict ||
				is_joined(&judgings, a, b))
				continue;
			day = day_of_later(&judgings, a, b);
			if (first == NO_DATE || day < first)
				first = day;
		}
	}
	arena_release(&arena);
	return first;
}
