/* test_draft.c - a draft leaves all as it was, until it is signed off. */
#include "scratch.h"
#include "scratch_ledger.h"

#define DRAFT "vigil mark AM-1 partial --draft --note Less. >out; "

static void a_draft_leaves_the_old_verdict_until_it_is_signed_off(void **state)
{
	scratch_says(*state, "vigil mark AM-1 partial --draft --note Less.",
		"AM-1  Partial proposed · Holding · reviewed 1 Nov 2026 · next "
		"1 Dec 2026 (+8d) · awaiting sign-off\n"
		"somebody else signs it off with: vigil sign AM-1\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list AM-1",
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  review  Partial, awaiting sign-off · Tester\n"
		"    Less.\n");
	scratch_says(*state, "vigil sign AM-1 --by Ann",
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list AM-1",
		"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  The claim "
		"AM-1 holds.\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  review  Partial, signed off by Ann · Tester\n"
		"    Less.\n"
		"  23 Nov 2026  signoff  Holding → Partial · Ann\n");
}

static void due_lists_what_awaits_whenever_it_is_due(void **state)
{
	scratch_does(*state, DRAFT);
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 1 awaiting sign-off · 2 "
		"tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n");
	scratch_says(*state, "vigil due --within 30d",
		"Mon 23 Nov 2026 · nothing due · 2 more by 23 Dec 2026 · 1 "
		"awaiting sign-off · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n"
		"AM-2  + Holding  2 Nov 2026  2 Dec 2026  +9d  The claim AM-2 "
		"holds.\n");
	scratch_says(*state, "vigil --today 2026-12-20 due",
		"Sun 20 Dec 2026 · 2 due, all overdue · 1 awaiting sign-off · "
		"2 "
		"tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  19d overdue  "
		"(awaiting sign-off) The claim AM-1 holds.\n"
		"AM-2  + Holding  2 Nov 2026  2 Dec 2026  18d overdue  The "
		"claim AM-2 holds.\n");
	scratch_says(*state, "vigil due --overdue",
		"Mon 23 Nov 2026 · nothing due · next AM-1 on 1 Dec 2026 (+8d) "
		"· 2 tracked · 1 draft\n");
	scratch_says(*state, "vigil due AM-2",
		"Mon 23 Nov 2026 · AM-2: nothing due · next AM-2 on 2 Dec 2026 "
		"(+9d) · 1 tracked\n");
	scratch_says(*state, "vigil due -q --exit-code || echo $?",
		"Mon 23 Nov 2026 · nothing due · 1 awaiting sign-off · 2 "
		"tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n"
		"1\n");
}

static void a_dry_run_of_a_draft_tells_what_it_would_do(void **state)
{
	scratch_says(*state,
		"vigil mark AM-1 partial --draft --note Less. --dry-run",
		"AM-1  Partial proposed · Holding · reviewed 1 Nov 2026 · next "
		"1 Dec 2026 (+8d) · awaiting sign-off\n"
		"dry run: nothing was recorded\n");
	scratch_says(*state,
		"cat claims/journal/*.jsonl | grep -c '\"review\"' || true",
		"0\n");
}

static void several_drafts_are_made_at_once(void **state)
{
	scratch_says(*state, "vigil mark AM-1 AM-2 holding --draft",
		"AM-1  Holding proposed · Holding · reviewed 1 Nov 2026 · next "
		"1 Dec 2026 (+8d) · awaiting sign-off\n"
		"AM-2  Holding proposed · Holding · reviewed 2 Nov 2026 · next "
		"2 Dec 2026 (+9d) · awaiting sign-off\n"
		"somebody else signs it off with: vigil sign AM-1\n"
		"somebody else signs it off with: vigil sign AM-2\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil sign am-2 --by Ann",
		"AM-2  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 1 awaiting sign-off · 2 "
		"tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n");
}

static void the_next_review_is_counted_from_the_draft(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 holding --draft --on 2026-11-10 --next "
		"2026-12-24");
	scratch_says(*state, "vigil sign AM-1 --by Ann",
		"AM-1  Holding · reviewed 10 Nov 2026 · next 24 Dec 2026 "
		"(+31d)\n"
		"undo with: vigil undo\n");
	scratch_does(*state, "vigil mark AM-2 holding --draft --on 2026-11-10");
	scratch_says(*state, "vigil sign AM-2 --by Ann",
		"AM-2  Holding · reviewed 10 Nov 2026 · next 9 Jan 2027 "
		"(+47d)\n"
		"undo with: vigil undo\n");
}

static void where_it_is_required_every_review_waits(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "signoff: required\n");
	scratch_says(*state, "vigil mark AM-1 holding",
		"AM-1  Holding proposed · Holding · reviewed 1 Nov 2026 · next "
		"1 Dec 2026 (+8d) · awaiting sign-off\n"
		"somebody else signs it off with: vigil sign AM-1\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 1 awaiting sign-off · 2 "
		"tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n");
	scratch_says(*state, "vigil sign AM-1 --by Ann",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
}

static void where_it_is_optional_only_drafts_wait(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "signoff: optional\n");
	scratch_says(*state, "vigil mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
	scratch_refuses(*state, "vigil sign AM-1 --by Ann", 1,
		"vigil sign: AM-1: no review of it awaits a sign-off\n");
}

static void what_waits_still_waits_when_it_is_required_no_more(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "signoff: required\n");
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_write(*state, "claims/vigil.yaml", "signoff: optional\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 1 awaiting sign-off · 2 "
		"tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  (awaiting "
		"sign-off) The claim AM-1 holds.\n");
}

static void programs_are_told_as_well(void **state)
{
	scratch_does(*state, DRAFT);
	scratch_says(*state, "vigil list --format csv | cut -d , -f 1,2,12-14",
		"id,verdict,reading,awaiting_signoff,open_dissents\n"
		"AM-1,holding,current,yes,0\n"
		"AM-2,holding,current,no,0\n"
		"DR-1,,current,no,0\n");
	scratch_says(*state,
		"vigil log AM-1 --format json | sed -E "
		"'s/[0-9a-f]{64}/HASH/g; s/.*(\"kind\":\"[a-z]*\").*"
		"(\"detail\".*\"answered_by\":[^,]*).*/\\1 \\2/'",
		"{\"schema\":1,\"today\":\"2026-11-23\",\"entries\":[\n"
		"\"kind\":\"review\" \"detail\":\"Partial, awaiting "
		"sign-off\",\"proposed\":\"partial\",\"awaiting_signoff\":true,"
		"\"dissenter\":null,\"material\":false,\"weighed\":[],"
		"\"answered_by\":null\n"
		"\"kind\":\"published\" "
		"\"detail\":\"Holding\",\"proposed\":null,\"awaiting_signoff\":"
		"false,\"dissenter\":null,\"material\":false,\"weighed\":[],"
		"\"answered_by\":null\n"
		"],\"problems\":[]}\n");
	scratch_does(*state, "vigil sign AM-1 --by Ann");
	scratch_says(*state,
		"vigil log AM-1 --format json | sed -E "
		"'s/[0-9a-f]{64}/HASH/g; s/.*(\"kind\":\"[a-z]*\").*"
		"(\"detail\".*\"answered_by\":[^,]*).*/\\1 \\2/'",
		"{\"schema\":1,\"today\":\"2026-11-23\",\"entries\":[\n"
		"\"kind\":\"signoff\" \"detail\":\"Holding → "
		"Partial\",\"proposed\":null,\"awaiting_signoff\":false,"
		"\"dissenter\":null,\"material\":false,\"weighed\":[],"
		"\"answered_by\":null\n"
		"\"kind\":\"review\" \"detail\":\"Partial, signed off by "
		"Ann\",\"proposed\":\"partial\",\"awaiting_signoff\":false,"
		"\"dissenter\":null,\"material\":false,\"weighed\":[],"
		"\"answered_by\":\"HASH\"\n"
		"\"kind\":\"published\" "
		"\"detail\":\"Holding\",\"proposed\":null,\"awaiting_signoff\":"
		"false,\"dissenter\":null,\"material\":false,\"weighed\":[],"
		"\"answered_by\":null\n"
		"],\"problems\":[]}\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		drafted_test(
			a_draft_leaves_the_old_verdict_until_it_is_signed_off),
		drafted_test(due_lists_what_awaits_whenever_it_is_due),
		drafted_test(a_dry_run_of_a_draft_tells_what_it_would_do),
		drafted_test(several_drafts_are_made_at_once),
		drafted_test(the_next_review_is_counted_from_the_draft),
		drafted_test(where_it_is_required_every_review_waits),
		drafted_test(where_it_is_optional_only_drafts_wait),
		drafted_test(
			what_waits_still_waits_when_it_is_required_no_more),
		drafted_test(programs_are_told_as_well),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
