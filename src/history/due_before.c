/* due_before.c - the next review as it stood before each entry. */
#include "due_before.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "replay_state.h"
#include "schedule.h"
#include "standing.h"

/* Material dissents that no review has weighed so far. */
struct open_dissents {
	struct open_dissent {
		size_t number;
		bool is_put_off;
	} * items;
	size_t count;
};

static long first_day(
	const struct history *history, const struct open_dissents *open)
{
	long first = NO_DATE;
	size_t i;

	for (i = 0; i < open->count; i++) {
		long on = history->events[open->items[i].number].entry->on;

		if (!open->items[i].is_put_off &&
			(first == NO_DATE || on < first))
			first = on;
	}
	return first;
}

static long due_at(const struct history *history, size_t number,
	const struct open_dissents *open)
{
	const struct play *seen = &history->seen[number];
	struct schedule schedule = seen->schedule;

	if (!seen->opening.entry || seen->state != STATE_OPEN)
		return NO_DATE;
	schedule.dissented = first_day(history, open);
	return schedule_due(&schedule).date;
}

/* It puts off what it has seen, until the next review. */
static void postpone(const struct history *history, size_t number,
	struct open_dissents *open)
{
	size_t i;

	for (i = 0; i < open->count; i++)
		open->items[i].is_put_off |= lineage_follows(
			&history->lineage, number, open->items[i].number);
}

/* What weighs it is a review, or a draft that is signed off. */
static bool is_weighed(const struct event *dissent, const struct entry *by)
{
	const struct entry *review = dissent->answer;

	return review &&
	       (review == by ||
		       (by->signs && strcmp(review->hash, by->signs) == 0));
}

static void weigh(const struct history *history, const struct entry *judgement,
	struct open_dissents *open)
{
	size_t i, kept = 0;

	for (i = 0; i < open->count; i++) {
		size_t number = open->items[i].number;

		if (!is_weighed(&history->events[number], judgement))
			open->items[kept++] =
				(struct open_dissent){ number, false };
	}
	open->count = kept;
}

static void pass(const struct history *history, size_t number,
	struct open_dissents *open)
{
	const struct event *event = &history->events[number];

	if (event->undone)
		return;
	if (event->entry->kind == ENTRY_DISSENT && event->entry->material)
		open->items[open->count++] =
			(struct open_dissent){ number, false };
	else if (event->entry->kind == ENTRY_POSTPONE)
		postpone(history, number, open);
	else if (history->seen[number + 1].ruling == number)
		weigh(history, event->entry, open);
}

void due_before(struct arena *arena, struct history *history)
{
	struct open_dissents open = { NULL, 0 };
	size_t i;

	open.items =
		arena_alloc(arena, (history->count + 1) * sizeof(*open.items));
	for (i = 0; i < history->count; i++) {
		history->events[i].was_due = due_at(history, i, &open);
		pass(history, i, &open);
	}
}
