/* schedule.c - when a claim is next due. */
#include "schedule.h"

#include <stdbool.h>

#include "arena.h"
#include "date.h"
#include "promise.h"
#include "standing.h"
#include "workdays.h"

struct schedule schedule_blank(void)
{
	return (struct schedule){ .reviewed = NO_DATE,
		.promised = NO_DATE,
		.moved = NO_DATE,
		.brought = NO_DATE,
		.reopened = NO_DATE,
		.dissented = NO_DATE,
		.forked = NO_DATE,
		.resolves = NO_DATE };
}

/* A claim that moved is watched; one that stands is left alone. */
static const int ladder[] = { 30, 60, 90 };

static int step(int confirmations)
{
	return ladder[confirmations < CONFIRMATIONS_MOST ? confirmations
							 : CONFIRMATIONS_MOST];
}

const char *schedule_ladder(struct arena *arena, const struct promise *promise)
{
	const char *told = NULL;
	int i, days, before = -1;

	for (i = 0; i <= CONFIRMATIONS_MOST; i++) {
		days = promise_clamp(promise, ladder[i]);
		if (days == before)
			continue;
		told = told ? arena_printf(arena, "%s, %d", told, days)
			    : arena_printf(arena, "%d", days);
		before = days;
	}
	return told;
}

static struct due by_days(const struct schedule *schedule)
{
	struct due due = { NO_DATE, REASON_LADDER, 0 };

	if (schedule->cadence) {
		due.reason = REASON_CADENCE;
		due.days = schedule->cadence;
	} else if (schedule->topic_cadence) {
		due.reason = REASON_TOPIC;
		due.days = schedule->topic_cadence;
	} else {
		due.days = step(schedule->confirmations);
	}
	return due;
}

static bool resolves_first(const struct schedule *schedule, struct due *due)
{
	if (schedule->resolves <= schedule->reviewed ||
		schedule->resolves >= due->date)
		return false;
	due->date = schedule->resolves;
	due->reason = REASON_RESOLVES;
	return true;
}

/* No date is later than the last that can be written. The day on which a claim
 * resolves is named, and stays where it is. */
static struct due by_interval(
	const struct schedule *schedule, const struct terms *terms)
{
	const long end = date_of(9999, 12, 31), reviewed = schedule->reviewed;
	struct due due = by_days(schedule);
	long last;

	if (terms)
		due.days = promise_clamp(&terms->promise, due.days);
	due.date = reviewed + due.days < end ? reviewed + due.days : end;
	if (resolves_first(schedule, &due) || !terms)
		return due;
	last = reviewed + terms->promise.longest;
	due.date = workdays_move(&terms->workdays, due.date, reviewed + 1,
		last < end ? last : end);
	resolves_first(schedule, &due);
	return due;
}

/* A promise holds as it was written down; lines of 0.1 may have none, or none
 * but the day: what they leave out follows from no terms, which are newer. From
 * how many days it was made is known where it would be made again. */
static struct due by_last_review(const struct schedule *schedule)
{
	struct due due = by_interval(schedule, NULL), again;

	if (schedule->promised == NO_DATE)
		return due;
	due.date = schedule->promised;
	due.reason = REASON_PINNED;
	if (schedule->rule == REASON_NEVER)
		return due;
	again = by_interval(schedule, schedule->terms);
	due.reason = schedule->rule;
	due.days = (int)(schedule->promised - schedule->reviewed);
	if (again.date == due.date && again.reason == due.reason)
		due.days = again.days;
	return due;
}

int schedule_cadence(const struct schedule *schedule)
{
	return by_interval(schedule, schedule->terms).days;
}

void schedule_settle(struct schedule *schedule)
{
	struct due due;

	if (schedule->reviewed == NO_DATE || schedule->promised != NO_DATE)
		return;
	due = by_interval(schedule, NULL);
	schedule->promised = due.date;
	schedule->rule = due.reason;
}

static void call_for_review(struct due *due, long day, enum reason reason)
{
	if (day == NO_DATE || day >= due->date)
		return;
	due->date = day;
	due->reason = reason;
}

struct due schedule_due(const struct schedule *schedule)
{
	struct due due = by_last_review(schedule);

	if (schedule->moved != NO_DATE) {
		due.date = schedule->moved;
		due.reason = schedule->moved_why;
	}
	if (schedule->reopened > due.date) {
		due.date = schedule->reopened;
		due.reason = REASON_REOPENED;
	}
	call_for_review(&due, schedule->brought, REASON_RESOLVES);
	call_for_review(&due, schedule->dissented, REASON_DISSENT);
	call_for_review(&due, schedule->forked, REASON_FORK);
	return due;
}

struct due schedule_promise(
	const struct schedule *schedule, bool confirms, long on)
{
	struct schedule next = *schedule;

	next.reviewed = on;
	next.confirmations = confirms ? schedule->confirmations + 1 : 0;
	return by_interval(&next, schedule->terms);
}
