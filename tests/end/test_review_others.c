/* test_review_others.c - vigil review while others work on the ledger. */
#include "scratch.h"
#include "scratch_ledger.h"
#include "scratch_review.h"

static const char interferes[] =
	"#!/bin/sh\n"
	"echo 'At length.' >\"$1\"\n"
	"vigil mark AM-1 holding --by Zoë --note Mine.\n";

static void a_claim_that_others_judged_meanwhile_is_shown_anew(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	scratch_does(*state,
		"vigil mark AM-1 partial --by Zoë --note Less. --next "
		"tomorrow --on 2026-11-22");
	review_answer(talk, "h\n", "Enter: none): ");
	talk_type(talk, "\n");
	talk_hears(talk,
		"AM-1 is no longer as it was shown; nothing was recorded\n"
		"\n"
		"AM-1 is no longer due: Partial · reviewed 22 Nov 2026 · next "
		"24 Nov 2026 (+1d)\n"
		"\n"
		"AM-2  The claim AM-2 holds.\n");
	talk_hear(talk, PROMPT("2/2"));
	scratch_says(*state, "vigil log --kind review | wc -l", "1\n");
	talk_type(talk, "q\n");
	review_ends(talk, "\n1 no longer due · 1 left\n");
}

static void a_note_that_was_typed_too_late_is_kept(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	scratch_does(*state, "vigil mark AM-1 holding --by Zoë");
	review_answer(talk, "h\n", "Enter: none): ");
	talk_type(talk, "I saw it too.\n");
	talk_hear(talk,
		"AM-1 is no longer as it was shown; nothing was recorded\n"
		"your note is kept in claims/.vigil/drafts/note-");
	talk_hear(talk, PROMPT("2/2"));
	scratch_says(*state, "cat claims/.vigil/drafts/*", "I saw it too.");
	talk_hang_up(talk);
}

/* The claim is looked at again under the lock, which is then given back. */
static void also_while_the_note_is_being_written(void **state)
{
	struct talk *talk;

	scratch_write(*state, "editor", interferes);
	talk = review_begin(*state,
		"chmod +x editor; EDITOR=./editor vigil review", PROMPT("1/2"));

	review_answer(talk, "n\n", NOTE_PROMPT);
	talk_type(talk, "E\n");
	talk_hear(talk,
		"\nAM-1 is no longer as it was shown; nothing was "
		"recorded\nyour note is kept in ");
	talk_hear(talk, "\n\nAM-1 is no longer due: ");
	talk_hear(talk, PROMPT("2/2"));
	scratch_says(*state, "cat claims/.vigil/drafts/*", "At length.\n");
	scratch_does(*state, "vigil mark AM-2 holding");
	talk_hang_up(talk);
}

static void a_file_that_was_edited_meanwhile_is_shown_anew(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	scratch_claim(*state, "AM-1",
		"published: 2026-10-01\ntriggers: [A second one.]\n");
	review_answer(talk, "h\n", "Enter: none): ");
	review_answer(talk, "\n", "nothing was recorded\n");
	talk_hear(talk, "\nTriggers\n  A second one.\n\n" PROMPT("1/2"));
	review_answer(talk, "h\n", "Enter: none): ");
	review_answer(talk, "\n", PROMPT("2/2"));
	talk_hang_up(talk);
}

static void what_was_undone_elsewhere_is_not_undone_twice(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	review_answer(talk, "h\n", "none): ");
	review_answer(talk, "\n", PROMPT("2/2"));
	scratch_does(*state, "vigil undo");
	talk_type(talk, "u\n");
	talk_hears(talk, "AM-1  that was taken back already\n\nAM-1  The");
	talk_hear(talk, PROMPT("1/2"));
	scratch_says(*state, "vigil log --kind undo | wc -l", "1\n");
	scratch_does(*state, "vigil mark AM-2 holding");
	talk_hang_up(talk);
}

static void what_the_settings_say_by_then_holds(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	scratch_write(*state, "claims/vigil.yaml", "signoff: required\n");
	review_answer(talk, "?\n", PROMPT("1/2"));
	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, "Less.\n", "AM-1  Partial proposed ");
	talk_hear(talk, PROMPT("2/2"));
	talk_hang_up(talk);
}

/* What a reader of the store holds on to cannot be folded back into it. */
static void who_thinks_keeps_nobody_from_the_ledger(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	scratch_does(*state, "vigil mark AM-2 holding --by Zoë");
	scratch_says(*state,
		"sqlite3 claims/.vigil/store.db "
		"'PRAGMA wal_checkpoint(TRUNCATE)'",
		"0|0|0\n");
	review_answer(talk, "d\n", "back): ");
	scratch_does(*state, "vigil undo --by Zoë");
	scratch_says(*state,
		"sqlite3 claims/.vigil/store.db "
		"'PRAGMA wal_checkpoint(TRUNCATE)'",
		"0|0|0\n");
	talk_hang_up(talk);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		two_test(a_claim_that_others_judged_meanwhile_is_shown_anew),
		two_test(a_note_that_was_typed_too_late_is_kept),
		two_test(also_while_the_note_is_being_written),
		two_test(a_file_that_was_edited_meanwhile_is_shown_anew),
		two_test(what_was_undone_elsewhere_is_not_undone_twice),
		two_test(what_the_settings_say_by_then_holds),
		two_test(who_thinks_keeps_nobody_from_the_ledger),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
