/* tracked.h - what there is to review of all that is asked for. */
#ifndef VIGIL_TRACKED_H
#define VIGIL_TRACKED_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "ledger.h"
#include "query.h"

/* The claims that are open, the dissents to them that are, and the claim that
 * comes next after today, or NULL; of all claims also the drafts, without a day
 * of publication and with one to come. */
struct tracked {
	long open, dissents, drafts, planned;
	const struct claim *next;
};

/* Returns whether a query asks for some of the claims only, whenever they are
 * due. */
bool query_is_narrow(const struct claim_query *query);

/* Works that out over the claims that a query asks for, whenever they are due.
 */
int ledger_tracked(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, long today, struct tracked *tracked,
	struct error *err);

#endif
