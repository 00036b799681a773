/* claim_support_spread.h - what the tests of spreading share. */
#ifndef VIGIL_CLAIM_SUPPORT_SPREAD_H
#define VIGIL_CLAIM_SUPPORT_SPREAD_H

#include "claim_support.h"

#include "arena.h"
#include "schedule.h"
#include "spreading.h"
#include "standing.h"

/* Reviews of one kind: so many claims, with ids that count from 1. */
struct group {
	int count;
	const char *reviewed, *due, *resolves;
	enum reason reason;
	bool awaits;
};

struct plan {
	struct arena arena;
	struct terms terms;
	long today;
	struct placing *placings;
	size_t count;
};

/* Spreads the reviews of groups, which end with one of none, and gives them
 * back by their ids. */
struct plan spread_groups(
	const char *today, const struct group *groups, long most);

/* Says where all that must move goes, as "A-4 2026-08-25\n". */
const char *spread_told(struct plan *plan);

/* Asserts that it is just this. */
void check_spread(const char *today, const struct group *groups, long most,
	const char *said);

#endif
