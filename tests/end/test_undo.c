/* test_undo.c - vigil undo takes back the last command of its caller. */
#include "arena.h"
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

static void it_goes_back_command_by_command_and_redo_goes_forward(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "vigil list >none; vigil mark AM-1 holding");
	scratch_does(scratch,
		"vigil list >one; vigil mark AM-1 AM-2 partial "
		"--note Less.; vigil list >two");
	scratch_says(scratch, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Partial → Holding · reviewed 23 Nov 2026 · next 22 Jan "
		"2027 (+60d)\n"
		"AM-2  took back the review of 23 Nov 2026, Partial\n"
		"AM-2  Partial → Holding · reviewed 2 Oct 2026 · next 1 Nov "
		"2026 (22d overdue)\n" REDO);
	scratch_says(scratch, "vigil list | diff - one; vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Holding\n" BEFORE_1
			REDO);
	scratch_does(scratch, "vigil list | cmp - none; vigil redo");
	scratch_says(scratch, "vigil list | diff - one; vigil redo",
		"AM-1  brought back the review of 23 Nov 2026, Partial\n"
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"AM-2  brought back the review of 23 Nov 2026, Partial\n"
		"AM-2  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n" UNDO);
	scratch_does(scratch, "vigil list | cmp - two");
	scratch_refuses(scratch, "vigil redo", 1,
		"vigil redo: nothing to redo: nothing that Tester took back "
		"here is still taken back\n");
}

static void what_was_brought_back_is_taken_back_again(void **state)
{
	struct scratch *scratch = *state;
	int turn;

	scratch_does(scratch, "vigil mark AM-1 holding");
	for (turn = 0; turn < 3; turn++) {
		scratch_says(scratch, "vigil undo",
			"AM-1  took back the review of 23 Nov 2026, "
			"Holding\n" BEFORE_1 REDO);
		scratch_says(scratch, "vigil redo",
			"AM-1  brought back the review of 23 Nov 2026, "
			"Holding\n" CONFIRMED_1 UNDO);
	}
	scratch_does(scratch, "vigil verify");
}

/* ---- one that is named ---- */

#define HASH_OF(kind)                                                          \
	"$(sed -n '1s/.*\"hash\":\"\\(.*\\)\"}/\\1/p' claims/journal/*-" kind  \
	"-AM-1-*)"

static void an_older_entry_is_named_by_its_hash(void **state)
{
	scratch_does(*state, "vigil mark AM-1 holding --by Ann");
	scratch_does(*state,
		"hash=" HASH_OF("review") "; echo $hash >hash; "
					  "vigil mark AM-2 partial --note No.");
	scratch_says(*state, "vigil undo $(cut -c 1-12 hash)",
		"AM-1  took back the review of 23 Nov 2026, Holding\n" BEFORE_1
			REDO);
	scratch_answers(*state,
		"vigil undo $(cut -c 1-12 hash) 2>&1 | sed s/$(cut -c 1-12 "
		"hash)/HASH/",
		0, "vigil undo: HASH: it was taken back already\n", "");
	scratch_says(*state, "vigil redo",
		"AM-1  brought back the review of 23 Nov 2026, "
		"Holding\n" CONFIRMED_1 UNDO);
	scratch_refuses(*state, "vigil undo 0123abc", 3,
		"vigil undo: 0123abc: no entry here has that hash\n");
}

static void of_a_claim_the_last_that_stands_is_taken_back(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 holding; vigil mark AM-1 partial --by Ann "
		"--note Less.; vigil mark AM-2 partial --note No.");
	scratch_says(*state, "vigil undo am-1",
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Partial → Holding · reviewed 23 Nov 2026 · next 22 Jan "
		"2027 (+60d)\n" REDO);
	scratch_says(*state, "vigil undo AM-1",
		"AM-1  took back the review of 23 Nov 2026, Holding\n" BEFORE_1
			REDO);
	scratch_refuses(*state, "vigil undo AM-1", 1,
		"vigil undo: AM-1: nothing was recorded of it that can be "
		"taken back\n");
}

static void a_change_goes_by_its_hash_alone(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 holding; vigil postpone AM-1 "
		"--to +70d --note Later. 2>err || :");
	scratch_does(*state,
		"vigil undo; echo 'title: T' >>claims/AM-1.yaml; "
		"vigil sync");
	scratch_refuses(*state, "vigil undo", 1,
		"vigil undo: nothing to undo: nothing that Tester recorded "
		"here stands\n");
	scratch_refuses(*state, "vigil undo AM-1", 1,
		"vigil undo: AM-1: nothing was recorded of it that can be "
		"taken back\n");
	scratch_answers(*state, "vigil undo " HASH_OF("change"), 0,
		"AM-1  took back the change of 23 Nov 2026\n" BEFORE_1 REDO,
		"vigil: 1 claim has a change in its file that is not recorded: "
		"AM-1; vigil sync records it\n");
}

static void it_says_what_it_took_back(void **state)
{
	static const char *const commands[][2] = {
		{ "dissent AM-1 --from Dora --note No.", "dissent" },
		{ "correct AM-1 --note Words.", "correction" },
		{ "close AM-1 --as retired --note Gone.", "closing" },
	};
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		scratch_says(scratch,
			arena_printf(&scratch->arena,
				"vigil %s >out; vigil undo", commands[i][0]),
			arena_printf(&scratch->arena,
				"AM-1  took back the %s of 23 Nov 2026\n"
				"%s%s",
				commands[i][1], BEFORE_1, REDO));
}

/* ---- whose ---- */

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
		"vigil undo: nothing to undo: nothing that Tester recorded "
		"here stands\n");
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_refuses(*state, "vigil undo --by Ann", 1,
		"vigil undo: nothing to undo: nothing that Ann recorded here "
		"stands\n");
	scratch_refuses(*state, "vigil redo", 1,
		"vigil redo: nothing to redo: nothing that Tester took back "
		"here is still taken back\n");
}

static void the_publication_of_a_claim_is_not_taken_back(void **state)
{
	scratch_refuses(*state, "vigil undo " HASH_OF("published"), 1,
		"vigil undo: AM-1: this undoing cannot be recorded: it takes "
		"back "
		"a publication, which nothing does\n");
	scratch_says(*state, "vigil log --kind published | wc -l", "2\n");
}

static void words_that_a_review_has_judged_stay(void **state)
{
	scratch_does(*state,
		"sed -i s/holds/stands/ claims/AM-1.yaml; "
		"vigil correct AM-1 --accept --note Better.; "
		"vigil mark AM-1 holding");
	scratch_refuses(*state, "vigil undo " HASH_OF("correction"), 1,
		"vigil undo: AM-1: this undoing cannot be recorded: it takes "
		"back "
		"words that a review has judged since\n");
	scratch_does(*state, "vigil undo");
	scratch_says(*state, "vigil undo 2>err | head -n 1",
		"AM-1  took back the correction of 23 Nov 2026\n");
	scratch_says(*state,
		"vigil show AM-1 --format json 2>err | "
		"grep -c '\"claim\":\"The claim AM-1 holds.\"'",
		"1\n");
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
	scratch_says(*state, "cat claims/journal/* | wc -l", "4\n");
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
		two_test(it_goes_back_command_by_command_and_redo_goes_forward),
		two_test(what_was_brought_back_is_taken_back_again),
		two_test(an_older_entry_is_named_by_its_hash),
		two_test(of_a_claim_the_last_that_stands_is_taken_back),
		two_test(a_change_goes_by_its_hash_alone),
		two_test(it_says_what_it_took_back),
		two_test(somebody_else_s_is_not_taken_back),
		two_test(what_somebody_else_recorded_after_it_stays),
		two_test(there_may_be_nothing_to_undo),
		two_test(the_publication_of_a_claim_is_not_taken_back),
		two_test(words_that_a_review_has_judged_stay),
		two_test(both_stay_in_the_journal),
		two_test(it_works_from_the_journal_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
