/* test_close.c - vigil close and reopen: the end of a claim's reviews. */
#include "scratch.h"
#include "scratch_ledger.h"

#define SETTLE "close AM-1 --as settled --note Done."

/* ---- when ---- */

#define RETIRE " close AM-1 --as retired --note Moot."

static void it_ends_no_earlier_than_it_began(void **state)
{
	scratch_refuses(*state, "vigil --today 2026-09-30" RETIRE, 1,
		"vigil close: AM-1: this closing cannot be recorded: its day "
		"is before that of publication, 2026-10-01\n");
	scratch_says(*state, "vigil --today 2026-10-01" RETIRE,
		"AM-1  Holding · reviewed 1 Oct 2026 · retired\n"
		"undo with: vigil undo\n");
}

static void it_ends_no_earlier_than_its_last_review(void **state)
{
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_refuses(*state, "vigil --today 2026-11-22" RETIRE, 1,
		"vigil close: AM-1: this closing cannot be recorded: its day "
		"is before that of the last review, 2026-11-23\n");
	scratch_refuses(*state, "vigil --today 2026-11-22 " SETTLE " --early",
		1,
		"vigil close: AM-1: this closing cannot be recorded: its day "
		"is before that of the last review, 2026-11-23\n");
	scratch_says(*state,
		"cat claims/journal/*.jsonl | grep -c close || true", "0\n");
	scratch_says(*state, "vigil" RETIRE,
		"AM-1  Holding · reviewed 23 Nov 2026 · retired\n"
		"undo with: vigil undo\n");
	scratch_does(*state, "vigil verify");
}

/* ---- settled ---- */

static void it_is_settled_on_the_day_that_it_resolves(void **state)
{
	scratch_refuses(*state, "vigil --today 2026-12-30 " SETTLE, 1,
		"vigil close: AM-1 resolves on 2026-12-31, which is to come; "
		"settle it then, or add --early\n");
	scratch_says(*state, "vigil --today 2026-12-31 " SETTLE,
		"AM-1  Holding · reviewed 31 Dec 2026 · settled\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil --today 2027-02-01 due",
		"Mon 1 Feb 2027 · 1 overdue · 1 tracked · 1 draft\n"
		"AM-2  + Holding  2 Nov 2026  2 Dec 2026  61d overdue  The "
		"claim AM-2 holds.\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Oct 2026  published  Holding\n"
		"  31 Dec 2026  close  settled, Holding · Tester\n"
		"    Done.\n");
}

static void it_is_settled_early_on_demand(void **state)
{
	scratch_says(*state, "vigil " SETTLE " --early",
		"AM-1  Holding · reviewed 23 Nov 2026 · settled\n"
		"undo with: vigil undo\n");
	scratch_says(*state,
		"vigil close AM-2 --as settled --note 'No such day.'",
		"AM-2  Holding · reviewed 23 Nov 2026 · settled\n"
		"undo with: vigil undo\n");
}

static void it_carries_a_final_verdict(void **state)
{
	scratch_says(*state, "vigil " SETTLE " --early --verdict Not-Holding",
		"AM-1  Holding → Not holding · reviewed 23 Nov 2026 · settled\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list",
		"AM-1  x Not holding  23 Nov 2026  -           settled  The "
		"claim AM-1 holds.\n"
		"AM-2  + Holding      2 Nov 2026   2 Dec 2026  +9d      The "
		"claim AM-2 holds.\n"
		"DR-1    -            -            -           draft    The "
		"claim DR-1 holds.\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Oct 2026  published  Holding\n"
		"  23 Nov 2026  close  settled, Holding → Not holding · "
		"Tester\n"
		"    Done.\n");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the closing of 23 Nov 2026, Not holding\n"
		"AM-1  Not holding → Holding · reviewed 1 Oct 2026 · next 31 "
		"Oct 2026 (23d overdue)\n"
		"redo with: vigil redo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 1 overdue · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The "
		"claim AM-1 holds.\n");
}

static void a_verdict_goes_with_what_is_settled_alone(void **state)
{
	scratch_refuses(*state,
		"vigil close AM-1 --as retired --verdict partial --note x", 2,
		"vigil close: --verdict goes with --as settled: what is "
		"retired keeps its verdict\n"
		"usage: vigil close ID --as END --note TEXT; `vigil close "
		"--help` tells more\n");
	scratch_refuses(*state, "vigil " SETTLE " --early --verdict maybe", 2,
		"vigil close: --verdict maybe: not a verdict; one of holding, "
		"partial, not-holding\n"
		"usage: vigil close ID --as END --note TEXT; `vigil close "
		"--help` tells more\n");
}

static void another_verdict_must_be_signed_off_where_that_is_required(
	void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "signoff: required\n");
	scratch_refuses(*state, "vigil " SETTLE " --early --verdict partial", 1,
		"vigil close: AM-1 is Holding, and this ledger wants another "
		"verdict signed off: record it with vigil mark\n");
	scratch_says(*state, "vigil " SETTLE " --early --verdict holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · settled\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil close AM-2 --as settled --note x",
		"AM-2  Holding · reviewed 23 Nov 2026 · settled\n"
		"undo with: vigil undo\n");
}

/* ---- retired ---- */

static void a_retired_claim_is_listed_and_never_due(void **state)
{
	scratch_says(*state, "vigil close AM-1 --as retired --note Moot.",
		"AM-1  Holding · reviewed 1 Oct 2026 · retired\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list",
		"AM-1  + Holding  1 Oct 2026  -           retired  The claim "
		"AM-1 holds.\n"
		"AM-2  + Holding  2 Nov 2026  2 Dec 2026  +9d      The claim "
		"AM-2 holds.\n"
		"DR-1    -        -           -           draft    The claim "
		"DR-1 holds.\n");
	scratch_says(*state, "vigil list --state retired",
		"AM-1  + Holding  1 Oct 2026  -  retired  The claim AM-1 "
		"holds.\n");
	scratch_says(*state, "vigil --today 2030-01-01 due",
		"Tue 1 Jan 2030 · 1 overdue · 1 tracked · 1 draft\n"
		"AM-2  + Holding  2 Nov 2026  2 Dec 2026  1126d overdue  The "
		"claim AM-2 holds.\n");
	scratch_says(*state, "vigil show AM-1",
		"AM-1  The claim AM-1 holds.\n"
		"Holding · reviewed 1 Oct 2026 · retired\n"
		"\n"
		"  The claim AM-1 holds.\n"
		"\n"
		"schedule      never\n"
		"resolves      31 Dec 2026\n"
		"published     1 Oct 2026\n"
		"file          AM-1.yaml\n"
		"\n"
		"History\n"
		"  1 Oct 2026  published  Holding\n"
		"  23 Nov 2026  close  retired · Tester\n"
		"    Moot.\n");
}

static void reviews_of_a_closed_claim_are_refused(void **state)
{
	scratch_does(*state, "vigil close AM-1 --as retired --note Moot.");
	scratch_refuses(*state, "vigil mark AM-1 holding", 1,
		"vigil mark: AM-1 is retired; its reviews have ended, unless "
		"`vigil reopen` resumes them\n");
	scratch_refuses(*state, "vigil mark AM-2 AM-1 holding --draft", 1,
		"vigil mark: AM-1 is retired; its reviews have ended, unless "
		"`vigil reopen` resumes them\n");
	scratch_refuses(*state, "vigil " SETTLE " --early", 1,
		"vigil close: AM-1 is retired already\n");
	scratch_refuses(*state, "vigil sign AM-1 --by Ann", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
	scratch_does(*state, "vigil correct AM-1 --note 'A word.'");
}

static void a_draft_that_waits_is_dropped(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 partial --note Less. --draft; "
		"vigil close AM-1 --as retired --note Moot.");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-2 on 2 Dec 2026 (+9d) "
		"· 1 tracked · 1 draft\n");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the closing of 23 Nov 2026\n"
		"AM-1  Holding · reviewed 1 Oct 2026 · next 31 Oct 2026 (23d "
		"overdue) · awaiting sign-off\n"
		"redo with: vigil redo\n");
}

/* ---- what is asked ---- */

static void what_it_needs_is_told(void **state)
{
	static const struct {
		const char *command;
		int status;
		const char *message;
	} examples[] = {
		{ "vigil close AM-1 --note x", 2,
			"vigil close: how does it end? Add --as settled, "
			"retired or superseded\n"
			"usage: vigil close ID --as END --note TEXT; `vigil "
			"close --help` tells more\n" },
		{ "vigil close AM-1 --as settled --early", 2,
			"vigil close: it needs a note; add --note\n"
			"usage: vigil close ID --as END --note TEXT; `vigil "
			"close --help` tells more\n" },
		{ "vigil close AM-1 --as open --note x", 2,
			"vigil close: --as open: not one of settled, retired, "
			"superseded\n"
			"usage: vigil close ID --as END --note TEXT; `vigil "
			"close --help` tells more\n" },
		{ "vigil close AM-1 --as setled --note x", 2,
			"vigil close: --as setled: not one of settled, "
			"retired, superseded (did you mean settled?)\n"
			"usage: vigil close ID --as END --note TEXT; `vigil "
			"close --help` tells more\n" },
		{ "vigil close --as retired --note x", 2,
			"vigil close: give the id of one claim\n"
			"usage: vigil close ID --as END --note TEXT; `vigil "
			"close --help` tells more\n" },
		{ "vigil close AM-1 AM-2 --as retired --note x", 2,
			"vigil close: give the id of one claim\n"
			"usage: vigil close ID --as END --note TEXT; `vigil "
			"close --help` tells more\n" },
		{ "vigil close AM-9 --as retired --note x", 3,
			"vigil close: AM-9: no such claim (did you mean "
			"AM-1?)\n" },
		{ "vigil close DR-1 --as retired --note x", 1,
			"vigil close: DR-1 is a draft; publish it first: give "
			"it a `published:` date in DR-1.yaml\n" },
		{ "vigil close AM-1 --as retired --note ''", 1,
			"vigil close: the note is empty; nothing was "
			"recorded\n" },
		{ 0 },
	};
	size_t i;

	for (i = 0; examples[i].command; i++)
		scratch_refuses(*state, examples[i].command, examples[i].status,
			examples[i].message);
	scratch_says(*state,
		"cat claims/journal/*.jsonl | grep -c close || true", "0\n");
}

static void programs_are_told_as_well(void **state)
{
	scratch_does(*state, "vigil " SETTLE " --early --verdict partial");
	scratch_says(*state,
		"vigil list AM-1 --format json | "
		"grep -o '\"last_reviewed.*\"successor\":[^,]*'",
		"\"last_reviewed\":\"2026-11-23\",\"next_review\":null,"
		"\"verdict\":\"partial\",\"state\":\"settled\",\"cadence\":"
		"null,\"days_late\":null,\"resolves\":\"2026-12-31\",\"owner\":"
		"null,\"drafted_by\":null,\"signed_off_by\":null,\"tags\":[],"
		"\"sources\":[],\"file\":\"AM-1.yaml\",\"reading\":\"current\","
		"\"awaiting_signoff\":false,\"open_dissents\":0,\"successor\":"
		"null\n");
	scratch_says(*state,
		"vigil log AM-1 --kind close --format json | sed -E "
		"'s/[0-9a-f]{64}/HASH/g; s/,\"was_due\":[^}]*}/}/g'",
		"{\"schema\":1,\"today\":\"2026-11-23\",\"entries\":[\n"
		"{\"id\":\"AM-1\",\"kind\":\"close\",\"on\":\"2026-11-23\","
		"\"from\":\"holding\",\"verdict\":\"partial\",\"by\":"
		"\"Tester\",\"note\":\"Done.\",\"evidence\":[],\"next_review\":"
		"null,\"hash\":\"HASH\",\"undone\":false,\"detail\":\"settled, "
		"Holding → "
		"Partial\",\"proposed\":null,\"awaiting_signoff\":false,"
		"\"dissenter\":null,\"material\":false,\"weighed\":[],"
		"\"answered_by\":null,\"state\":\"settled\",\"successor\":null,"
		"\"resolves\":null,\"cadence\":null}\n"
		"],\"problems\":[]}\n");
	scratch_says(*state, "vigil list AM-1 --format plain",
		"AM-1\tpartial\t2026-11-23\t\t\tsettled\t2026-12-31\t\t\tAM-1."
		"yaml\tThe claim AM-1 holds.\tcurrent\tno\t0\n");
}

static void a_store_made_anew_says_the_same(void **state)
{
	scratch_does(*state,
		"vigil " SETTLE
		" --early --verdict partial; "
		"vigil close AM-2 --as superseded --by-claim AM-1 --note x; "
		"vigil show AM-1 AM-2 --format json >before; "
		"rm -r claims/.vigil; "
		"vigil show AM-1 AM-2 --format json | cmp - before; "
		"vigil verify");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		resolving_test(it_ends_no_earlier_than_it_began),
		resolving_test(it_ends_no_earlier_than_its_last_review),
		resolving_test(it_is_settled_on_the_day_that_it_resolves),
		resolving_test(it_is_settled_early_on_demand),
		resolving_test(it_carries_a_final_verdict),
		resolving_test(a_verdict_goes_with_what_is_settled_alone),
		resolving_test(
			another_verdict_must_be_signed_off_where_that_is_required),
		resolving_test(a_retired_claim_is_listed_and_never_due),
		resolving_test(reviews_of_a_closed_claim_are_refused),
		resolving_test(a_draft_that_waits_is_dropped),
		resolving_test(what_it_needs_is_told),
		resolving_test(programs_are_told_as_well),
		resolving_test(a_store_made_anew_says_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
