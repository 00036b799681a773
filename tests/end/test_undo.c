/* test_undo.c - vigil undo takes back the last command of its caller. */
#include "scratch.h"
#include "scratch_ledger.h"

#define BEFORE_1                                                               \
	"AM-1  Holding · reviewed 1 Oct 2026 · next 31 Oct 2026 (23d "       \
	"overdue)\n"
#define CONFIRMED_1                                                            \
	"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 (+60d)\n"
#define REDO "redo with: vigil redo\n"
#define UNDO "undo with: vigil undo\n"

static void a_review_is_taken_back(void **state)
{
	scratch_does(*state, "vigil list >before");
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Holding\n" BEFORE_1
			REDO);
	scratch_does(*state, "vigil list | cmp - before");
}

static void a_change_of_verdict_is_shown_the_other_way_round(void **state)
{
	scratch_does(
		*state, "vigil mark AM-1 partial --on yesterday --note Less.");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 22 Nov 2026, Partial\n"
		"AM-1  Partial → Holding · reviewed 1 Oct 2026 · next 31 Oct "
		"2026 (23d overdue)\n" REDO);
}

static void several_are_taken_back_together(void **state)
{
	scratch_does(*state, "vigil mark AM-1 AM-2 partial --note Less.");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Partial → Holding · reviewed 1 Oct 2026 · next 31 Oct "
		"2026 (23d overdue)\n"
		"AM-2  took back the review of 23 Nov 2026, Partial\n"
		"AM-2  Partial → Holding · reviewed 2 Oct 2026 · next 1 Nov "
		"2026 (22d overdue)\n" REDO);
}

static void an_undo_is_undone_and_done_again(void **state)
{
	struct scratch *scratch = *state;
	int turn;

	scratch_does(scratch, "vigil mark AM-1 holding; vigil undo");
	for (turn = 0; turn < 3; turn++) {
		scratch_says(scratch, "vigil undo",
			"AM-1  took back the undo of 23 Nov 2026\n" CONFIRMED_1
				REDO);
		scratch_says(scratch, "vigil undo",
			"AM-1  took back the undo of 23 Nov 2026\n" BEFORE_1
				REDO);
	}
}

static void of_several_too(void **state)
{
	scratch_does(*state, "vigil mark AM-1 AM-2 partial --note Less.");
	scratch_does(*state, "vigil list >after; vigil undo; vigil undo");
	scratch_does(*state, "vigil list | cmp - after");
}

static void only_the_last_of_several_commands_is_taken_back(void **state)
{
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_does(*state, "vigil mark AM-1 partial --note Less.");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Partial → Holding · reviewed 23 Nov 2026 · next 22 Jan "
		"2027 (+60d)\n" REDO);
}

static void somebody_else_s_is_not_taken_back(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "vigil mark AM-1 holding");
	scratch_does(scratch, "vigil mark AM-2 holding --by Ann");
	scratch_says(scratch, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Holding\n" BEFORE_1
			REDO);
	scratch_says(scratch, "vigil list AM-2",
		"AM-2  + Holding  23 Nov 2026  22 Jan 2027  +60d  The claim "
		"AM-2 holds.\n");
	scratch_says(scratch, "vigil undo --by Ann",
		"AM-2  took back the review of 23 Nov 2026, Holding\n"
		"AM-2  Holding · reviewed 2 Oct 2026 · next 1 Nov 2026 (22d "
		"overdue)\n" REDO);
}

static void what_somebody_else_recorded_after_it_stays(void **state)
{
	scratch_does(*state, "vigil mark AM-1 partial --note Less.");
	scratch_does(*state,
		"vigil mark AM-1 not-holding --note Gone. "
		"--by Ann");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Not holding · reviewed 23 Nov 2026 · next 23 Dec 2026 "
		"(+30d)\n" REDO);
}

static void there_may_be_nothing_to_undo(void **state)
{
	scratch_refuses(*state, "vigil undo", 1,
		"vigil undo: nothing to undo: Tester has recorded nothing "
		"here\n");
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_refuses(*state, "vigil undo --by Ann", 1,
		"vigil undo: nothing to undo: Ann has recorded nothing "
		"here\n");
}

static void the_publication_of_a_claim_is_not_taken_back(void **state)
{
	scratch_does(*state, "vigil list");
	scratch_refuses(*state, "vigil undo", 1,
		"vigil undo: nothing to undo: Tester has recorded nothing "
		"here\n");
	scratch_says(*state, "vigil log --kind published | wc -l", "2\n");
}

static void both_stay_in_the_journal(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 holding --note Yes. ; "
		"vigil undo");
	scratch_says(*state, "vigil log AM-1",
		"23 Nov 2026  AM-1  undo       Holding           Tester\n"
		"23 Nov 2026  AM-1  review     Holding (undone)  Tester  "
		"Yes.\n"
		"1 Oct 2026   AM-1  published  Holding\n");
	scratch_says(*state, "wc -l <claims/journal.jsonl", "4\n");
}

static void it_works_from_the_journal_alone(void **state)
{
	scratch_does(*state, "vigil mark AM-1 AM-2 partial --note Less.");
	scratch_does(*state,
		"rm -r claims/.vigil; vigil undo; "
		"rm -r claims/.vigil");
	scratch_says(*state, "vigil list",
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The "
		"claim AM-1 holds.\n"
		"AM-2  + Holding  2 Oct 2026  1 Nov 2026   22d overdue  The "
		"claim AM-2 holds.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		two_test(a_review_is_taken_back),
		two_test(a_change_of_verdict_is_shown_the_other_way_round),
		two_test(several_are_taken_back_together),
		two_test(an_undo_is_undone_and_done_again),
		two_test(of_several_too),
		two_test(only_the_last_of_several_commands_is_taken_back),
		two_test(somebody_else_s_is_not_taken_back),
		two_test(what_somebody_else_recorded_after_it_stays),
		two_test(there_may_be_nothing_to_undo),
		two_test(the_publication_of_a_claim_is_not_taken_back),
		two_test(both_stay_in_the_journal),
		two_test(it_works_from_the_journal_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
