/* test_spread_away.c - vigil spread --away keeps a leave free of reviews. */
#include "scratch.h"

#define HEAD "Mon 23 Nov 2026 · "
#define LEAVE " · none from 21 Dec 2026 to 3 Jan 2027\n"
#define NOT_RECORDED "nothing was recorded; --apply records it\n"
#define USAGE_LINE                                                             \
	"usage: vigil spread [--per-day NUMBER] [--away FROM..TO] [--apply] "  \
	"[FILTER]; `vigil spread --help` tells more\n"

/* One is due before the leave; Two to Four in it, of which Four has been due
 * for so long by then that it can only go before it; Five stays. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "published: 2026-11-10\n");
	scratch_claim(scratch, "AM-2", "published: 2026-11-21\n");
	scratch_claim(scratch, "AM-3", "published: 2026-11-22\n");
	scratch_claim(scratch, "AM-4", "published: 2026-10-01\ncadence: 90\n");
	scratch_claim(scratch, "AM-5",
		"published: 2026-11-20\nnext_review: 2026-12-24\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define away_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void what_falls_into_a_leave_goes_elsewhere(void **state)
{
	scratch_says(*state, "vigil spread --away 2026-12-21..2027-01-03",
		HEAD "3 to move, 1 cannot · at most 3 a day" LEAVE
		     "AM-4  30 Dec 2026  → Fri 18 Dec 2026        The claim "
		     "AM-4 holds.\n"
		     "AM-2  21 Dec 2026  → Mon 4 Jan 2027         The claim "
		     "AM-2 holds.\n"
		     "AM-3  22 Dec 2026  → Mon 4 Jan 2027         The claim "
		     "AM-3 holds.\n"
		     "AM-5  24 Dec 2026  stays: its day is fixed  The claim "
		     "AM-5 holds.\n" NOT_RECORDED);
	scratch_says(*state, "vigil log --kind postpone", "");
}

static void applied_the_record_says_why(void **state)
{
	scratch_does(
		*state, "vigil spread --away 2026-12-21..2027-01-03 --apply");
	scratch_says(*state, "vigil log AM-2 | head -n 1",
		"23 Nov 2026  AM-2  postpone   to 4 Jan 2027  Tester  spread: "
		"at most 3 a day, none from 2026-12-21 to 2027-01-03\n");
	scratch_says(*state,
		"vigil due --within 60d --format plain | cut -f 1,4",
		"AM-1\t2026-12-10\nAM-4\t2026-12-18\nAM-5\t2026-12-24\n"
		"AM-2\t2027-01-04\nAM-3\t2027-01-04\n");
	scratch_does(*state, "vigil verify");
}

static void one_day_is_called_one(void **state)
{
	scratch_does(*state,
		"vigil spread --away 2026-12-22..2026-12-22 "
		"--apply >out");
	scratch_says(*state, "head -n 1 out",
		"Mon 23 Nov 2026 · 1 moved · at most 3 a day · none on 22 Dec "
		"2026\n");
	scratch_says(*state, "vigil log --kind postpone | grep -o none.*",
		"none on 2026-12-22\n");
}

static void a_leave_that_has_begun_takes_what_is_overdue_with_it(void **state)
{
	scratch_says(*state,
		"vigil --today 2026-12-14 spread --away today..+1w AM-1",
		"Mon 14 Dec 2026 · AM-1: 1 to move · at most 3 a day · none "
		"from 14 "
		"Dec 2026 to 21 Dec 2026\n"
		"AM-1  10 Dec 2026  → Tue 22 Dec 2026  The claim AM-1 "
		"holds.\n" NOT_RECORDED);
}

static void it_is_two_days_the_first_before_the_last(void **state)
{
	scratch_refuses(*state, "vigil spread --away 2026-12-21", 2,
		"vigil spread: --away 2026-12-21: should be the first day and "
		"the last, as 2026-12-24..2027-01-01\n" USAGE_LINE);
	scratch_refuses(*state, "vigil spread --away 2027-01-03..2026-12-21", 2,
		"vigil spread: --away: 2026-12-21 is before "
		"2027-01-03\n" USAGE_LINE);
	scratch_refuses(*state, "vigil spread --away 2026-11-01..2026-11-22", 2,
		"vigil spread: --away: 2026-11-22 has passed\n" USAGE_LINE);
	scratch_refuses(*state, "vigil spread --away 2026-11-31..2026-12-01", 2,
		"vigil spread: --away 2026-11-31: no such day; write "
		"2026-08-20, today, monday, \"last friday\", 3w, +30d, \"2 "
		"weeks ago\" or eom\n" USAGE_LINE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		away_test(what_falls_into_a_leave_goes_elsewhere),
		away_test(applied_the_record_says_why),
		away_test(one_day_is_called_one),
		away_test(a_leave_that_has_begun_takes_what_is_overdue_with_it),
		away_test(it_is_two_days_the_first_before_the_last),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
