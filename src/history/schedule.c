/* schedule.c - when a claim is next due. */
#include "schedule.h"

#include <stdbool.h>

#include "date.h"
#include "standing.h"

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
static int ladder(int confirmations)
{
	static const int days[] = { 30, 60, 90 };

	return days[confirmations < CONFIRMATIONS_MOST ? confirmations
						       : CONFIRMATIONS_MOST];
}

/* No date is later than the last that can be written. */
static struct due by_interval(const struct schedule *schedule)
{
	const long last = date_of(9999, 12, 31);
	struct due due = { NO_DATE, REASON_LADDER, 0 };

	if (schedule->cadence) {
		due.reason = REASON_CADENCE;
		due.days = schedule->cadence;
	} else if (schedule->topic_cadence) {
		due.reason = REASON_TOPIC;
		due.days = schedule->topic_cadence;
	} else {
		due.days = ladder(schedule->confirmations);
	}
	due.date = schedule->reviewed + due.days;
	if (due.date > last)
		due.date = last;
	if (schedule->resolves > schedule->reviewed &&
		schedule->resolves < due.date) {
		due.date = schedule->resolves;
		due.reason = REASON_RESOLVES;
	}
	return due;
}

/* A promise holds as it was written down; lines of 0.1 may have none, or none
 * but the day. */
static struct due by_last_review(const struct schedule *schedule)
{
	struct due due = by_interval(schedule);

	if (schedule->promised == NO_DATE)
		return due;
	due.date = schedule->promised;
	due.reason = REASON_PINNED;
	if (schedule->rule != REASON_NEVER) {
		due.reason = schedule->rule;
		due.days = (int)(schedule->promised - schedule->reviewed);
	}
	return due;
}

int schedule_cadence(const struct schedule *schedule)
{
	return by_interval(schedule).days;
}

void schedule_settle(struct schedule *schedule)
{
	struct due due;

	if (schedule->reviewed == NO_DATE || schedule->promised != NO_DATE)
		return;
	due = by_interval(schedule);
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
	return by_interval(&next);
}
