/* test_mark_days.c - the day of a review and the day of the next. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define SEE "usage: vigil mark ID... VERDICT; `vigil mark --help` tells more\n"

static void check(
	struct scratch *scratch, const char *options, const char *strip)
{
	scratch_says(scratch,
		arena_printf(&scratch->arena,
			"vigil mark AM-1 holding --dry-run %s", options),
		arena_printf(&scratch->arena,
			"AM-1  Holding · reviewed %s\n"
			"dry run: nothing was recorded\n",
			strip));
}

static void refuses(
	struct scratch *scratch, const char *options, const char *err)
{
	scratch_refuses(scratch,
		arena_printf(
			&scratch->arena, "vigil mark AM-1 holding %s", options),
		2, arena_printf(&scratch->arena, "vigil mark: %s\n" SEE, err));
	scratch_says(scratch, "vigil log --kind review", "");
}

static void a_review_is_of_today(void **state)
{
	check(*state, "", "23 Nov 2026 · next 22 Jan 2027 (+60d)");
	check(*state, "--on today", "23 Nov 2026 · next 22 Jan 2027 (+60d)");
}

static void or_of_an_earlier_day(void **state)
{
	check(*state, "--on yesterday",
		"22 Nov 2026 · next 21 Jan 2027 (+59d)");
	check(*state, "--on -3d", "20 Nov 2026 · next 19 Jan 2027 (+57d)");
	check(*state, "--on=2026-10-01", "1 Oct 2026 · next 30 Nov 2026 (+7d)");
	check(*state, "--on 'last friday'",
		"20 Nov 2026 · next 19 Jan 2027 (+57d)");
	check(*state, "--on 3-days-ago",
		"20 Nov 2026 · next 19 Jan 2027 (+57d)");
}

static void but_not_of_a_later_one(void **state)
{
	refuses(*state, "--on tomorrow",
		"--on 2026-11-24: is in the future; a review is of today or "
		"earlier, as \"3 days ago\" or \"last monday\"");
	refuses(*state, "--on 2027-01-01",
		"--on 2027-01-01: is in the future; a review is of today or "
		"earlier, as \"3 days ago\" or \"last monday\"");
}

static void nor_of_a_day_before_the_last_review(void **state)
{
	refuses(*state, "--on 2026-09-30",
		"--on 2026-09-30: AM-1 was last reviewed on 2026-10-01, after "
		"that");
}

static void the_next_can_be_named(void **state)
{
	check(*state, "--next 2027-06-30",
		"23 Nov 2026 · next 30 Jun 2027 (+219d)\n"
		"AM-1  its next review, 30 Jun 2027, is 219 days after the "
		"last; 90 are promised at most");
	check(*state, "--next tomorrow",
		"23 Nov 2026 · next 24 Nov 2026 (+1d)");
	check(*state, "--next MONDAY", "23 Nov 2026 · next 30 Nov 2026 (+7d)");
	check(*state, "--next fri", "23 Nov 2026 · next 27 Nov 2026 (+4d)");
	check(*state, "--next +2w", "23 Nov 2026 · next 7 Dec 2026 (+14d)");
	check(*state, "--next 3w", "23 Nov 2026 · next 14 Dec 2026 (+21d)");
	check(*state, "--next 'in 3 weeks'",
		"23 Nov 2026 · next 14 Dec 2026 (+21d)");
	check(*state, "--next eom", "23 Nov 2026 · next 30 Nov 2026 (+7d)");
}

static void months_clamp_to_their_last_day(void **state)
{
	scratch_says(*state,
		"vigil --today 2027-01-31 mark AM-1 holding --next +1m",
		"AM-1  Holding · reviewed 31 Jan 2027 · next 28 Feb 2027 "
		"(+28d)\n"
		"undo with: vigil undo\n");
}

static void the_next_follows_the_review(void **state)
{
	refuses(*state, "--next today",
		"--next 2026-11-23: should be after the review of 2026-11-23");
	refuses(*state, "--next 2026-01-01",
		"--next 2026-01-01: should be after the review of 2026-11-23");
	check(*state, "--on 2026-11-01 --next 2026-11-02",
		"1 Nov 2026 · next 2 Nov 2026 (21d overdue)");
}

static void a_day_that_does_not_exist_is_refused(void **state)
{
	refuses(*state, "--next 2027-02-29",
		"--next 2027-02-29: no such day; write 2026-08-20, today, "
		"monday, \"last friday\", 3w, +30d, \"2 weeks ago\" or eom");
}

static void the_day_of_a_leap_year_exists(void **state)
{
	check(*state, "--next 2028-02-29",
		"23 Nov 2026 · next 29 Feb 2028 (+463d)\n"
		"AM-1  its next review, 29 Feb 2028, is 463 days after the "
		"last; 90 are promised at most");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(a_review_is_of_today),
		one_test(or_of_an_earlier_day),
		one_test(but_not_of_a_later_one),
		one_test(nor_of_a_day_before_the_last_review),
		one_test(the_next_can_be_named),
		one_test(months_clamp_to_their_last_day),
		one_test(the_next_follows_the_review),
		one_test(a_day_that_does_not_exist_is_refused),
		one_test(the_day_of_a_leap_year_exists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
