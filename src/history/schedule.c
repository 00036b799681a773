/* schedule.c - when a claim is next due. */
#include "schedule.h"

#include "date.h"
#include "standing.h"

/* A claim that moved is watched; one that stands is left alone. */
static int ladder(int confirmations)
{
	static const int days[] = { 30, 60, 90 };

	return days[confirmations < 2 ? confirmations : 2];
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
	return due;
}

static struct due by_last_review(const struct schedule *schedule)
{
	struct due due = by_interval(schedule);

	if (schedule->pinned != NO_DATE) {
		due.date = schedule->pinned;
		due.reason = REASON_PINNED;
	} else if (schedule->resolves > schedule->reviewed &&
		   schedule->resolves < due.date) {
		due.date = schedule->resolves;
		due.reason = REASON_RESOLVES;
	}
	return due;
}

struct due schedule_due(const struct schedule *schedule)
{
	struct due due = by_last_review(schedule);

	if (schedule->postponed != NO_DATE) {
		due.date = schedule->postponed;
		due.reason = REASON_POSTPONED;
	}
	if (schedule->reopened > due.date) {
		due.date = schedule->reopened;
		due.reason = REASON_REOPENED;
	}
	if (schedule->dissented != NO_DATE && schedule->dissented < due.date) {
		due.date = schedule->dissented;
		due.reason = REASON_DISSENT;
	}
	return due;
}
