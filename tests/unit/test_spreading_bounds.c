/* test_spreading_bounds.c - reviews that cannot be moved, or not far.
 * 20 August 2026 is a Thursday. */
#include "claim_support_spread.h"
#include "standing.h"

static void the_90_days_are_the_end(void **state)
{
	static const struct group soon_over[] = {
		{ 4, "2026-05-26", "2026-07-25", NULL, REASON_LADDER, false },
		{ 0 },
	};
	static const struct group over[] = {
		{ 3, "2026-05-22", "2026-07-21", NULL, REASON_LADDER, false },
		{ 2, "2026-07-01", "2026-07-31", NULL, REASON_LADDER, false },
		{ 0 },
	};

	(void)state;
	/* 24 Aug is the 90th day */
	check_spread("2026-08-20", soon_over, 1,
		"A-2 2026-08-21\nA-3 2026-08-24\nA-4 stays\n");
	/* what cannot go anyway keeps the day of what can */
	check_spread("2026-08-20", over, 1,
		"A-2 stays\nA-3 stays\nA-4 2026-08-21\nA-5 2026-08-24\n");
}

static void a_review_stays_before_the_day_of_resolving(void **state)
{
	static const struct group groups[] = {
		{ 4, "2026-07-25", "2026-08-24", "2026-08-27", REASON_LADDER,
			false },
		{ 2, "2026-07-25", "2026-08-24", NULL, REASON_LADDER, false },
		{ 0 },
	};
	static const struct group past[] = {
		{ 2, "2026-07-25", "2026-08-24", "2026-07-25", REASON_LADDER,
			false },
		{ 0 },
	};

	(void)state;
	check_spread("2026-08-23", groups, 1,
		"A-2 2026-08-25\nA-3 2026-08-26\nA-4 stays\n"
		"A-5 2026-08-27\nA-6 2026-08-28\n");
	/* a claim reviewed since then has no end but its 90 days */
	check_spread("2026-08-20", past, 1, "A-2 2026-08-25\n");
}

static void what_somebody_chose_or_must_do_stays(void **state)
{
	static const struct group groups[] = {
		{ 2, "2026-07-25", "2026-08-24", NULL, REASON_PINNED, false },
		{ 2, "2026-07-25", "2026-08-24", "2026-08-24", REASON_RESOLVES,
			false },
		{ 1, "2026-07-25", "2026-08-24", NULL, REASON_LADDER, true },
		{ 1, "2026-07-25", "2026-08-24", NULL, REASON_DISSENT, false },
		{ 2, "2026-07-25", "2026-08-24", NULL, REASON_POSTPONED,
			false },
		{ 1, "2026-06-25", "2026-08-25", NULL, REASON_PINNED, false },
		{ 0 },
	};

	(void)state;
	check_spread(
		"2026-08-20", groups, 1, "A-7 2026-08-26\nA-8 2026-08-27\n");
	check_spread("2026-08-20", groups, 7, "A-8 2026-08-25\n");
}

static void what_is_pinned_years_ahead_is_no_trouble(void **state)
{
	static const struct group groups[] = {
		{ 3, "2026-07-25", "9999-12-31", NULL, REASON_PINNED, false },
		{ 3, "2026-07-25", "2026-12-24", NULL, REASON_POSTPONED,
			false },
		{ 0 },
	};

	(void)state;
	/* back into its 90 days, which end on 23 Oct */
	check_spread(
		"2026-08-20", groups, 1, "A-5 2026-10-22\nA-6 2026-10-23\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_90_days_are_the_end),
		cmocka_unit_test(a_review_stays_before_the_day_of_resolving),
		cmocka_unit_test(what_somebody_chose_or_must_do_stays),
		cmocka_unit_test(what_is_pinned_years_ahead_is_no_trouble),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
