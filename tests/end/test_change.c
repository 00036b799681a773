/* test_change.c - what a published file says of its title and its schedule may
 * change, but not unseen. */
#include "scratch.h"
#include "scratch_change.h"
#include "scratch_ledger.h"

/* Prints the line of the last change in the record, up to what it follows. */
#define LINE                                                                   \
	"cat claims/journal/*-change-* | "                                     \
	"sed -n 's/\"previous.*/…/p' | tail -n 1"

/* ---- until it is recorded ---- */

static void until_it_is_recorded_the_record_holds_and_all_say_so(void **state)
{
	scratch_rewrite(
		*state, "title: T\nresolves: 2026-11-25\ncadence: 45\n");
	scratch_answers(*state, "vigil list", 0, AS_RECORDED, NOT_RECORDED);
	scratch_answers(*state, "vigil due", 0,
		"Mon 23 Nov 2026 · nothing due · next AM-1 on 1 Dec 2026 (+8d) "
		"· 1 tracked\n",
		NOT_RECORDED);
	scratch_answers(*state, "vigil show AM-1 | grep -e ^sched -e ^resol", 0,
		"schedule      30 days, on the ladder of 30, 60, 90\n"
		"resolves      30 Jun 2027\n",
		NOT_RECORDED);
	scratch_answers(*state, "vigil log", 0,
		"1 Nov 2026  AM-1  published  Holding\n", NOT_RECORDED);
	scratch_says(*state, "vigil check | tail -n 2",
		"claims: warning: 1 claim has a change in its file that is not "
		"recorded: AM-1; vigil sync records it\n"
		"1 file, 1 claim: 0 errors, 2 warnings\n");
	scratch_says(*state, CHANGES_COUNTED, "0\n");
	scratch_rewrite(*state, "resolves: 2027-06-30\n");
	scratch_says(*state, "vigil list", AS_RECORDED);
}

static void what_is_refused_records_none(void **state)
{
	scratch_rewrite(*state, "cadence: 45\n");
	scratch_refuses(*state, "vigil mark AM-1 partial", 2,
		"vigil mark: AM-1: a note is required for Partial, for Not "
		"holding, and when the verdict changes; add --note\n"
		"usage: vigil mark ID... VERDICT; `vigil mark --help` tells "
		"more\n" NOT_RECORDED);
	scratch_run(*state, "vigil mark AM-1 holding --dry-run");
	scratch_says(*state, CHANGES_COUNTED, "0\n");
}

static void a_broken_file_changes_nothing(void **state)
{
	scratch_rewrite(*state, "resolves: 2027-06-31\n");
	scratch_refuses(*state, "vigil sync >out", 4,
		"claims/AM-1.yaml:4:11: error: resolves: 2027-06-31 does not "
		"exist; that month ends on 2027-06-30\n"
		"    resolves: 2027-06-31\n"
		"              ^\n");
	scratch_says(*state, CHANGES_COUNTED, "0\n");
	scratch_rewrite(*state, "resolves: 2027-06-30\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, CHANGES_COUNTED, "0\n");
}

static void other_keys_change_unrecorded(void **state)
{
	scratch_rewrite(*state,
		"resolves: 2027-06-30\nnotes: N\ntags: [a]\n"
		"owner: Ann\ntopic: t\nsources: [https://example.org/]\n"
		"triggers: [x]\nrelated: [AM-2]\nrevised: 2026-11-20\n");
	scratch_says(*state, "vigil list", AS_RECORDED);
	scratch_does(*state, "vigil sync");
	scratch_says(*state, CHANGES_COUNTED, "0\n");
}

/* ---- recorded ---- */

static void each_is_an_entry_in_the_history(void **state)
{
	scratch_rewrite(*state, "resolves: 2026-12-15\n");
	scratch_says(*state, "vigil sync | grep recorded",
		"recorded AM-1  change\n");
	scratch_rewrite(
		*state, "title: T\nresolves: 2026-12-15\ncadence: 45\n");
	scratch_does(*state, "vigil sync --by Ann");
	scratch_rewrite(*state, "resolves: 2026-11-30\ncadence: 60\n");
	scratch_does(*state, "vigil sync");
	scratch_rewrite(*state, "");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  resolves 30 Jun 2027 → 15 Dec 2026 · "
		"Tester\n"
		"  23 Nov 2026  change  cadence - → 45, title - → T · Ann\n"
		"  23 Nov 2026  change  resolves 15 Dec 2026 → 30 Nov 2026, "
		"cadence 45 → 60, title T → - · Tester\n"
		"  23 Nov 2026  change  resolves 30 Nov 2026 → -, cadence 60 → "
		"- · Tester\n");
	scratch_says(*state, "vigil log --kind change",
		"23 Nov 2026  AM-1  change  resolves 30 Nov 2026 → -, cadence "
		"60 → -                          Tester\n"
		"23 Nov 2026  AM-1  change  resolves 15 Dec 2026 → 30 Nov "
		"2026, cadence 45 → 60, title T → -  Tester\n"
		"23 Nov 2026  AM-1  change  cadence - → 45, title - → T"
		"                                       Ann\n"
		"23 Nov 2026  AM-1  change  resolves 30 Jun 2027 → 15 Dec 2026"
		"                                Tester\n");
	scratch_says(*state, CHANGES_COUNTED, "4\n");
	scratch_does(*state, "vigil verify");
}

static void its_line_has_what_changed_and_by_whom(void **state)
{
	scratch_rewrite(*state, "cadence: 45\ntitle: T\n");
	scratch_does(*state, "vigil sync --by Ann");
	scratch_says(*state, LINE,
		"{\"claim\":\"AM-1\",\"v\":2,\"kind\":\"change\","
		"\"on\":\"2026-11-23\",\"resolves\":null,\"cadence\":45,"
		"\"title\":\"T\",\"by\":\"Ann\","
		"\"recorded\":\"2030-01-01T00:00:00Z\",…\n");
}

static void it_is_recorded_once(void **state)
{
	scratch_rewrite(*state, "");
	scratch_does(*state,
		"vigil sync; touch claims/AM-1.yaml; vigil sync; "
		"rm -r claims/.vigil; vigil list; vigil sync; vigil verify");
	scratch_says(*state, CHANGES_COUNTED, "1\n");
}

static void a_day_that_settles_it_brings_the_review_forward(void **state)
{
	scratch_rewrite(*state, "resolves: 2026-11-25\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-1 on 25 Nov 2026 "
		"(+2d) · 1 tracked\n");
}

static void a_cadence_counts_from_the_next_review(void **state)
{
	scratch_rewrite(*state, "resolves: 2027-06-30\ncadence: 45\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil list", AS_RECORDED);
	scratch_says(*state, "vigil mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 7 Jan 2027 "
		"(+45d)\n"
		"undo with: vigil undo\n");
}

/* ---- with the next entry ---- */

static void the_next_entry_records_it_and_counts_by_it(void **state)
{
	scratch_rewrite(*state, "title: T\ncadence: 45\n");
	scratch_says(*state, "vigil mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 7 Jan 2027 "
		"(+45d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list",
		"AM-1  + Holding  23 Nov 2026  7 Jan 2027  +45d  T\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  resolves 30 Jun 2027 → -, cadence - → "
		"45, title - → T · Tester\n"
		"  23 Nov 2026  review  Holding · Tester\n");
	scratch_says(*state,
		"ls claims/journal | wc -l; cat claims/journal/*-change-* | "
		"wc -l",
		"2\n2\n");
	scratch_says(*state,
		"grep -c '\"rule\":\"cadence\"' claims/journal/*-change-*",
		"1\n");
	scratch_does(*state, "vigil verify");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		change_test(
			until_it_is_recorded_the_record_holds_and_all_say_so),
		change_test(what_is_refused_records_none),
		change_test(a_broken_file_changes_nothing),
		change_test(other_keys_change_unrecorded),
		change_test(each_is_an_entry_in_the_history),
		change_test(its_line_has_what_changed_and_by_whom),
		change_test(it_is_recorded_once),
		change_test(a_day_that_settles_it_brings_the_review_forward),
		change_test(a_cadence_counts_from_the_next_review),
		change_test(the_next_entry_records_it_and_counts_by_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
