/* history.c - what the entries of a claim add up to. */
#include "history.h"

#include <string.h>

#include "date.h"

/* Where a claim stands while its entries are gone through. */
struct replay {
	struct schedule schedule;
	enum verdict verdict;
	const struct entry *opening;
	const char *statement; /* of the text last judged or accepted */
};

static bool is_judgement(const struct entry *entry)
{
	return entry->kind == ENTRY_PUBLISHED || entry->kind == ENTRY_REVIEW;
}

static void judge(struct replay *replay, const struct entry *entry)
{
	bool is_first = replay->verdict == VERDICT_NONE;

	if (is_first || replay->verdict != entry->verdict)
		replay->schedule.confirmations = 0;
	else
		replay->schedule.confirmations++;
	replay->verdict = entry->verdict;
	replay->schedule.reviewed = entry->on;
	replay->schedule.pinned = entry->next_review;
}

static void play(struct replay *replay, const struct event *event)
{
	if (event->undone)
		return;
	if (event->entry->statement)
		replay->statement = event->entry->statement;
	switch (event->entry->kind) {
	case ENTRY_PUBLISHED:
		if (!replay->opening)
			replay->opening = event->entry;
		judge(replay, event->entry);
		break;
	case ENTRY_REVIEW:
		judge(replay, event->entry);
		break;
	case ENTRY_CORRECTION:
	case ENTRY_UNDO:
		break;
	}
}

static void set_undone(
	struct history *history, const struct entry *undo, size_t before)
{
	size_t i, j;

	for (i = 0; i < before; i++) {
		struct event *event = &history->events[i];

		for (j = 0; j < undo->undoes.count; j++) {
			if (strcmp(event->entry->hash, undo->undoes.items[j]) ==
				0)
				event->undone = true;
		}
	}
}

/* Finds what is taken back among the first count events: from the last to the
 * first, since what takes back can be taken back by a later one only. */
static void find_undone(struct history *history, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		history->events[i].undone = false;
	for (i = count; i-- > 0;) {
		const struct event *event = &history->events[i];

		if (event->entry->kind == ENTRY_UNDO && !event->undone)
			set_undone(history, event->entry, i);
	}
}

static struct replay replay_of(
	struct history *history, size_t count, const struct schedule *schedule)
{
	struct replay replay = { .schedule = *schedule };
	size_t i;

	find_undone(history, count);
	for (i = 0; i < count; i++)
		play(&replay, &history->events[i]);
	return replay;
}

/* An undo changes what came before it, so the replay starts again there. */
static void tell_changes(
	struct history *history, const struct schedule *schedule)
{
	enum verdict verdict = VERDICT_NONE;
	size_t i;

	for (i = 0; i < history->count; i++) {
		struct event *event = &history->events[i];

		event->from = verdict;
		if (event->entry->kind == ENTRY_UNDO)
			verdict = replay_of(history, i + 1, schedule).verdict;
		else if (is_judgement(event->entry))
			verdict = event->entry->verdict;
		event->to = verdict;
	}
}

static struct standing standing_of(const struct replay *replay)
{
	struct standing standing = {
		.state = STATE_DRAFT,
		.reviewed = NO_DATE,
		.due = { NO_DATE, REASON_NEVER, 0 },
	};

	if (!replay->opening)
		return standing;
	standing.state = STATE_OPEN;
	standing.verdict = replay->verdict;
	standing.reviewed = replay->schedule.reviewed;
	standing.due = schedule_due(&replay->schedule);
	return standing;
}

struct history history_of(struct arena *arena, const struct claim *claim,
	int topic_cadence, struct entries *entries)
{
	const struct schedule schedule = {
		.reviewed = NO_DATE,
		.pinned = NO_DATE,
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
	tell_changes(&history, &schedule);
	replay = replay_of(&history, history.count, &schedule);
	history.standing = standing_of(&replay);
	history.opening = replay.opening;
	history.statement = replay.statement;
	return history;
}

struct entry *entry_published(struct arena *arena, const struct claim *claim)
{
	struct entry *entry = arena_alloc(arena, sizeof(*entry));

	entry->claim = claim->id;
	entry->kind = ENTRY_PUBLISHED;
	entry->on = claim->reviewed;
	entry->published = claim->published;
	entry->verdict = claim->verdict;
	entry->next_review = claim->next_review;
	entry->statement = arena_copy(arena, claim_statement(claim).hex);
	return entry;
}
