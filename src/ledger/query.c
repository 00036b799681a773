/* query.c - asking a ledger. */
#include "query.h"

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
#include "claims_sorted.h"
#include "error.h"
#include "gone_files.h"
#include "history.h"
#include "known.h"
#include "ledger.h"
#include "lost.h"
#include "matching.h"
#include "problem.h"
#include "store_claims.h"
#include "store_files.h"
#include "store_lists.h"
#include "successors.h"
#include "vouch_history.h"

static int fill(struct ledger *ledger, struct arena *arena, struct claim *claim,
	struct error *err)
{
	for (; claim; claim = claim->next) {
		if (store_fill_claim(ledger->store, arena, claim, err) < 0)
			return -1;
	}
	return 0;
}

/* Words look in all that there is. */
static int find(struct ledger *ledger, struct arena *arena,
	const struct matching *matching, struct claim **claims,
	struct error *err)
{
	const struct claim_query *query = &matching->query;

	if (query->is_brief && !query->words.count)
		return store_find_brief(ledger->store, arena, query->due_by,
			matching_takes, matching, claims, err);
	return store_find_claims(ledger->store, arena, query->due_by,
		matching_takes, matching, claims, err);
}

/* What has been found was known. */
int ledger_claims(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct claim **claims,
	struct error *err)
{
	struct matching matching;

	if (matching_prepare(ledger, arena, query, &matching, err) < 0 ||
		find(ledger, arena, &matching, claims, err) < 0)
		return -1;
	if (!query->in_any_order)
		*claims = claims_sorted(arena, *claims);
	if (!*claims)
		return ledger_check_query(ledger, arena, &matching.query, err);
	return query->with_lists ? fill(ledger, arena, *claims, err) : 0;
}

int ledger_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	if (claim_history(ledger, arena, claim, history, err) < 0)
		return -1;
	return vouch_history(ledger, arena, history, false, err);
}

int ledger_history_checked(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	if (claim_history(ledger, arena, claim, history, err) < 0)
		return -1;
	return vouch_history(ledger, arena, history, true, err);
}

int ledger_problems(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err)
{
	const struct problem *problem = ledger->settings_problems.first;

	for (; problem; problem = problem->next)
		problems_add(arena, problems, problem);
	if (store_problems(
		    ledger->store, arena, SEVERITY_ERROR, problems, err) < 0 ||
		lost_check(ledger, arena, problems, err) < 0 ||
		gone_files_check(ledger, arena, problems, err) < 0)
		return -1;
	return successors_check(ledger, arena, problems, err);
}

int ledger_warnings(struct ledger *ledger, struct arena *arena,
	struct problems *warnings, struct error *err)
{
	return store_problems(
		ledger->store, arena, SEVERITY_WARNING, warnings, err);
}
