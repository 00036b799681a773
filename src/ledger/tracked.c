/* tracked.c - what there is to review of all that is asked for. */
#include "tracked.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "error.h"
#include "ledger.h"
#include "matching.h"
#include "query.h"
#include "standing.h"
#include "store_claims.h"
#include "store_counts.h"
#include "text_compare.h"

bool query_is_narrow(const struct claim_query *query)
{
	return query->verdict || query->topic || query->owner || query->tag ||
	       query->state || query->words.count || query->ids.count;
}

/* Indexes count all claims faster than a look at each. */
static int track_all(struct ledger *ledger, struct arena *arena, long today,
	struct tracked *tracked, struct error *err)
{
	struct claim *next;

	if (store_count_open(ledger->store, &tracked->open, err) < 0 ||
		store_count_dissents(ledger->store, &tracked->dissents, err) <
			0 ||
		store_count_drafts(ledger->store, today, &tracked->drafts,
			&tracked->planned, err) < 0 ||
		store_next_claim(ledger->store, arena, today, &next, err) < 0)
		return -1;
	tracked->next = next;
	return 0;
}

struct tracking {
	struct arena *arena;
	struct matching matching;
	struct tracked *tracked;
	long today;
	const char *next; /* the id of the next claim, due on this day */
	long day;
};

static bool is_next(const struct tracking *tracking, const struct claim *claim)
{
	long day = claim->standing.due.date;

	if (day <= tracking->today)
		return false;
	return !tracking->next || day < tracking->day ||
	       (day == tracking->day &&
		       text_compare(claim->id, tracking->next) < 0);
}

static void track_claim(void *context, const struct claim *claim)
{
	struct tracking *tracking = context;

	if (claim->standing.due.date == NO_DATE ||
		!matching_takes(claim, &tracking->matching))
		return;
	tracking->tracked->open++;
	tracking->tracked->dissents += claim->standing.dissents;
	if (is_next(tracking, claim)) {
		tracking->next = arena_copy(tracking->arena, claim->id);
		tracking->day = claim->standing.due.date;
	}
}

/* Words are looked for in all that a claim has. */
static int go_through(
	struct ledger *ledger, struct tracking *tracking, struct error *err)
{
	const struct claim_query *query = &tracking->matching.query;

	if (query->words.count)
		return store_each_claim(
			ledger->store, track_claim, tracking, err);
	return store_each_tracked(
		ledger->store, query->topic, track_claim, tracking, err);
}

static int track_some(
	struct ledger *ledger, struct tracking *tracking, struct error *err)
{
	struct claim *next = NULL;

	if (go_through(ledger, tracking, err) < 0)
		return -1;
	if (tracking->next && store_get_claim(ledger->store, tracking->arena,
				      tracking->next, &next, err) < 0)
		return -1;
	tracking->tracked->next = next;
	return 0;
}

int ledger_tracked(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, long today, struct tracked *tracked,
	struct error *err)
{
	struct tracking tracking = {
		.arena = arena, .tracked = tracked, .today = today
	};

	*tracked = (struct tracked){ .open = 0 };
	if (!query_is_narrow(query))
		return track_all(ledger, arena, today, tracked, err);
	if (matching_prepare(ledger, arena, query, &tracking.matching, err) < 0)
		return -1;
	tracking.matching.query.due_by = NO_DATE;
	return track_some(ledger, &tracking, err);
}
