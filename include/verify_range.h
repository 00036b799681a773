/* verify_range.h - whether commits keep what those before them recorded. */
#ifndef VIGIL_VERIFY_RANGE_H
#define VIGIL_VERIFY_RANGE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "problem.h"
#include "text.h"

/* What is asked. */
struct range_question {
	const char *words;  /* OLD..NEW */
	struct texts git;   /* the words that run git in the repository */
	const char *within; /* the ledger's directory there, or NULL */
	bool trusts_new;    /* who may sign, and what must be, NEW may change */
	long today;         /* NO_DATE for that of the ledger's time zone */
};

/* What was found. A range without a ledger, and one to nothing, has none. */
struct range_answer {
	struct problems faults, notes; /* of files in the repository */
	size_t commits, entries, claims;
	const char *nothing; /* why there is nothing to check, or NULL */
};

/* Holds each commit of a range against its parents, and the last one against
 * the rules, as far as the range changed it. */
int verify_range(struct arena *arena, const struct range_question *question,
	struct range_answer *answer, struct error *err);

#endif
