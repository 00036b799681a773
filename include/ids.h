/* ids.h - the ids of a ledger, known and unknown, and the claims behind them.
 */
#ifndef VIGIL_IDS_H
#define VIGIL_IDS_H

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "ledger.h"
#include "text.h"

/* Returns the claim of an id in any case; fails with NOT_FOUND and names the
 * nearest ids. */
int ledger_claim(struct ledger *ledger, struct arena *arena, const char *id,
	struct claim **claim, struct error *err);

/* The same without its sources and lists. */
int ledger_bare_claim(struct ledger *ledger, struct arena *arena,
	const char *id, struct claim **claim, struct error *err);

/* Calls visit with each claim and its lists, by id in natural order, until it
 * fails; a claim lives as long as the call. */
typedef int claim_visit_fn(
	const struct claim *claim, void *context, struct error *err);
int ledger_each_claim(struct ledger *ledger, claim_visit_fn *visit,
	void *context, struct error *err);

/* Returns a claim as its file says it now, which may not be what stands. */
int ledger_read_claim(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct claim **fresh, struct error *err);

/* Returns the ids of all claims, and of those that only the record has. */
int ledger_ids(struct ledger *ledger, struct arena *arena, struct texts *ids,
	struct error *err);

/* Fails with NOT_FOUND and names the nearest id. */
int ledger_fail_unknown(struct ledger *ledger, struct arena *arena,
	const char *id, struct error *err);

#endif
