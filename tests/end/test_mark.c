/* test_mark.c - vigil mark records a review and says what follows from it. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define SEE "usage: vigil mark ID... VERDICT; `vigil mark --help` tells more\n"
#define NOTE_NEEDED                                                            \
	": a note is required for Partial, for Not holding, and when the "     \
	"verdict changes; add --note\n" SEE

static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_claim(*state, "DR-1", "");
	return 0;
}

#define mark_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static const char *journal(struct scratch *scratch)
{
	return scratch_run(scratch, "cat claims/journal/*").out;
}

/* Refuses, and the journal stays as it was to the byte. */
static void refuses(struct scratch *scratch, const char *command, int status,
	const char *err)
{
	const char *before;

	scratch_does(scratch, "vigil list");
	before = journal(scratch);
	scratch_refuses(scratch, command, status, err);
	assert_string_equal(journal(scratch), before);
}

static void a_confirmation_needs_no_note(void **state)
{
	scratch_says(*state, "vigil mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list AM-1",
		"AM-1  + Holding  23 Nov 2026  22 Jan 2027  +60d  The claim "
		"AM-1 holds.\n");
}

static void a_change_is_shown_from_and_to(void **state)
{
	scratch_says(*state, "vigil mark AM-1 not-holding --note Gone.",
		"AM-1  Holding → Not holding · reviewed 23 Nov 2026 · next 23 "
		"Dec 2026 (+30d)\n"
		"undo with: vigil undo\n");
}

static void a_verdict_is_known_in_any_case_and_spelling(void **state)
{
	struct scratch *scratch = *state;
	static const char *const spellings[] = { "holding", "Holding",
		"HOLDING", "partial", "Partial", "PARTIAL", "not-holding",
		"not_holding", "'not holding'", "'Not Holding'", "NOT-HOLDING",
		"Not_Holding" };
	size_t i;

	for (i = 0; i < sizeof(spellings) / sizeof(*spellings); i++)
		scratch_does(scratch,
			arena_printf(&scratch->arena,
				"vigil mark AM-1 %s --note x", spellings[i]));
	scratch_says(scratch, "vigil log AM-1 --format plain | cut -f 5",
		"not_holding\nnot_holding\nnot_holding\nnot_holding\n"
		"not_holding\nnot_holding\npartial\npartial\npartial\n"
		"holding\nholding\nholding\nholding\n");
}

static void an_id_is_known_in_any_case(void **state)
{
	scratch_says(*state, "vigil mark am-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
}

static void a_note_is_required_where_readers_will_ask(void **state)
{
	refuses(*state, "vigil mark AM-1 partial", 2,
		"vigil mark: AM-1" NOTE_NEEDED);
	refuses(*state, "vigil mark AM-1 not-holding", 2,
		"vigil mark: AM-1" NOTE_NEEDED);
	scratch_does(*state, "vigil mark AM-1 partial --note Less.");
	refuses(*state, "vigil mark AM-1 partial", 2,
		"vigil mark: AM-1" NOTE_NEEDED);
	refuses(*state, "vigil mark AM-1 holding", 2,
		"vigil mark: AM-1" NOTE_NEEDED);
}

static void several_claims_take_one_review(void **state)
{
	scratch_says(*state, "vigil mark AM-2 AM-1 partial --note Both.",
		"AM-2  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil log --kind review",
		"23 Nov 2026  AM-1  review  Holding → Partial  Tester  Both.\n"
		"23 Nov 2026  AM-2  review  Holding → Partial  Tester  "
		"Both.\n");
}

static void several_are_all_reviewed_or_none(void **state)
{
	refuses(*state, "vigil mark AM-1 AM-2 AM-3 holding", 3,
		"vigil mark: AM-3: no such claim (did you mean AM-1?)\n");
	refuses(*state, "vigil mark AM-1 DR-1 holding", 1,
		"vigil mark: DR-1 is a draft; publish it first: give it a "
		"`published:` date in DR-1.yaml\n");
	refuses(*state, "vigil mark AM-1 am-1 holding", 2,
		"vigil mark: AM-1: given twice\n" SEE);
	scratch_does(*state, "vigil mark AM-2 partial --note Less.");
	refuses(*state, "vigil mark AM-1 AM-2 holding", 2,
		"vigil mark: AM-2" NOTE_NEEDED);
}

static void a_dry_run_says_it_and_records_nothing(void **state)
{
	struct scratch *scratch = *state;
	const char *before;

	scratch_does(scratch, "vigil list");
	before = journal(scratch);
	scratch_says(scratch,
		"vigil mark AM-1 AM-2 partial --note Less. --dry-run",
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"AM-2  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"dry run: nothing was recorded\n");
	assert_string_equal(journal(scratch), before);
	refuses(scratch, "vigil mark AM-1 partial --dry-run", 2,
		"vigil mark: AM-1" NOTE_NEEDED);
	scratch_says(scratch, "vigil list AM-1",
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The "
		"claim AM-1 holds.\n");
}

static void the_line_in_the_journal_has_all_of_it_in_its_order(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch,
		"vigil mark AM-1 partial --on 2026-11-22 --next 2026-12-24 "
		"--by 'Ann  Lee' --evidence https://a/ --evidence=https://b/ "
		"--note 'A \"note\" \\ of\ntwo lines.'");
	scratch_says(scratch,
		"cat claims/journal/*-review-* | "
		"sed -E -e 's/[0-9a-f]{64}/HASH/g' "
		"-e 's/....-..-..T..:..:..Z/TIME/'",
		"{\"claim\":\"AM-1\",\"v\":2,\"kind\":\"review\","
		"\"on\":\"2026-11-22\","
		"\"verdict\":\"partial\",\"next_review\":\"2026-12-24\","
		"\"rule\":\"named\","
		"\"by\":\"Ann Lee\","
		"\"note\":\"A \\\"note\\\" \\\\ of\\ntwo lines.\","
		"\"evidence\":[\"https://a/\",\"https://b/\"],"
		"\"statement\":\"HASH\",\"recorded\":\"TIME\","
		"\"previous\":\"HASH\",\"hash\":\"HASH\"}\n");
	scratch_says(scratch,
		"cat claims/journal/*-review-* | "
		"sed 's/.*statement\":\"\\([^\"]*\\).*/\\1/'",
		scratch_run(scratch,
			"printf 'The claim AM-1 holds.' | "
			"sha256sum | cut -d ' ' -f 1")
			.out);
}

/* ---- what is not recorded yet ---- */

#define FORGET "rm -r claims/journal claims/.vigil; "

static void a_publication_is_recorded_with_the_first_entry(void **state)
{
	scratch_does(*state, "cat claims/journal/* | sed 1q >published");
	scratch_answers(*state, FORGET "vigil mark AM-1 holding", 0,
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n",
		"vigil: 1 claim is published but not recorded: AM-2; vigil "
		"sync records it\n");
	scratch_says(*state,
		"sed 1q claims/journal/* | cmp - published; cut -d, -f 1-3 "
		"claims/journal/*; ls claims/journal | sed 's/-[^-]*$//'",
		"{\"claim\":\"AM-1\",\"v\":2,\"kind\":\"published\"\n"
		"{\"claim\":\"AM-1\",\"v\":2,\"kind\":\"review\"\n"
		"2026-10-01-published-AM-1\n");
}

static void so_is_a_change_of_its_title(void **state)
{
	scratch_does(*state,
		"vigil mark AM-2 holding; echo 'title: Two' "
		">>claims/AM-2.yaml; vigil mark AM-2 holding");
	scratch_says(*state, "vigil log AM-2 --format plain | cut -f 1-3",
		"2026-11-23\tAM-2\treview\n"
		"2026-11-23\tAM-2\tchange\n"
		"2026-11-23\tAM-2\treview\n"
		"2026-10-02\tAM-2\tpublished\n");
	scratch_says(*state, "cat claims/journal/*-change-* | wc -l", "2\n");
}

static void what_is_refused_records_neither(void **state)
{
	scratch_does(*state, "echo 'title: Two' >>claims/AM-2.yaml");
	scratch_refuses(*state, "vigil mark AM-2 partial", 2,
		"vigil mark: AM-2" NOTE_NEEDED
		"vigil: 1 claim has a change in its file that is not recorded: "
		"AM-2; vigil sync records it\n");
	scratch_refuses(*state, FORGET "vigil mark AM-1 partial", 2,
		"vigil mark: AM-1" NOTE_NEEDED
		"vigil: 2 claims are published but not recorded: AM-1, AM-2; "
		"vigil sync records them\n");
	scratch_says(*state, "ls claims", "AM-1.yaml\nAM-2.yaml\nDR-1.yaml\n");
}

static void a_sentence_that_was_changed_is_not_judged(void **state)
{
	scratch_does(*state, "sed -i s/holds/stands/ claims/AM-1.yaml");
	scratch_says(*state,
		"vigil mark AM-1 holding 2>said; echo $?; sed 1q said; "
		"cat claims/journal/* | grep -c kind...review || :",
		"1\n"
		"vigil mark: AM-1: its file, AM-1.yaml, says otherwise than "
		"the record; put that right first: vigil check tells what it "
		"is\n0\n");
}

static void what_was_recorded_is_never_changed(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 holding; cp -r claims/journal before; "
		"vigil mark AM-1 AM-2 holding; vigil undo; vigil redo");
	scratch_says(*state,
		"cd before; for file in *; do cmp $file "
		"../claims/journal/$file; "
		"done; ls . ../claims/journal | grep -c jsonl",
		"7\n");
}

static void a_claim_file_is_never_written(void **state)
{
	scratch_does(*state, "cat claims/*.yaml >before");
	scratch_does(*state, "vigil mark AM-1 AM-2 partial --note Less.");
	scratch_does(*state, "cat claims/*.yaml | cmp - before");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		mark_test(a_confirmation_needs_no_note),
		mark_test(a_change_is_shown_from_and_to),
		mark_test(a_verdict_is_known_in_any_case_and_spelling),
		mark_test(an_id_is_known_in_any_case),
		mark_test(a_note_is_required_where_readers_will_ask),
		mark_test(several_claims_take_one_review),
		mark_test(several_are_all_reviewed_or_none),
		mark_test(a_dry_run_says_it_and_records_nothing),
		mark_test(the_line_in_the_journal_has_all_of_it_in_its_order),
		mark_test(a_publication_is_recorded_with_the_first_entry),
		mark_test(so_is_a_change_of_its_title),
		mark_test(what_is_refused_records_neither),
		mark_test(a_sentence_that_was_changed_is_not_judged),
		mark_test(what_was_recorded_is_never_changed),
		mark_test(a_claim_file_is_never_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
