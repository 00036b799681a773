/* replay.c - what entries do, one after the other. */
#include "replay.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "history.h"
#include "replay_events.h"
#include "replay_kinds.h"
#include "replay_state.h"
#include "schedule.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

/* ---- what is taken back ---- */

static void take_back(const struct replay *replay, const struct event *undo)
{
	const struct texts *undoes = &undo->entry->undoes;
	size_t i;

	for (i = 0; i < undoes->count; i++) {
		struct event *event =
			replay_named(replay, undo, undoes->items[i]);

		if (event)
			event->undone = true;
	}
}

/* Finds what is taken back among the first count events: from the last to the
 * first, since what takes back can be taken back by a later one only. */
static void find_undone(const struct replay *replay, size_t count)
{
	struct event *events = replay->history->events;
	size_t i;

	for (i = 0; i < count; i++) {
		events[i].undone = false;
		events[i].answer = NULL;
	}
	for (i = count; i-- > 0;) {
		if (events[i].entry->kind == ENTRY_UNDO && !events[i].undone)
			take_back(replay, &events[i]);
	}
}

static struct replay blank(struct history *history, struct event **sorted,
	const struct schedule *schedule)
{
	struct replay replay = { .history = history,
		.by_hash = sorted,
		.schedule = *schedule,
		.resolves = NO_DATE };

	replay.schedule.confirmations = 0;
	replay.schedule.reviewed = replay.schedule.pinned = NO_DATE;
	replay.schedule.postponed = replay.schedule.dissented = NO_DATE;
	replay.schedule.reopened = NO_DATE;
	return replay;
}

void replay_event(struct replay *replay, size_t number)
{
	struct event *events = replay->history->events;
	size_t i;

	if (events[number].entry->kind != ENTRY_UNDO) {
		replay_play(replay, &events[number]);
		return;
	}
	find_undone(replay, number + 1);
	*replay = blank(replay->history, replay->by_hash, &replay->schedule);
	for (i = 0; i < number; i++) {
		if (!events[i].undone)
			replay_play(replay, &events[i]);
	}
}

struct replay replay_start(struct arena *arena, struct history *history,
	const struct schedule *schedule)
{
	return blank(history, events_by_hash(arena, history), schedule);
}

/* ---- where that leads ---- */

struct event *replay_waiting(const struct replay *replay)
{
	if (!replay->waiting || replay->state != STATE_OPEN ||
		!replay_may_count(replay, replay->waiting))
		return NULL;
	return replay->waiting;
}

/* A material dissent counts unless somebody put the review off after it. */
static void add_dissent(const struct replay *replay, const struct event *event,
	struct schedule *schedule, int *count)
{
	long on = event->entry->on;

	if (!event_is_open(event))
		return;
	++*count;
	if (!event->entry->material ||
		(replay->put_off && event < replay->put_off))
		return;
	if (schedule->dissented == NO_DATE || on < schedule->dissented)
		schedule->dissented = on;
}

struct standing replay_standing(const struct replay *replay)
{
	struct schedule schedule = replay->schedule;
	struct standing standing = { .state = replay->state,
		.verdict = replay->verdict,
		.reviewed = schedule.reviewed,
		.due = { NO_DATE, REASON_NEVER, 0 },
		.awaits = replay_waiting(replay) != NULL,
		.successor = replay->successor };
	size_t i;

	if (!replay->opening)
		return (struct standing){ .reviewed = NO_DATE,
			.due = { NO_DATE, REASON_NEVER, 0 } };
	for (i = 0; i < replay->history->count; i++)
		add_dissent(replay, &replay->history->events[i], &schedule,
			&standing.dissents);
	if (standing.state == STATE_OPEN)
		standing.due = schedule_due(&schedule);
	return standing;
}
