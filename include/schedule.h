/* schedule.h - when a claim is next due. */
#ifndef VIGIL_SCHEDULE_H
#define VIGIL_SCHEDULE_H

#include <stdbool.h>

#include "arena.h"
#include "promise.h"
#include "standing.h"
#include "workdays.h"

/* What a ledger lays down for the dates that are made in it. */
struct terms {
	struct promise promise;
	struct workdays workdays;
};

/* What the schedule of a claim hangs on. All days here may be NO_DATE. */
struct schedule {
	long reviewed;         /* the day of the last review */
	long promised;         /* the next day that it names */
	enum reason rule;      /* why, where that is written down */
	long moved;            /* the day to which it was moved since */
	enum reason moved_why; /* by what */
	long brought;          /* forward since, to a new day that settles it */
	long reopened;         /* by a line of 0.1: the day itself */
	long dissented;        /* of the first material dissent that is open */
	long forked;           /* of reviews beside each other that differ */
	long resolves;
	int cadence;               /* the claim's own, or 0 */
	int topic_cadence;         /* its topic's, or 0 */
	const struct terms *terms; /* for dates to come; or NULL */
	int confirmations; /* reviews since the verdict last changed, of which
			      no more count than have a step on the ladder */
};

enum { CONFIRMATIONS_MOST = 2 };

/* Returns a schedule without a day in it. */
struct schedule schedule_blank(void);

/* Works out the next review. */
struct due schedule_due(const struct schedule *schedule);

/* Returns the days in force from one review to the next: the claim's cadence,
 * its topic's, or those of the ladder. */
int schedule_cadence(const struct schedule *schedule);

/* Settles the next date of a review that wrote none down, as reviews of 0.1 may
 * have none: what changes later moves it no more. */
void schedule_settle(struct schedule *schedule);

/* Works out the next review of a claim that is reviewed on a day, if that
 * review confirms the verdict, or does not. */
struct due schedule_promise(
	const struct schedule *schedule, bool confirms, long on);

/* Returns the steps of the ladder that a promise leaves, as `30, 60, 90`. */
const char *schedule_ladder(struct arena *arena, const struct promise *promise);

#endif
