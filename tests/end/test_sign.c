/* test_sign.c - vigil sign: a draft counts once somebody else signed it off. */
#include "scratch.h"
#include "scratch_ledger.h"

#define DRAFT "vigil mark AM-1 partial --draft --note Less. >out; "

/* ---- who signs ---- */

static void nobody_signs_off_their_own(void **state)
{
	scratch_does(*state, DRAFT);
	scratch_refuses(*state, "vigil sign AM-1", 1,
		"vigil sign: AM-1: the review is by Tester; somebody else "
		"signs it off\n");
	scratch_refuses(*state, "vigil sign AM-1 --by TESTER", 1,
		"vigil sign: AM-1: the review is by Tester; somebody else "
		"signs it off\n");
	scratch_says(*state, "vigil log --kind signoff", "");
}

static void a_name_that_looks_the_same_is_the_same(void **state)
{
	scratch_does(*state, DRAFT);
	scratch_refuses(*state, "vigil sign AM-1 --by 'tester.'", 1,
		"vigil sign: AM-1: the review is by Tester; somebody else "
		"signs it off\n");
	scratch_does(*state,
		"vigil sign AM-1 --by '\xd0\xa2"
		"ester'");
	scratch_says(*state, "vigil verify | sed -n 's/^.*warning: //p'",
		"AM-1: the sign-off of 23 Nov 2026: a word of its name has "
		"letters of two scripts: it may look like another name\n");
}

static void what_it_needs_is_told(void **state)
{
	scratch_refuses(*state, "vigil sign", 2,
		"vigil sign: give the id of one claim\n"
		"usage: vigil sign ID; `vigil sign --help` tells more\n");
	scratch_refuses(*state, "vigil sign AM-1 AM-2", 2,
		"vigil sign: give the id of one claim\n"
		"usage: vigil sign ID; `vigil sign --help` tells more\n");
	scratch_refuses(*state, "vigil sign AM-9", 3,
		"vigil sign: AM-9: no such claim (did you mean AM-1?)\n");
	scratch_refuses(*state, "vigil sign DR-1", 1,
		"vigil sign: DR-1 is a draft; publish it first: give it a "
		"`published:` date in DR-1.yaml\n");
	scratch_refuses(*state, "vigil sign AM-1", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
	scratch_refuses(*state, "vigil sign AM-1 --by \"$(printf 'a\\033b')\"",
		2,
		"vigil sign: --by: should be text, without control characters\n"
		"usage: vigil sign ID; `vigil sign --help` tells more\n");
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_refuses(*state, "vigil sign AM-1 --by Ann", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
}

static void a_review_is_signed_off_once(void **state)
{
	scratch_does(*state, DRAFT "vigil sign AM-1 --by Ann");
	scratch_refuses(*state, "vigil sign AM-1 --by Bob", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
}

/* ---- what comes between ---- */

static void a_later_review_overtakes_a_draft(void **state)
{
	scratch_does(*state, DRAFT "vigil mark AM-1 holding --by Bob");
	scratch_refuses(*state, "vigil sign AM-1 --by Ann", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-2 on 2 Dec 2026 (+9d) "
		"· 2 tracked · 1 draft\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  review  Partial, not signed off · Tester\n"
		"    Less.\n"
		"  23 Nov 2026  review  Holding · Bob\n");
}

static void of_two_drafts_the_last_is_signed_off(void **state)
{
	scratch_does(*state, DRAFT
		"VIGIL_NOW=2030-01-01T00:00:01Z vigil mark AM-1 "
		"not-holding --draft --note Gone. --by Bob");
	scratch_refuses(*state, "vigil sign AM-1 --by Bob", 1,
		"vigil sign: AM-1: the review is by Bob; somebody else signs "
		"it off\n");
	scratch_says(*state, "vigil sign AM-1",
		"AM-1  Holding → Not holding · reviewed 23 Nov 2026 · next 23 "
		"Dec 2026 (+30d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  review  Partial, not signed off · Tester\n"
		"    Less.\n"
		"  23 Nov 2026  review  Not holding, signed off by Tester · "
		"Bob\n"
		"    Gone.\n"
		"  23 Nov 2026  signoff  Holding → Not holding · Tester\n");
}

static void a_draft_of_a_text_that_was_corrected_waits_no_more(void **state)
{
	scratch_does(*state, DRAFT
		"sed -i s/holds/stands/ claims/AM-1.yaml; vigil correct "
		"AM-1 --accept --note Better.");
	scratch_refuses(*state, "vigil sign AM-1 --by Ann", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
	scratch_says(*state, "vigil list AM-1",
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  The claim AM-1 "
		"stands.\n");
	scratch_does(*state, "sed -i s/stands/holds/ claims/AM-1.yaml");
	scratch_refuses(*state, "vigil undo >out", 0, "");
	scratch_says(*state, "vigil sign AM-1 --by Ann",
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"undo with: vigil undo\n");
}

static void a_signoff_is_taken_back(void **state)
{
	scratch_does(*state, DRAFT "vigil sign AM-1 --by Ann");
	scratch_says(*state, "vigil undo --by Ann",
		"AM-1  took back the sign-off of 23 Nov 2026\n"
		"AM-1  Partial → Holding · reviewed 1 Nov 2026 · next 1 Dec "
		"2026 (+8d) · awaiting sign-off\n"
		"redo with: vigil redo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 1 awaiting sign-off · 2 "
		"tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n");
	scratch_says(*state, "vigil sign AM-1 --by Bob",
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  review  Partial, signed off by Bob · Tester\n"
		"    Less.\n"
		"  23 Nov 2026  signoff  Holding → Partial (undone) · Ann\n"
		"  23 Nov 2026  undo  Partial → Holding · Ann\n"
		"  23 Nov 2026  signoff  Holding → Partial · Bob\n");
}

static void who_takes_a_draft_back_takes_its_signoff_along(void **state)
{
	scratch_does(*state, DRAFT);
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Holding · reviewed 1 Nov 2026 · next 1 Dec 2026 (+8d)\n"
		"redo with: vigil redo\n");
	scratch_refuses(*state, "vigil sign AM-1 --by Ann", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
	scratch_does(*state, "vigil redo; vigil sign AM-1 --by Ann");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Partial → Holding · reviewed 1 Nov 2026 · next 1 Dec "
		"2026 (+8d)\n"
		"redo with: vigil redo\n");
	scratch_says(*state, "vigil redo",
		"AM-1  brought back the review of 23 Nov 2026, Partial\n"
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"undo with: vigil undo\n");
}

static void a_store_made_anew_says_the_same(void **state)
{
	scratch_does(*state, DRAFT
		"vigil mark AM-2 partial --draft --note Less.; "
		"vigil sign AM-2 --by Ann; "
		"vigil show AM-1 AM-2 --format json >before; "
		"rm -r claims/.vigil; "
		"vigil show AM-1 AM-2 --format json | cmp - before; "
		"vigil verify");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		drafted_test(nobody_signs_off_their_own),
		drafted_test(a_name_that_looks_the_same_is_the_same),
		drafted_test(what_it_needs_is_told),
		drafted_test(a_review_is_signed_off_once),
		drafted_test(a_later_review_overtakes_a_draft),
		drafted_test(of_two_drafts_the_last_is_signed_off),
		drafted_test(
			a_draft_of_a_text_that_was_corrected_waits_no_more),
		drafted_test(a_signoff_is_taken_back),
		drafted_test(who_takes_a_draft_back_takes_its_signoff_along),
		drafted_test(a_store_made_anew_says_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
