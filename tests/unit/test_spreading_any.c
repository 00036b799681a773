/* test_spreading_any.c - whatever there is to spread, no promise is broken. */
#include "claim_support_spread.h"

#include "arena.h"
#include "claim_support.h"
#include "date.h"
#include "spreading.h"
#include "standing.h"

static unsigned next_number(unsigned *seed, unsigned below)
{
	*seed = *seed * 1103515245U + 12345U;
	return (*seed >> 16) % below;
}

static struct group random_group(struct arena *arena, unsigned *seed)
{
	static const enum reason reasons[] = { REASON_LADDER, REASON_LADDER,
		REASON_CADENCE, REASON_POSTPONED, REASON_PINNED,
		REASON_REOPENED };
	long reviewed = day("2026-05-01") + next_number(seed, 111);
	long due = reviewed + 1 + next_number(seed, 95);
	long resolves = reviewed + next_number(seed, 200);

	return (struct group){ 1 + (int)next_number(seed, 6),
		date_iso(arena, reviewed), date_iso(arena, due),
		next_number(seed, 3) ? NULL : date_iso(arena, resolves),
		reasons[next_number(seed, 6)], next_number(seed, 9) == 0 };
}

static long load_on(const struct plan *plan, long date, bool after)
{
	long load = 0;
	size_t i;

	for (i = 0; i < plan->count; i++) {
		const struct placing *placing = &plan->placings[i];
		bool moves_away = after && placing->to != NO_DATE;

		load += (moves_away ? placing->to : placing->day) == date;
	}
	return load;
}

static bool is_in(const struct leave *leave, long date)
{
	return leave && leave->from <= date && date <= leave->until;
}

/* Returns whether a day that it could go to has room still. */
static bool has_room(const struct plan *plan, const struct placing *placing,
	long most, const struct leave *leave)
{
	long date;

	for (date = placing->first; date <= placing->last; date++) {
		if (date <= plan->today || is_in(leave, date))
			continue;
		if (*date_weekday(date) != 'S' && date != placing->day &&
			load_on(plan, date, true) < most)
			return true;
	}
	return false;
}

static void check_placing(
	const struct plan *plan, const struct placing *placing, long most)
{
	long date = placing->day;

	if (!placing->must_move) {
		assert_true(placing->to == NO_DATE);
		return;
	}
	assert_false(placing->stays);
	assert_true(load_on(plan, date, false) > most);
	assert_true(load_on(plan, date, true) >= most);
	if (placing->to == NO_DATE) {
		assert_false(has_room(plan, placing, most, NULL));
		return;
	}
	assert_in_range(placing->to, placing->first, placing->last);
	assert_true(placing->to > plan->today);
	assert_int_not_equal(*date_weekday(placing->to), 'S');
	assert_true(load_on(plan, placing->to, true) <= most);
}

/* Spreads the same claims once more, handed over the other way round. */
static void check_order(struct plan *plan, long most)
{
	struct placing *turned =
		arena_alloc(&plan->arena, plan->count * sizeof(*turned));
	size_t i, j;

	for (i = 0; i < plan->count; i++) {
		turned[i] = plan->placings[plan->count - 1 - i];
		turned[i].must_move = false;
		turned[i].to = NO_DATE;
	}
	spread(&plan->arena, &plan->terms, turned, plan->count, plan->today,
		most, NULL);
	for (i = 0; i < plan->count; i++) {
		for (j = 0; turned[j].claim != plan->placings[i].claim; j++)
			;
		assert_int_equal(turned[j].to, plan->placings[i].to);
	}
}

/* Spreads the same claims once more, around a leave. */
static void check_leave(struct plan *plan, long most, const struct leave *leave)
{
	size_t i;

	for (i = 0; i < plan->count; i++)
		plan->placings[i].to = NO_DATE;
	spread(&plan->arena, &plan->terms, plan->placings, plan->count,
		plan->today, most, leave);
	for (i = 0; i < plan->count; i++) {
		const struct placing *placing = &plan->placings[i];

		if (is_in(leave, placing->day))
			assert_true(placing->must_move);
		if (placing->to == NO_DATE) {
			assert_true(!placing->must_move || placing->stays ||
				    !has_room(plan, placing, most, leave));
			continue;
		}
		assert_false(placing->stays || is_in(leave, placing->to));
		assert_in_range(placing->to, placing->first, placing->last);
		assert_true(load_on(plan, placing->to, true) <= most);
	}
}

static void whatever_there_is_no_promise_is_broken(void **state)
{
	unsigned seed = 1;
	int turn, i;

	(void)state;
	for (turn = 0; turn < 200; turn++) {
		struct arena arena = { 0 };
		struct group groups[41] = { { 0 } };
		long most = 1 + next_number(&seed, 4);
		struct plan plan;

		for (i = 0; i < 40; i++)
			groups[i] = random_group(&arena, &seed);
		plan = spread_groups("2026-08-20", groups, most);
		for (i = 0; i < (int)plan.count; i++)
			check_placing(&plan, &plan.placings[i], most);
		check_order(&plan, most);
		check_leave(&plan, most,
			&(struct leave){ plan.today + turn % 40,
				plan.today + turn % 40 + turn % 23 });
		arena_release(&plan.arena);
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whatever_there_is_no_promise_is_broken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
