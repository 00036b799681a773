/* test_review_record.c - what vigil review records, and when. */
#include "scratch.h"

#define PROMPT(number) "(" number ") [h,p,n,s,o,l,e,d,u,q,?]: "
#define AGAIN "(E: editor, Enter: back): "
#define REVIEWED "23 Nov 2026  AM-1  review     Holding  Tester  Two are out.\n"
#define PUBLISHED "1 Oct 2026   AM-1  published  Holding\n"

/* Every editor here is a script. */
static const char writes[] = "#!/bin/sh\necho 'At length.' >\"$1\"\n";
static const char interferes[] =
	"#!/bin/sh\n"
	"echo 'At length.' >\"$1\"\n"
	"vigil mark AM-1 holding --by Zoë --note Mine.\n";

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_claim(scratch, "AM-2", "published: 2026-10-02\n");
	return 0;
}

#define review_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Begins a session, which then shows the first claim and waits. */
static struct talk *begin(struct scratch *scratch, const char *command)
{
	struct talk *talk = talk_begin(scratch, 80, command);

	talk_hear(talk, PROMPT("1/2"));
	return talk;
}

/* Types a line that brings a question. */
static void tell(struct talk *talk, const char *line, const char *asked)
{
	talk_type(talk, line);
	talk_hear(talk, asked);
}

static void quit(struct talk *talk, const char *said)
{
	struct answer answer;

	talk_type(talk, "q\n");
	answer = talk_end(talk);
	assert_string_equal(answer.out, said);
	assert_int_equal(answer.status, 0);
}

static void an_answer_is_recorded_before_the_next_claim_is_shown(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

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
	quit(talk, "\n1 reviewed · 1 left\nundo the last with: vigil undo\n");
	scratch_says(*state, "vigil verify | sed 1q",
		"3 entries of 2 claims: each is as it was written, none "
		"between is missing, each file has the text that was judged\n");
}

static void a_verdict_that_is_confirmed_needs_no_note(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	tell(talk, "h\n", "Enter: none): ");
	tell(talk, "\n", PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1 --kind review",
		"23 Nov 2026  AM-1  review  Holding  Tester\n");
	talk_hang_up(talk);
}

static void another_verdict_needs_one(void **state)
{
	static const char *const keys[] = { "p\n", "n\n", "not holding\n" };
	struct talk *talk = begin(*state, "vigil review");
	size_t i;

	for (i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		tell(talk, keys[i], AGAIN);
		talk_type(talk, " \n");
		talk_hears(talk, PROMPT("1/2"));
	}
	tell(talk, "p\n", AGAIN);
	talk_type(talk, "One fell.\033[D\n");
	talk_hears(talk,
		"the note has a control character in it; take it out\n" PROMPT(
			"1/2"));
	scratch_says(*state, "vigil log --kind review", "");
	tell(talk, "p\n", AGAIN);
	tell(talk, "-\n", PROMPT("2/2"));
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
	tell(talk, "p\n", AGAIN);
	tell(talk, "\n", PROMPT("1/1"));
	tell(talk, "h\n", AGAIN);
	talk_hang_up(talk);
}

static const char *editor(struct scratch *scratch, const char *script)
{
	scratch_write(scratch, "editor", script);
	return "chmod +x editor; EDITOR=./editor vigil review";
}

static void a_note_can_be_written_in_the_editor(void **state)
{
	struct talk *talk = begin(*state, editor(*state, writes));

	tell(talk, "n\n", AGAIN);
	tell(talk, "E\n", PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1 --kind review",
		"23 Nov 2026  AM-1  review  Holding → Not holding  Tester  "
		"At length.\n");
	scratch_says(*state, "ls claims/.vigil/drafts", "");
	talk_hang_up(talk);
}

static void a_claim_that_others_judged_meanwhile_is_shown_anew(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	scratch_does(*state,
		"vigil mark AM-1 partial --by Zoë --note Less. --next "
		"tomorrow --on 2026-11-22");
	tell(talk, "h\n", "Enter: none): ");
	talk_type(talk, "\n");
	talk_hears(talk,
		"AM-1 is not any more as it was shown; nothing was recorded\n"
		"\n"
		"AM-1 is no longer due: Partial · reviewed 22 Nov 2026 · next "
		"24 Nov 2026 (+1d)\n"
		"\n"
		"AM-2  The claim AM-2 holds.\n");
	talk_hear(talk, PROMPT("2/2"));
	scratch_says(*state, "vigil log --kind review | wc -l", "1\n");
	quit(talk, "\n1 no longer due · 1 left\n");
}

/* The claim is looked at again under the lock, which is then given back. */
static void also_while_the_note_is_being_written(void **state)
{
	struct talk *talk = begin(*state, editor(*state, interferes));

	tell(talk, "n\n", AGAIN);
	talk_type(talk, "E\n");
	talk_hear(talk,
		"\nAM-1 is not any more as it was shown; nothing was "
		"recorded\nyour note is kept in ");
	talk_hear(talk, "\n\nAM-1 is no longer due: ");
	talk_hear(talk, PROMPT("2/2"));
	scratch_says(*state, "cat claims/.vigil/drafts/*", "At length.\n");
	scratch_does(*state, "vigil mark AM-2 holding");
	talk_hang_up(talk);
}

static void a_file_that_was_edited_meanwhile_is_shown_anew(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	scratch_claim(*state, "AM-1",
		"published: 2026-10-01\ntriggers: [A second one.]\n");
	tell(talk, "h\n", "Enter: none): ");
	tell(talk, "\n", "nothing was recorded\n");
	talk_hear(talk, "\nTriggers\n  A second one.\n\n" PROMPT("1/2"));
	tell(talk, "h\n", "Enter: none): ");
	tell(talk, "\n", PROMPT("2/2"));
	talk_hang_up(talk);
}

static void a_claim_is_put_off_to_a_day_with_a_reason(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

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
	tell(talk, "d\n", "back): ");
	tell(talk, "\n", PROMPT("1/2"));
	tell(talk, "d\n", "back): ");
	tell(talk, "fri\n", AGAIN);
	talk_type(talk, "The report is late.\n");
	talk_hears(talk,
		"AM-1  postponed · Holding · reviewed 1 Oct 2026 · next 27 Nov "
		"2026 (+4d)\n");
	talk_hear(talk, PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1",
		"23 Nov 2026  AM-1  postpone   to 27 Nov 2026  Tester  The "
		"report is late.\n"
		"1 Oct 2026   AM-1  published  Holding\n");
	quit(talk, "\n1 postponed · 1 left\nundo the last with: vigil undo\n");
}

static void what_was_recorded_last_is_undone_and_shown_again(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	talk_type(talk, "u\n");
	talk_hears(
		talk, "nothing was recorded in this session\n" PROMPT("1/2"));
	tell(talk, "p\n", AGAIN);
	tell(talk, "Less.\n", PROMPT("2/2"));
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
	quit(talk, "\nnone reviewed · 2 left\n");
	scratch_says(*state, "vigil log AM-1",
		"23 Nov 2026  AM-1  undo       Partial → Holding           "
		"Tester\n"
		"23 Nov 2026  AM-1  review     Holding → Partial (undone)  "
		"Tester  Less.\n"
		"1 Oct 2026   AM-1  published  Holding\n");
}

static void what_was_undone_elsewhere_is_not_undone_twice(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	tell(talk, "h\n", "none): ");
	tell(talk, "\n", PROMPT("2/2"));
	scratch_does(*state, "vigil undo");
	talk_type(talk, "u\n");
	talk_hears(talk, "AM-1  that was taken back already\n\nAM-1  The");
	talk_hear(talk, PROMPT("1/2"));
	scratch_says(*state, "vigil log --kind undo | wc -l", "1\n");
	scratch_does(*state, "vigil mark AM-2 holding");
	talk_hang_up(talk);
}

static void whatever_ends_the_session_keeps_what_was_recorded(void **state)
{
	static const struct {
		const char *typed;
		int status;
		const char *said;
	} ends[] = {
		{ "\4", 0,
			"\n1 reviewed · 1 left\nundo the last with: vigil "
			"undo\n" },
		{ "\3", 130, "" },
	};
	struct talk *talk;
	size_t i;

	for (i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		struct answer answer;

		talk = begin(*state, "exec vigil review");
		tell(talk, "h\n", "none): ");
		tell(talk, "Two are out.\n", PROMPT("2/2"));
		talk_type(talk, ends[i].typed);
		answer = talk_end(talk);
		assert_int_equal(answer.status, ends[i].status);
		assert_string_equal(answer.out, ends[i].said);
		scratch_says(*state, "vigil log AM-1", REVIEWED PUBLISHED);
		scratch_does(
			*state, "rm -r claims/.vigil claims/journal.jsonl");
	}
}

static void so_does_a_connection_that_is_lost(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	tell(talk, "h\n", "none): ");
	tell(talk, "Two are out.\n", PROMPT("2/2"));
	tell(talk, "n\n", AGAIN);
	assert_int_not_equal(talk_hang_up(talk), 0);
	scratch_says(*state, "vigil log AM-1", REVIEWED PUBLISHED);
	scratch_says(*state, "vigil log --kind review | wc -l", "1\n");

	talk = talk_begin(*state, 80, "vigil review");
	talk_hear(talk, PROMPT("1/1"));
	tell(talk, "h\n", "none): ");
	assert_int_equal(talk_kill(talk), 137);
	scratch_says(*state, "vigil log --kind review | wc -l", "1\n");
	scratch_does(*state, "vigil mark AM-2 holding");
}

static void a_dry_run_records_nothing_and_says_what_it_would(void **state)
{
	struct talk *talk = talk_begin(*state, 80, "vigil review --dry-run");

	talk_hear(talk, "\ndry run: nothing will be recorded\n");
	talk_hear(talk, PROMPT("1/2"));
	tell(talk, "p\n", AGAIN);
	talk_type(talk, "Less.\n");
	talk_hears(talk,
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n");
	talk_hear(talk, PROMPT("2/2"));
	talk_type(talk, "u\n");
	talk_hear(talk, PROMPT("1/2"));
	talk_type(talk, "e\n");
	talk_hears(talk, "a dry run edits nothing\n" PROMPT("1/2"));
	tell(talk, "d\n", "back): ");
	tell(talk, "+1w\n", AGAIN);
	tell(talk, "Later.\n", PROMPT("2/2"));
	quit(talk, "\n1 postponed · 1 left\ndry run: nothing was recorded\n");
	scratch_says(*state, "vigil log | wc -l", "2\n");
}

static void where_reviews_are_signed_off_they_wait_for_it(void **state)
{
	struct talk *talk;

	scratch_write(*state, "claims/vigil.yaml", "signoff: required\n");
	talk = begin(*state, "vigil review");
	tell(talk, "p\n", AGAIN);
	talk_type(talk, "Less.\n");
	talk_hears(talk,
		"AM-1  Partial proposed · Holding · reviewed 1 Oct 2026 · next "
		"31 Oct 2026 (23d\n"
		"overdue) · awaiting sign-off\n"
		"somebody else signs it off with: vigil sign AM-1\n");
	talk_hear(talk, PROMPT("2/2"));
	scratch_does(*state, "vigil sign AM-1 --by Zoë");
	quit(talk, "\n1 reviewed · 1 left\nundo the last with: vigil undo\n");
}

static void what_the_settings_say_by_then_holds(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	scratch_write(*state, "claims/vigil.yaml", "signoff: required\n");
	tell(talk, "?\n", PROMPT("1/2"));
	tell(talk, "p\n", AGAIN);
	tell(talk, "Less.\n", "AM-1  Partial proposed ");
	talk_hear(talk, PROMPT("2/2"));
	talk_hang_up(talk);
}

static void open_dissents_are_weighed(void **state)
{
	struct talk *talk;

	scratch_does(*state, "vigil dissent AM-1 --from Zoë --note No.");
	talk = begin(*state, "vigil review --by Ann");
	tell(talk, "h\n", "none): ");
	tell(talk, "\n", PROMPT("2/2"));
	scratch_says(*state, "vigil log AM-1 --kind dissent",
		"23 Nov 2026  AM-1  dissent  from Zoë, weighed 23 Nov 2026 by "
		"Ann  Tester  No.\n");
	talk_hang_up(talk);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		review_test(
			an_answer_is_recorded_before_the_next_claim_is_shown),
		review_test(a_verdict_that_is_confirmed_needs_no_note),
		review_test(another_verdict_needs_one),
		review_test(
			confirming_another_verdict_than_holding_needs_one_too),
		review_test(a_note_can_be_written_in_the_editor),
		review_test(a_claim_that_others_judged_meanwhile_is_shown_anew),
		review_test(also_while_the_note_is_being_written),
		review_test(a_file_that_was_edited_meanwhile_is_shown_anew),
		review_test(a_claim_is_put_off_to_a_day_with_a_reason),
		review_test(what_was_recorded_last_is_undone_and_shown_again),
		review_test(what_was_undone_elsewhere_is_not_undone_twice),
		review_test(whatever_ends_the_session_keeps_what_was_recorded),
		review_test(so_does_a_connection_that_is_lost),
		review_test(a_dry_run_records_nothing_and_says_what_it_would),
		review_test(where_reviews_are_signed_off_they_wait_for_it),
		review_test(what_the_settings_say_by_then_holds),
		review_test(open_dissents_are_weighed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
