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
	REASON_FORK,     /* reviews beside each other came to other verdicts */
	REASONS
};

/* Returns the name of a reason: named, cadence, postponed, dissent, ...; NULL
 * for never. */
const char *reason_name(enum reason reason);

/* Returns the name of the rule by which a review names its next date: named,
 * cadence, topic, ladder, resolves; NULL for what is no such rule. */
const char *reason_rule(enum reason reason);

/* Reads such a name; REASON_NEVER where it is none. */
enum reason reason_of_rule(const char *rule);

struct due {
	long date; /* NO_DATE for never */
	enum reason reason;
	int days; /* from review to review, as the reason gives them */
};

struct standing {
	bool is_recorded; /* its publication is in the record */
	bool has_change;  /* its file has a change that the record has not */
	enum state state;
	enum verdict verdict;
	long reviewed;
	struct due due;
	int cadence;           /* the days in force from review to review; 0
				  where none is due */
	bool awaits;           /* a review waits for its sign-off */
	int dissents;          /* that no review has weighed yet */
	const char *successor; /* the id of what supersedes it, or NULL */
};

#endif
