/* claim_support_spread.c - what the tests of spreading share. */
#include "claim_support_spread.h"

#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "promise.h"
#include "spreading.h"
#include "text_compare.h"
#include "verdict.h"

static void add(struct plan *plan, const struct group *group)
{
	struct claim *claim = arena_alloc(&plan->arena, sizeof(*claim));

	claim->id = arena_printf(&plan->arena, "A-%zu", plan->count + 1);
	claim->resolves = day(group->resolves);
	claim->standing.state = STATE_OPEN;
	claim->standing.reviewed = day(group->reviewed);
	claim->standing.due.date = day(group->due);
	claim->standing.due.reason = group->reason;
	claim->standing.awaits = group->awaits;
	plan->placings = arena_grow(&plan->arena, plan->placings, plan->count,
		sizeof(*plan->placings));
	plan->placings[plan->count++] =
		placing_of(claim, &plan->terms.promise, plan->today);
}

static int by_id(const void *left, const void *right)
{
	const struct placing *a = left, *b = right;

	return text_compare(a->claim->id, b->claim->id);
}

struct plan spread_groups(
	const char *today, const struct group *groups, long most)
{
	struct plan plan = { .today = day(today),
		.terms = { .promise = promise_usual() } };
	int i;

	for (; groups->count; groups++) {
		for (i = 0; i < groups->count; i++)
			add(&plan, groups);
	}
	spread(&plan.arena, &plan.terms, plan.placings, plan.count, plan.today,
		most, NULL);
	if (plan.count)
		qsort(plan.placings, plan.count, sizeof(*plan.placings), by_id);
	return plan;
}

const char *spread_told(struct plan *plan)
{
	const char *text = "";
	size_t i;

	for (i = 0; i < plan->count; i++) {
		const struct placing *placing = &plan->placings[i];
		const char *to = date_iso(&plan->arena, placing->to);

		if (placing->must_move)
			text = arena_printf(&plan->arena, "%s%s %s\n", text,
				placing->claim->id, to ? to : "stays");
	}
	return text;
}

void check_spread(const char *today, const struct group *groups, long most,
	const char *said)
{
	struct plan plan = spread_groups(today, groups, most);

	assert_string_equal(spread_told(&plan), said);
	arena_release(&plan.arena);
}
