/* query.c - asking a ledger. */
#include "query.h"

#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
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
#include "text_compare.h"

static int by_id(const void *left, const void *right)
{
	const struct claim *const *a = left, *const *b = right;

	return text_compare((*a)->id, (*b)->id);
}

static struct claim *sort_by_id(struct arena *arena, struct claim *claims)
{
	struct claim **sorted = NULL, *claim;
	size_t i, count = 0;

	for (claim = claims; claim; claim = claim->next) {
		sorted = arena_grow(arena, sorted, count, sizeof(*sorted));
		sorted[count++] = claim;
	}
	if (count == 0)
		return NULL;
	qsort(sorted, count, sizeof(*sorted), by_id);
	for (i = 0; i + 1 < count; i++)
		sorted[i]->next = sorted[i + 1];
	sorted[count - 1]->next = NULL;
	return sorted[0];
}

static int fill(struct ledger *ledger, struct arena *arena, struct claim *claim,
	struct error *err)
{
	for (; claim; claim = claim->next) {
		if (store_fill_claim(ledger->store, arena, claim, err) < 0)
			return -1;
	}
	return 0;
}

/* What has been found was known. */
int ledger_claims(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct claim **claims,
	struct error *err)
{
	struct matching matching;

	if (matching_prepare(ledger, arena, query, &matching, err) < 0 ||
		store_find_claims(ledger->store, arena, query->due_by,
			matching_takes, &matching, claims, err) < 0)
		return -1;
	*claims = sort_by_id(arena, *claims);
	if (!*claims)
		return ledger_check_query(ledger, arena, &matching.query, err);
	return query->with_lists ? fill(ledger, arena, *claims, err) : 0;
}

int ledger_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	return claim_history(ledger, arena, claim, history, err);
}

int ledger_problems(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err)
{
	const struct problem *problem = ledger->settings_problems.first;

	for (; problem; problem = problem->next)
		problems_add(arena, problems, problem);
	if (store_problems(ledger->store, arena, problems, err) < 0 ||
		lost_check(ledger, arena, problems, err) < 0 ||
		gone_files_check(ledger, arena, problems, err) < 0)
		return -1;
	return successors_check(ledger, arena, problems, err);
}
