/* test_spreading.c - reviews that crowd one day, spread over others.
 * 20 August 2026 is a Thursday. */
#include "arena.h"
#include "claim_support.h"
#include "claim_support_spread.h"
#include "standing.h"

enum { MANY = 10000 };

static void a_day_with_no_more_than_it_may_have_is_left_alone(void **state)
{
	static const struct group nothing[] = { { 0 } }, enough[] = {
		{ 3, "2026-07-25", "2026-08-24", NULL, REASON_LADDER, false },
		{ 3, "2026-07-26", "2026-08-25", NULL, REASON_LADDER, false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-08-20", nothing, 3, "");
	check_spread("2026-08-20", enough, 3, "");
}

static void what_is_too_much_goes_to_the_next_days_with_room(void **state)
{
	static const struct group groups[] = {
		{ 5, "2026-07-25", "2026-08-24", NULL, REASON_LADDER, false },
		{ 1, "2026-07-26", "2026-08-25", NULL, REASON_LADDER, false },
		{ 2, "2026-07-27", "2026-08-26", NULL, REASON_LADDER, false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-08-20", groups, 2,
		"A-3 2026-08-25\nA-4 2026-08-27\nA-5 2026-08-27\n");
	check_spread("2026-08-20", groups, 1,
		"A-2 2026-08-27\nA-3 2026-08-28\nA-4 2026-08-31\n"
		"A-5 2026-09-01\nA-8 2026-09-02\n");
	check_spread("2026-08-20", groups, 4, "A-5 2026-08-25\n");
}

static void no_review_goes_to_a_weekend_and_none_leaves_one_alone(void **state)
{
	static const struct group friday[] = {
		{ 3, "2026-07-29", "2026-08-28", NULL, REASON_LADDER, false },
		{ 0 },
	};
	static const struct group saturday[] = {
		{ 3, "2026-07-30", "2026-08-29", NULL, REASON_LADDER, false },
		{ 1, "2026-07-31", "2026-08-30", NULL, REASON_LADDER, false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-08-20", friday, 2, "A-3 2026-08-31\n");
	check_spread("2026-08-20", saturday, 2, "A-3 2026-08-31\n");
	check_spread(
		"2026-08-20", saturday, 1, "A-2 2026-08-31\nA-3 2026-09-01\n");
}

static void a_new_year_is_no_border(void **state)
{
	static const struct group groups[] = {
		{ 5, "2026-12-01", "2026-12-31", NULL, REASON_LADDER, false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-12-28", groups, 1,
		"A-2 2027-01-01\nA-3 2027-01-04\nA-4 2027-01-05\n"
		"A-5 2027-01-06\n");
}

static void what_is_overdue_counts_as_today(void **state)
{
	static const struct group groups[] = {
		{ 2, "2026-07-20", "2026-08-19", NULL, REASON_LADDER, false },
		{ 1, "2026-07-01", "2026-07-31", NULL, REASON_LADDER, false },
		{ 2, "2026-07-21", "2026-08-20", NULL, REASON_LADDER, false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-08-20", groups, 2,
		"A-2 2026-08-21\nA-4 2026-08-21\nA-5 2026-08-24\n");
}

static void what_cannot_go_later_goes_earlier(void **state)
{
	static const struct group groups[] = {
		{ 4, "2026-06-08", "2026-09-06", NULL, REASON_LADDER, false },
		{ 0 },
	};
	static const struct group first_days[] = {
		{ 4, "2026-07-21", "2026-08-21", "2026-08-22", REASON_CADENCE,
			false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-08-20", groups, 1,
		"A-2 2026-09-02\nA-3 2026-09-03\nA-4 2026-09-04\n");
	/* never before tomorrow, nor before the 30th day */
	check_spread("2026-08-19", first_days, 1,
		"A-2 stays\nA-3 stays\nA-4 2026-08-20\n");
}

/* The days between are all that those have who are due on their last. */
static void and_chooses_before_those_that_can(void **state)
{
	static const struct group groups[] = {
		{ 3, "2026-07-21", "2026-08-20", NULL, REASON_LADDER, false },
		{ 3, "2026-05-27", "2026-08-25", NULL, REASON_LADDER, false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-08-20", groups, 1,
		"A-2 2026-08-26\nA-3 2026-08-27\n"
		"A-5 2026-08-21\nA-6 2026-08-24\n");
}

static void ten_thousand_on_one_day_are_spread_at_once(void **state)
{
	static const struct group groups[] = {
		{ MANY, "2026-07-25", "2026-08-24", NULL, REASON_LADDER,
			false },
		{ 0 },
	};
	struct plan plan = spread_groups("2026-08-20", groups, 300);
	size_t i, moved = 0;

	(void)state;
	for (i = 0; i < plan.count; i++)
		moved += plan.placings[i].must_move;
	assert_int_equal(moved, MANY - 300);
	assert_int_equal(plan.placings[300].to, day("2026-08-25"));
	assert_int_equal(plan.placings[MANY - 1].to, day("2026-10-08"));
	arena_release(&plan.arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_day_with_no_more_than_it_may_have_is_left_alone),
		cmocka_unit_test(
			what_is_too_much_goes_to_the_next_days_with_room),
		cmocka_unit_test(
			no_review_goes_to_a_weekend_and_none_leaves_one_alone),
		cmocka_unit_test(a_new_year_is_no_border),
		cmocka_unit_test(what_is_overdue_counts_as_today),
		cmocka_unit_test(what_cannot_go_later_goes_earlier),
		cmocka_unit_test(and_chooses_before_those_that_can),
		cmocka_unit_test(ten_thousand_on_one_day_are_spread_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
