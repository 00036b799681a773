/* test_review_record.c - what vigil review records, and takes back. */
#include "scratch.h"
#include "scratch_ledger.h"
#include "scratch_review.h"

#define REVIEWED "23 Nov 2026  AM-1  review     Holding  Tester  Two are out.\n"
#define PUBLISHED "1 Oct 2026   AM-1  published  Holding\n"

static const char writes[] = "#!/bin/sh\necho 'At length.' >\"$1\"\n";

static void an_answer_is_recorded_before_the_next_claim_is_shown(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	talk_type(talk, "h\n");
	talk_hears(talk, "Holding. Note (E: editor, Enter: none): ");
	talk_type(talk, "  Two are   out. \n");
	talk_hears(talk,
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"\n"
		"AM-2  The claim AM-2 holds.\n");
	scratch_says(*state, "vigil log AM-1", REVIEWED PUBLISHED);
	talk_hear(talk, PROMPT("2/2"));
	talk_type(talk, "q\n");
	review_ends(talk,
		"\n1 reviewed · 1 left\nundo the last with: vigil undo\n");
	scratch_says(*state, "vigil verify | sed 1q",
		"3 entries of 2 claims: each is as it was written, none "
		"between is missing, each file has the text that was judged\n");
}

static void a_verdict_that_is_confirmed_needs_no_note(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	review_answer(talk, "h\n", "Enter: none): ");
	review_answer(talk, "\n", PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1 --kind review",
		"23 Nov 2026  AM-1  review  Holding  Tester\n");
	talk_hang_up(talk);
}

static void a_publication_is_recorded_with_the_first_review(void **state)
{
	struct talk *talk;

	scratch_does(*state, "rm -r claims/journal claims/.vigil");
	talk = review_begin(*state, "vigil review", PROMPT("1/2"));
	scratch_says(*state, "ls claims", "AM-1.yaml\nAM-2.yaml\n");
	review_answer(talk, "h\n", "Enter: none): ");
	review_answer(talk, "\n", PROMPT("2/2"));
	scratch_says(
		*state, "cat claims/journal/*-published-AM-1-* | wc -l", "2\n");
	talk_type(talk, "q\n");
	review_ends(talk,
		"\n1 reviewed · 1 left\nundo the last with: vigil undo\n"
		"vigil: 1 claim is published but not recorded: AM-2; vigil "
		"sync records it\n");
}

static void another_verdict_needs_one(void **state)
{
	static const char *const keys[] = { "p\n", "n\n", "not holding\n" };
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));
	size_t i;

	for (i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		review_answer(talk, keys[i], NOTE_PROMPT);
		talk_type(talk, " \n");
		talk_hears(talk, PROMPT("1/2"));
	}
	review_answer(talk, "p\n", NOTE_PROMPT);
	talk_type(talk, "One fell.\033[D\n");
	talk_hears(talk,
		"the note has a control character in it; take it out\n"
		"your note is kept in claims/.vigil/drafts/note-");
	talk_hear(talk, ".txt\n" PROMPT("1/2"));
	scratch_says(*state, "cat claims/.vigil/drafts/*", "One fell.\033[D");
	scratch_says(*state, "vigil log --kind review", "");
	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, "-\n", PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1 --kind review",
		"23 Nov 2026  AM-1  review  Holding → Partial  Tester  -\n");
	talk_hang_up(talk);
}

static void confirming_another_verdict_than_holding_needs_one_too(void **state)
{
	struct talk *talk;

	scratch_does(
		*state, "vigil mark AM-1 partial --on 2026-10-02 --note Less.");
	talk = talk_begin(*state, 80, "vigil review AM-1");
	talk_hear(talk, PROMPT("1/1"));
	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, "\n", PROMPT("1/1"));
	review_answer(talk, "h\n", NOTE_PROMPT);
	talk_hang_up(talk);
}

static void a_note_can_be_written_in_the_editor(void **state)
{
	struct talk *talk;

	scratch_write(*state, "editor", writes);
	talk = review_begin(*state,
		"chmod +x editor; EDITOR=./editor vigil review", PROMPT("1/2"));

	review_answer(talk, "n\n", NOTE_PROMPT);
	review_answer(talk, "E\n", PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1 --kind review",
		"23 Nov 2026  AM-1  review  Holding → Not holding  Tester  "
		"At length.\n");
	scratch_says(*state, "ls claims/.vigil/drafts", "");
	talk_hang_up(talk);
}

static void a_claim_is_put_off_to_a_day_with_a_reason(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	talk_type(talk, "d\n");
	talk_hears(talk, "Until when, as +2w or monday (Enter: back): ");
	talk_type(talk, "today\n");
	talk_hears(talk,
		"23 Nov 2026 is not after today\n"
		"Until when, as +2w or monday (Enter: back): ");
	talk_type(talk, "+1w\n");
	talk_hears(talk, "Why (E: editor, Enter: back): ");
	talk_type(talk, "\n");
	talk_hears(talk, PROMPT("1/2"));
	review_answer(talk, "d\n", "back): ");
	review_answer(talk, "\n", PROMPT("1/2"));
	review_answer(talk, "d\n", "back): ");
	review_answer(talk, "fri\n", NOTE_PROMPT);
	talk_type(talk, "The report is late.\n");
	talk_hears(talk,
		"AM-1  postponed · Holding · reviewed 1 Oct 2026 · next 27 Nov "
		"2026 (+4d)\n");
	talk_hear(talk, PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1",
		"23 Nov 2026  AM-1  postpone   to 27 Nov 2026  Tester  The "
		"report is late.\n"
		"1 Oct 2026   AM-1  published  Holding\n");
	talk_type(talk, "q\n");
	review_ends(talk,
		"\n1 postponed · 1 left\nundo the last with: vigil undo\n");
}

static void what_was_recorded_last_is_undone_and_shown_again(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	talk_type(talk, "u\n");
	talk_hears(
		talk, "nothing was recorded in this session\n" PROMPT("1/2"));
	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, "Less.\n", PROMPT("2/2"));
	scratch_does(*state, "vigil mark AM-2 partial --note Mine.");
	talk_type(talk, "u\n");
	talk_hears(talk,
		"AM-1  took back the review of 23 Nov 2026, Partial\n"
		"AM-1  Partial → Holding · reviewed 1 Oct 2026 · next 31 Oct "
		"2026 (23d overdue)\n"
		"\n"
		"AM-1  The claim AM-1 holds.\n");
	talk_hear(talk, PROMPT("1/2"));
	talk_type(talk, "u\n");
	talk_hears(
		talk, "nothing was recorded in this session\n" PROMPT("1/2"));
	talk_type(talk, "q\n");
	review_ends(talk, "\nnone reviewed · 2 left\n");
	scratch_says(*state, "vigil log AM-1",
		"23 Nov 2026  AM-1  undo       Partial → Holding           "
		"Tester\n"
		"23 Nov 2026  AM-1  review     Holding → Partial (undone)  "
		"Tester  Less.\n"
		"1 Oct 2026   AM-1  published  Holding\n");
}

static void a_dry_run_records_nothing_and_says_what_it_would(void **state)
{
	struct talk *talk = talk_begin(*state, 80, "vigil review --dry-run");

	talk_hear(talk, "\ndry run: nothing will be recorded\n");
	talk_hear(talk, PROMPT("1/2"));
	review_answer(talk, "p\n", NOTE_PROMPT);
	talk_type(talk, "Less.\n");
	talk_hears(talk,
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n");
	talk_hear(talk, PROMPT("2/2"));
	talk_type(talk, "u\n");
	talk_hear(talk, PROMPT("1/2"));
	talk_type(talk, "e\n");
	talk_hears(talk, "a dry run edits nothing\n" PROMPT("1/2"));
	review_answer(talk, "d\n", "back): ");
	review_answer(talk, "+1w\n", NOTE_PROMPT);
	review_answer(talk, "Later.\n", PROMPT("2/2"));
	talk_type(talk, "q\n");
	review_ends(talk,
		"\n1 postponed · 1 left\ndry run: nothing was recorded\n");
	scratch_says(*state, "vigil log | wc -l", "2\n");
}

static void where_reviews_are_signed_off_they_wait_for_it(void **state)
{
	struct talk *talk;

	scratch_write(*state, "claims/vigil.yaml", "signoff: required\n");
	talk = review_begin(*state, "vigil review", PROMPT("1/2"));
	review_answer(talk, "p\n", NOTE_PROMPT);
	talk_type(talk, "Less.\n");
	talk_hears(talk,
		"AM-1  Partial proposed · Holding · reviewed 1 Oct 2026 · next "
		"31 Oct 2026 (23d\n"
		"overdue) · awaiting sign-off\n"
		"somebody else signs it off with: vigil sign AM-1\n");
	talk_hear(talk, PROMPT("2/2"));
	scratch_does(*state, "vigil sign AM-1 --by Zoë");
	talk_type(talk, "q\n");
	review_ends(talk,
		"\n1 reviewed · 1 left\nundo the last with: vigil undo\n");
}

static void open_dissents_are_weighed(void **state)
{
	struct talk *talk;

	scratch_does(*state, "vigil dissent AM-1 --from Zoë --note No.");
	talk = review_begin(*state, "vigil review --by Ann", PROMPT("1/2"));
	review_answer(talk, "h\n", "none): ");
	review_answer(talk, "\n", PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1 --kind dissent",
		"23 Nov 2026  AM-1  dissent  from Zoë, weighed 23 Nov 2026 by "
		"Ann  Tester  No.\n");
	talk_hang_up(talk);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		two_test(an_answer_is_recorded_before_the_next_claim_is_shown),
		two_test(a_verdict_that_is_confirmed_needs_no_note),
		two_test(a_publication_is_recorded_with_the_first_review),
		two_test(another_verdict_needs_one),
		two_test(confirming_another_verdict_than_holding_needs_one_too),
		two_test(a_note_can_be_written_in_the_editor),
		two_test(a_claim_is_put_off_to_a_day_with_a_reason),
		two_test(what_was_recorded_last_is_undone_and_shown_again),
		two_test(a_dry_run_records_nothing_and_says_what_it_would),
		two_test(where_reviews_are_signed_off_they_wait_for_it),
		two_test(open_dissents_are_weighed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
