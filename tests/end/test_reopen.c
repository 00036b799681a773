/* test_reopen.c - vigil reopen: the reviews of a closed claim go on. */
#include "scratch.h"
#include "scratch_ledger.h"

static void a_reopened_claim_is_due_that_day_at_the_earliest(void **state)
{
	scratch_does(*state,
		""
		"vigil close AM-1 --as retired --note Moot.; "
		"vigil close AM-2 --as retired --note Moot.");
	scratch_says(*state, "vigil reopen am-1 --note 'Not moot.'",
		"AM-1  reopened · Holding · reviewed 1 Oct 2026 · next 23 Nov "
		"2026 (today)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil reopen AM-2 --note 'Not moot.'",
		"AM-2  reopened · Holding · reviewed 2 Nov 2026 · next 2 Dec "
		"2026 (+9d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 1 due today · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Oct 2026  23 Nov 2026  today  The claim "
		"AM-1 holds.\n");
	scratch_says(*state, "vigil show AM-1 | grep ^schedule",
		"schedule      was reopened that day\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Oct 2026  published  Holding\n"
		"  23 Nov 2026  close  retired · Tester\n"
		"    Moot.\n"
		"  23 Nov 2026  reopen  next 23 Nov 2026 · Tester\n"
		"    Not moot.\n");
	scratch_says(*state, "vigil mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 31 Dec 2026 "
		"(+38d)\n"
		"undo with: vigil undo\n");
}

/* Nobody owed a review of it while it was closed. */
static void a_dissent_before_the_closing_calls_on_the_day_of_reopening(
	void **state)
{
	scratch_does(*state,
		"vigil --today 2026-11-05 dissent AM-2 --from D --note n "
		"--material; "
		"vigil --today 2026-11-06 close AM-2 --as retired --note "
		"Moot.");
	scratch_says(*state, "vigil reopen AM-2 --note 'Not moot.'",
		"AM-2  reopened · Holding · reviewed 2 Nov 2026 · next 23 Nov "
		"2026 (today) · 1 open dissent\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil show AM-2 | grep ^schedule",
		"schedule      a material dissent is open\n");
	scratch_says(*state, "vigil postpone AM-2 +1w --note Later.",
		"AM-2  postponed · Holding · reviewed 2 Nov 2026 · next 30 Nov "
		"2026 (+7d) · 1 open dissent\n"
		"undo with: vigil undo\n");
}

static void only_a_closed_claim_is_reopened(void **state)
{
	scratch_refuses(*state, "vigil reopen AM-1 --note x", 1,
		"vigil reopen: AM-1 is open\n");
	scratch_refuses(*state, "vigil reopen DR-1 --note x", 1,
		"vigil reopen: DR-1 is a draft; publish it first: give it a "
		"`published:` date in DR-1.yaml\n");
	scratch_refuses(*state, "vigil reopen AM-1", 2,
		"vigil reopen: it needs a note; add --note\n"
		"usage: vigil reopen ID --note TEXT; `vigil reopen --help` "
		"tells more\n");
	scratch_refuses(*state, "vigil reopen AM-9 --note x", 3,
		"vigil reopen: AM-9: no such claim (did you mean AM-1?)\n");
}

static void reopening_is_taken_back(void **state)
{
	scratch_does(*state,
		"vigil close AM-1 --as retired --note Moot.; "
		"vigil reopen AM-1 --note No.");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the reopening of 23 Nov 2026\n"
		"AM-1  Holding · reviewed 1 Oct 2026 · retired\n"
		"redo with: vigil redo\n");
	scratch_says(*state, "vigil redo",
		"AM-1  brought back the reopening of 23 Nov 2026\n"
		"AM-1  Holding · reviewed 1 Oct 2026 · next 23 Nov 2026 "
		"(today)\n"
		"undo with: vigil undo\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		resolving_test(
			a_reopened_claim_is_due_that_day_at_the_earliest),
		resolving_test(
			a_dissent_before_the_closing_calls_on_the_day_of_reopening),
		resolving_test(only_a_closed_claim_is_reopened),
		resolving_test(reopening_is_taken_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
