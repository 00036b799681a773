/* test_weigh.c - reviews weigh the dissents that are open. */
#include "scratch.h"
#include "scratch_ledger.h"

#define TWO                                                                    \
	"vigil dissent AM-1 --from Dora --note No. --material >out; "          \
	"vigil dissent AM-1 --from Eve --note Neither. --by Ann >out; "

static void a_review_weighs_all_that_are_open(void **state)
{
	struct scratch *scratch = *state;

	scratch_says(scratch, TWO "vigil mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
	scratch_says(scratch, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  dissent  from Dora, material, weighed 23 Nov "
		"2026 by Tester · Tester\n"
		"    No.\n"
		"  23 Nov 2026  dissent  from Eve, weighed 23 Nov 2026 by "
		"Tester · Ann\n"
		"    Neither.\n"
		"  23 Nov 2026  review  Holding · Tester\n");
	scratch_says(scratch, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-2 on 2 Dec 2026 (+9d) "
		"· 2 tracked · 1 draft\n");
	scratch_does(scratch,
		"cat claims/journal/*-dissent-* | "
		"sed 's/.*\"hash\":\"\\(.*\\)\"}/\\1/' | sort >open; "
		"sed 's/.*\"weighed\":\\[\\([^]]*\\)\\].*/\\1/; s/\"//g' "
		"claims/journal/*-review-* | tr , '\\n' | sort >weighed; "
		"cmp open weighed; [ $(wc -l <weighed) -eq 2 ]");
}

static void one_that_came_later_waits_for_the_next(void **state)
{
	scratch_does(*state, TWO
		"vigil mark AM-1 holding; vigil dissent AM-1 --from Finn "
		"--note Later.");
	scratch_says(*state, HISTORY " | grep dissent",
		"  23 Nov 2026  dissent  from Dora, material, weighed 23 Nov "
		"2026 by Tester · Tester\n"
		"  23 Nov 2026  dissent  from Eve, weighed 23 Nov 2026 by "
		"Tester · Ann\n"
		"  23 Nov 2026  dissent  from Finn, open · Tester\n");
	scratch_says(*state, "vigil mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 21 Feb 2027 "
		"(+90d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, HISTORY " | grep dissent",
		"  23 Nov 2026  dissent  from Dora, material, weighed 23 Nov "
		"2026 by Tester · Tester\n"
		"  23 Nov 2026  dissent  from Eve, weighed 23 Nov 2026 by "
		"Tester · Ann\n"
		"  23 Nov 2026  dissent  from Finn, weighed 23 Nov 2026 by "
		"Tester · Tester\n");
}

static void an_undone_weighing_opens_it_again(void **state)
{
	scratch_does(*state, TWO "vigil mark AM-1 holding");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Holding\n"
		"AM-1  Holding · reviewed 1 Nov 2026 · next 23 Nov 2026 "
		"(today) · 2 open dissents\n"
		"redo with: vigil redo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 1 due today · 2 open "
		"dissents · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  23 Nov 2026  today  (2 open "
		"dissents) The claim AM-1 holds.\n");
	scratch_says(*state, "vigil redo",
		"AM-1  brought back the review of 23 Nov 2026, Holding\n"
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, HISTORY " | grep dissent",
		"  23 Nov 2026  dissent  from Dora, material, weighed 23 Nov "
		"2026 by Tester · Tester\n"
		"  23 Nov 2026  dissent  from Eve, weighed 23 Nov 2026 by "
		"Tester · Ann\n");
}

static void a_dissent_is_taken_back_by_who_recorded_it(void **state)
{
	scratch_does(*state, TWO);
	scratch_says(*state, "vigil undo",
		"AM-1  took back the dissent of 23 Nov 2026\n"
		"AM-1  Holding · reviewed 1 Nov 2026 · next 1 Dec 2026 (+8d) · "
		"1 open dissent\n"
		"redo with: vigil redo\n");
	scratch_says(*state, "vigil undo --by Ann",
		"AM-1  took back the dissent of 23 Nov 2026\n"
		"AM-1  Holding · reviewed 1 Nov 2026 · next 1 Dec 2026 (+8d)\n"
		"redo with: vigil redo\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  dissent  from Dora, material (undone) · "
		"Tester\n"
		"    No.\n"
		"  23 Nov 2026  dissent  from Eve (undone) · Ann\n"
		"    Neither.\n"
		"  23 Nov 2026  undo  Holding · Tester\n"
		"  23 Nov 2026  undo  Holding · Ann\n");
}

static void a_draft_weighs_them_once_it_is_signed_off(void **state)
{
	scratch_does(*state, TWO "vigil mark AM-1 holding --draft");
	scratch_says(*state, HISTORY " | grep dissent",
		"  23 Nov 2026  dissent  from Dora, material, open · Tester\n"
		"  23 Nov 2026  dissent  from Eve, open · Ann\n");
	scratch_does(*state, "vigil sign AM-1 --by Ann");
	scratch_says(*state, HISTORY " | grep dissent",
		"  23 Nov 2026  dissent  from Dora, material, weighed 23 Nov "
		"2026 by Tester · Tester\n"
		"  23 Nov 2026  dissent  from Eve, weighed 23 Nov 2026 by "
		"Tester · Ann\n");
}

static void who_writes_a_note_sees_what_is_open(void **state)
{
	struct answer answer;

	scratch_write(*state, "editor", "#!/bin/sh\ncp \"$1\" seen\n");
	scratch_does(*state, TWO "chmod +x editor");
	answer = scratch_run_in_window(
		*state, 80, "EDITOR=./editor vigil mark AM-1 holding --note");
	assert_int_equal(answer.status, 1);
	scratch_says(*state, "sed -n '/dissent/,$p' seen",
		"# Holding · reviewed 1 Nov 2026 · next 23 Nov 2026 (today) · "
		"2 open dissents → Holding\n"
		"#   The claim AM-1 holds.\n"
		"# material dissent by Dora on 23 Nov 2026:\n"
		"#   No.\n"
		"# dissent by Eve on 23 Nov 2026:\n"
		"#   Neither.\n");
}

static void a_review_of_another_branch_leaves_it_open(void **state)
{
	scratch_does(*state,
		"vigil list >out; cp -r claims other; "
		"vigil dissent AM-1 --from Dora --note No. --material; "
		"vigil -C other mark AM-1 holding --by Ann; "
		"cp -n other/journal/* claims/journal");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 1 due today · 1 open "
		"dissent · 2 tracked · 1 draft\n"
		"AM-1  + Holding  23 Nov 2026  23 Nov 2026  today  (1 open "
		"dissent) The claim AM-1 holds.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		drafted_test(a_review_weighs_all_that_are_open),
		drafted_test(one_that_came_later_waits_for_the_next),
		drafted_test(an_undone_weighing_opens_it_again),
		drafted_test(a_dissent_is_taken_back_by_who_recorded_it),
		drafted_test(a_draft_weighs_them_once_it_is_signed_off),
		drafted_test(who_writes_a_note_sees_what_is_open),
		drafted_test(a_review_of_another_branch_leaves_it_open),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
