/* test_postpone.c - vigil postpone moves next reviews to a later day. */
#include "scratch.h"
#include "scratch_ledger.h"

#define USAGE_LINE                                                             \
	"usage: vigil postpone ID... DATE --note TEXT; `vigil postpone "       \
	"--help` tells more\n"

static void several_claims_go_to_one_day(void **state)
{
	scratch_says(*state,
		"vigil postpone am-1 AM-2 +2w --note 'Waits for the census.'",
		"AM-1  postponed · Holding · reviewed 1 Oct 2026 · next 7 Dec "
		"2026 (+14d)\n"
		"AM-2  postponed · Holding · reviewed 2 Nov 2026 · next 7 Dec "
		"2026 (+14d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil log --kind postpone",
		"23 Nov 2026  AM-1  postpone  to 7 Dec 2026  Tester  Waits for "
		"the census.\n"
		"23 Nov 2026  AM-2  postpone  to 7 Dec 2026  Tester  Waits for "
		"the census.\n");
	scratch_does(*state, "vigil verify");
	scratch_does(*state, "vigil undo");
	scratch_says(*state, "vigil due --format plain | cut -f 1,4",
		"AM-1\t2026-10-31\n");
}

static void a_dry_run_records_nothing(void **state)
{
	scratch_says(*state,
		"vigil postpone AM-1 2026-12-01 --note x --dry-run",
		"AM-1  postponed · Holding · reviewed 1 Oct 2026 · next 1 Dec "
		"2026 (+8d)\n"
		"dry run: nothing was recorded\n");
	scratch_says(*state, "vigil log --kind postpone", "");
}

static void it_needs_a_claim_a_day_and_a_note(void **state)
{
	scratch_refuses(*state, "vigil postpone AM-1 --note x", 2,
		"vigil postpone: give one id or several, then the "
		"day\n" USAGE_LINE);
	scratch_refuses(*state, "vigil postpone AM-1 monday", 2,
		"vigil postpone: it needs a note; add --note\n" USAGE_LINE);
	scratch_refuses(*state, "vigil postpone AM-1 AM-2 --note x", 2,
		"vigil postpone: AM-2: not a date; write 2026-08-20, today, "
		"monday, \"last friday\", 3w, +30d, \"2 weeks ago\" or "
		"eom\n" USAGE_LINE);
	scratch_refuses(*state, "vigil postpone +2w AM-1 AM-2 --note x", 2,
		"vigil postpone: the day comes last: vigil postpone AM-1 AM-2 "
		"+2w\n" USAGE_LINE);
	scratch_refuses(*state, "vigil postpone AM-1 in 2 weeks --note x", 2,
		"vigil postpone: a day of several words needs "
		"quotes\n" USAGE_LINE);
	scratch_refuses(*state, "vigil postpone AM-1 today --note x", 2,
		"vigil postpone: 2026-11-23 is not after today\n" USAGE_LINE);
	scratch_refuses(*state, "vigil postpone AM-9 monday --note x", 3,
		"vigil postpone: AM-9: no such claim (did you mean AM-1?)\n");
}

static void what_has_no_reviews_is_refused_and_all_with_it(void **state)
{
	scratch_does(*state, "vigil close AM-2 --as retired --note Moot.");
	scratch_refuses(*state, "vigil postpone AM-1 AM-2 monday --note x", 1,
		"vigil postpone: AM-2 is retired; its reviews have ended, "
		"unless `vigil reopen` resumes them\n");
	scratch_refuses(*state, "vigil postpone AM-1 DR-1 monday --note x", 1,
		"vigil postpone: DR-1 is a draft; publish it first: give it a "
		"`published:` date in DR-1.yaml\n");
	scratch_says(*state, "vigil log --kind postpone", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		resolving_test(several_claims_go_to_one_day),
		resolving_test(a_dry_run_records_nothing),
		resolving_test(it_needs_a_claim_a_day_and_a_note),
		resolving_test(what_has_no_reviews_is_refused_and_all_with_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
