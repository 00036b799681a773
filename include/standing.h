/* standing.h - where a claim stands: its verdict now, and when it is due. */
#ifndef VIGIL_STANDING_H
#define VIGIL_STANDING_H

#include <stdbool.h>

#include "verdict.h"

/* Why a claim is due when it is. */
enum reason {
	REASON_NEVER,    /* a draft, or closed */
	REASON_PINNED,   /* its last review names the day */
	REASON_CADENCE,  /* its own cadence */
	REASON_TOPIC,    /* its topic's cadence */
	REASON_LADDER,   /* 30, 60 or 90 days */
	REASON_RESOLVES, /* it can be settled that day */
	REASON_POSTPONED,
	REASON_DISSENT,  /* a material dissent calls for a review */
	REASON_REOPENED, /* that day has its next review, unless it comes later
			  */
	REASONS
};

struct due {
	long date; /* NO_DATE for never */
	enum reason reason;
	int days; /* from review to review, as the reason gives them */
};

struct standing {
	enum state state;
	enum verdict verdict;
	long reviewed;
	struct due due;
	bool awaits;           /* a review waits for its sign-off */
	int dissents;          /* that no review has weighed yet */
	const char *successor; /* the id of what supersedes it, or NULL */
};

#endif
