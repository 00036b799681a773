/* test_review_edit.c - in vigil review the line of a note can be edited. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_review.h"

#define REVIEW "TERM=vt100 vigil review"
#define NOTED "vigil log AM-1 --kind review --format plain | cut -f 10"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_claim(scratch, "AM-2", "published: 2026-10-02\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define edit_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void note_is(
	struct scratch *scratch, const char *typed, const char *noted)
{
	struct talk *talk = review_begin(scratch, REVIEW, PROMPT("1/2"));

	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, typed, PROMPT("2/2"));
	talk_hang_up(talk);
	scratch_says(
		scratch, NOTED, arena_printf(&scratch->arena, "%s\n", noted));
}

static void the_line_of_a_note_is_edited_with_the_keys_of_a_shell(void **state)
{
	/* Ctrl-U, Ctrl-A, Ctrl-E, the arrows to the left and right */
	note_is(*state,
		"Nothing.\25ess ofit.\1L\5\033[D\033[D\033[D\033[D\033[C "
		"\5\n",
		"Less of it.");
}

static void characters_are_edited_as_wholes(void **state)
{
	note_is(*state, "Größx\177e — 日本語\177\033[D本\n", "Größe — 日本本");
}

static void what_has_control_characters_is_asked_for_again(void **state)
{
	struct talk *talk = review_begin(*state, REVIEW, PROMPT("1/2"));

	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, "One\26\7fell\n",
		"\r\nthe text has control characters in it, which are spaces "
		"now; Enter takes it so\n");
	talk_hear(talk, NOTE_PROMPT);
	review_answer(talk, ".\n", PROMPT("2/2"));
	scratch_says(*state, NOTED, "One fell.\n");
	talk_hang_up(talk);
}

static void the_end_of_the_input_ends_the_session(void **state)
{
	struct talk *talk = review_begin(*state, REVIEW, PROMPT("1/2"));

	review_answer(talk, "p\n", NOTE_PROMPT);
	talk_type(talk, "\4");
	talk_hear(talk, "none reviewed · 2 left\n");
	talk_hang_up(talk);
}

static void an_interrupt_leaves_a_terminal_that_takes_lines(void **state)
{
	struct talk *talk = talk_begin(*state, 80,
		"trap : INT; " REVIEW
		"; stty -a | grep -o -w -e '-*icanon' -e '-*isig' | sort");

	talk_hear(talk, PROMPT("1/2"));
	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, "One fell.\3", "icanon\r\nisig\r\n");
	talk_hang_up(talk);
}

static void without_such_a_terminal_a_line_is_a_line(void **state)
{
	struct talk *talk =
		review_begin(*state, "TERM=dumb vigil review", PROMPT("1/2"));

	review_answer(talk, "p\n", NOTE_PROMPT);
	review_answer(talk, "Less\n", PROMPT("2/2"));
	talk_hang_up(talk);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		edit_test(
			the_line_of_a_note_is_edited_with_the_keys_of_a_shell),
		edit_test(characters_are_edited_as_wholes),
		edit_test(what_has_control_characters_is_asked_for_again),
		edit_test(the_end_of_the_input_ends_the_session),
		edit_test(an_interrupt_leaves_a_terminal_that_takes_lines),
		edit_test(without_such_a_terminal_a_line_is_a_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
