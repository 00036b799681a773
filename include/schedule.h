/* schedule.h - when a claim is next due. */
#ifndef VIGIL_SCHEDULE_H
#define VIGIL_SCHEDULE_H

#include "standing.h"

/* What the schedule of a claim hangs on. */
struct schedule {
	long reviewed;  /* the day of the last review */
	long pinned;    /* the next day that it names, or NO_DATE */
	long postponed; /* the day to which it was put off since */
	long dissented; /* of the first material dissent that is open */
	long reopened;  /* or NO_DATE, as all days here */
	long resolves;
	int cadence;       /* the claim's own, or 0 */
	int topic_cadence; /* its topic's, or 0 */
	int confirmations; /* reviews since the verdict last changed */
};

/* Works out the next review. */
struct due schedule_due(const struct schedule *schedule);

#endif
