/* replay_standing.c - where the entries of a claim leave it. */
#include "replay_standing.h"

#include <stdbool.h>
#include <stddef.h>

#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "forks.h"
#include "history.h"
#include "replay_look.h"
#include "replay_state.h"
#include "schedule.h"
#include "standing.h"

/* A dissent is put off by what moved the date and has seen it. */
static bool is_put_off(const struct replay *replay, size_t dissent)
{
	const struct event *events = replay->history->events;
	size_t i;

	for (i = dissent + 1; i < replay->history->count; i++) {
		if (events[i].entry->kind == ENTRY_POSTPONE &&
			!events[i].undone &&
			replay_follows(replay, i, replay->now.ruling) &&
			replay_follows(replay, i, dissent))
			return true;
	}
	return false;
}

/* A material dissent calls for a review on its day; on that of a reopening that
 * has seen it, as no review was owed before. Lines of 0.1 stay as they were. */
static long calls_on(const struct replay *replay, size_t dissent)
{
	const struct event *events = replay->history->events;
	size_t i;

	for (i = replay->history->count; i-- > dissent + 1;) {
		if (events[i].entry->kind == ENTRY_REOPEN &&
			events[i].entry->version != VERSION_OLD &&
			!events[i].undone && replay_follows(replay, i, dissent))
			return events[i].entry->on;
	}
	return events[dissent].entry->on;
}

static void call_for_review(
	const struct replay *replay, struct schedule *schedule, size_t dissent)
{
	long day;

	if (!replay->history->events[dissent].entry->material ||
		is_put_off(replay, dissent))
		return;
	day = calls_on(replay, dissent);
	if (schedule->dissented == NO_DATE || day < schedule->dissented)
		schedule->dissented = day;
}

static void add_dissents(
	const struct replay *replay, struct schedule *schedule, int *count)
{
	const struct event *events = replay->history->events;
	size_t i;

	for (i = 0; i < replay->history->count; i++) {
		if (!event_is_open(&events[i]))
			continue;
		++*count;
		call_for_review(replay, schedule, i);
	}
}

struct standing replay_standing(const struct replay *replay)
{
	const struct play *now = &replay->now;
	struct schedule schedule = now->schedule;
	struct standing standing = { .state = now->state,
		.verdict = now->verdict,
		.reviewed = schedule.reviewed,
		.due = { NO_DATE, REASON_NEVER, 0 },
		.awaits = replay->history->waiting != NULL,
		.successor = now->successor };

	if (!now->opening.entry)
		return (struct standing){ .reviewed = NO_DATE,
			.due = { NO_DATE, REASON_NEVER, 0 } };
	add_dissents(replay, &schedule, &standing.dissents);
	if (standing.state == STATE_OPEN) {
		schedule.forked = forks_day(replay);
		standing.due = schedule_due(&schedule);
		standing.cadence = schedule_cadence(&schedule);
	}
	return standing;
}
