/* intake.h - what a foreign claim is as one of ours. */
#ifndef VIGIL_INTAKE_H
#define VIGIL_INTAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "foreign.h"
#include "foreign_date.h"
#include "promise.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

/* How foreign claims are understood. */
struct intake_rules {
	struct texts maps, words; /* as --map and --map-verdict give them */
	enum date_order order;
	long today;
	struct promise promise; /* the ledger's */
};

/* What files show of the order of days and months in dates. */
struct date_evidence {
	bool seen_dmy, seen_mdy;
	size_t uncertain;
	const char *first; /* uncertain one, with its place */
};

/* What became of a name, and how often. */
struct renaming {
	struct renaming *next;
	const char *name, *key;
	size_t count;
};

/* What is found out over all files; its texts live in its arena. */
struct intake_report {
	struct arena *arena;
	struct findings *findings;
	struct date_evidence dates;
	struct renaming *renamings;
	struct texts maps; /* by which something was taken */
};

/* A review of then. */
struct judged {
	struct judged *next;
	long item; /* its number in a list, or -1 */
	long on, next_review;
	enum verdict from, verdict;
	const char *by, *note;
	struct texts evidence;
	const struct cell *cell; /* that it was found in */
};

/* A claim whose id may be NULL, and its reviews after the opening one, by day.
 */
struct intake {
	struct claim claim;
	struct judged *judged;
	struct texts lines; /* of another ledger's record */
	struct due due;     /* there; its date may be NO_DATE */
	bool is_uncertain;  /* one of its dates is: the rest says nothing */
};

/* Works out what a foreign claim is; returns -1 where it cannot be one, and
 * says why. What is returned lives in the foreign claim's arena. */
int intake_read(const struct intake_rules *rules, struct foreign *foreign,
	struct intake_report *report, struct intake *intake);

#endif
