/* test_review.c - vigil review shows what is due, one claim after the other. */
#include <string.h>

#include "scratch.h"
#include "scratch_review.h"

#define KEYS "the verdict: h, p or n; s skips, q quits, ? tells more\n"
#define CARD_1                                                                 \
	"\nAM-1  One\n"                                                        \
	"+ Holding · reviewed 1 Oct 2026\n"                                   \
	"next 31 Oct 2026 (23d overdue)\n"                                     \
	"\n"                                                                   \
	"  The claim AM-1 holds.\n"                                            \
	"\n"                                                                   \
	"schedule      30 days, on the ladder of 30, 60, 90\n"                 \
	"resolves      31 Dec 2026\n"                                          \
	"\n"                                                                   \
	"Triggers\n"                                                           \
	"  A version 1.0 is announced.\n"                                      \
	"\n"                                                                   \
	"Sources\n"                                                            \
	"  https://example.org/a\n"                                            \
	"\n"                                                                   \
	"  The list\n"                                                         \
	"  lists/all.csv\n"                                                    \
	"  accessed 1 Sep 2026\n\n"
#define CARD_2                                                                 \
	"\nAM-2  Two\n"                                                        \
	"+ Holding · reviewed 2 Oct 2026\n"                                   \
	"next 1 Nov 2026 (22d overdue)\n"                                      \
	"\n"                                                                   \
	"  The claim AM-2 holds.\n"                                            \
	"\n"                                                                   \
	"schedule      30 days, on the ladder of 30, 60, 90\n\n"
#define HELP                                                                   \
	"h  Holding: still supported by evidence\n"                            \
	"p  Partial: one substantive part was revised\n"                       \
	"n  Not holding: falsified or overtaken\n"                             \
	"s  skip it: it stays due\n"                                           \
	"o  open its sources in the browser\n"                                 \
	"l  look at all of it, with the whole history\n"                       \
	"e  edit its file\n"                                                   \
	"d  defer it: to a later day, and why\n"                               \
	"u  undo what this session recorded last\n"                            \
	"q  quit\n"                                                            \
	"?  show this\n"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1",
		"title: One\npublished: 2026-10-01\nresolves: 2026-12-31\n"
		"triggers: [A version 1.0 is announced.]\n"
		"sources:\n"
		"  - https://example.org/a\n"
		"  - {title: The list, url: lists/all.csv, accessed: "
		"2026-09-01}\n");
	scratch_claim(scratch, "AM-2", "title: Two\npublished: 2026-10-02\n");
	scratch_claim(scratch, "AM-3", "published: 2026-11-20\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define review_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Begins a session and passes over its heading. */
static struct talk *begin(struct scratch *scratch, const char *command)
{
	struct talk *talk = talk_begin(scratch, 60, command);

	talk_hear(talk, KEYS);
	return talk;
}

static void it_goes_through_what_is_due_in_the_order_of_due(void **state)
{
	struct talk *talk = talk_begin(*state, 60, "vigil review");

	talk_hears(talk,
		"Mon 23 Nov 2026 · 2 due, all overdue · 3 tracked\n" KEYS CARD_1
			PROMPT("1/2"));
	talk_type(talk, "s\n");
	talk_hears(talk, CARD_2 PROMPT("2/2"));
	talk_type(talk, "s\n");
	review_ends(talk, "\n2 skipped · 0 left\n");
}

static void a_filter_and_a_limit_leave_fewer(void **state)
{
	struct talk *talk = begin(*state, "vigil review AM-2");

	talk_hears(talk, CARD_2 PROMPT("1/1"));
	talk_type(talk, "q\n");
	review_ends(talk, "\nnone reviewed · 1 left\n");

	talk = begin(*state, "vigil review --limit 1");
	talk_hears(talk, CARD_1 PROMPT("1/1"));
	talk_type(talk, "s\n");
	review_ends(talk, "\n1 skipped · 1 left\n");
}

static void with_nothing_due_it_says_what_comes(void **state)
{
	scratch_shows(*state, 80, "vigil review 'AM-3 holds'",
		"Mon 23 Nov 2026 · AM-3 holds: nothing due · next AM-3 on 20 "
		"Dec 2026 (+27d)\n1 tracked\n");
}

static void without_a_terminal_it_says_so(void **state)
{
	static const char refusal[] =
		"vigil review: it asks on a terminal, and there is none; "
		"`vigil due` lists and `vigil mark` records without one\n"
		"usage: vigil review [--limit NUMBER] [--dry-run] [FILTER]; "
		"`vigil review --help` tells more\n";
	struct answer answer;

	scratch_refuses(*state, "vigil review", 2, refusal);
	answer = scratch_run_in_window(*state, 60, "vigil review | cat");
	assert_string_equal(answer.err, refusal);
	answer = scratch_run_in_window(*state, 60, "echo h | vigil review");
	assert_string_equal(answer.err, refusal);
	assert_int_equal(answer.status, 2);
	scratch_refuses(*state, "vigil review --limit none", 2,
		"vigil review: --limit none: should be a whole number from 1 "
		"to 1000\n"
		"usage: vigil review [--limit NUMBER] [--dry-run] [FILTER]; "
		"`vigil review --help` tells more\n");
}

static void what_it_does_not_know_brings_help(void **state)
{
	struct talk *talk = begin(*state, "vigil review");

	talk_hears(talk, CARD_1 PROMPT("1/2"));
	talk_type(talk, "?\n");
	talk_hears(talk, HELP PROMPT("1/2"));
	talk_type(talk, "xyzzy\n");
	talk_hears(talk, HELP PROMPT("1/2"));
	talk_type(talk, "\n  \n");
	talk_hears(talk, PROMPT("1/2") PROMPT("1/2"));
	talk_type(talk, "QUIT\n");
	review_ends(talk, "\nnone reviewed · 2 left\n");
}

/* Of five notes and what else there is. */
static void the_last_notes_and_what_is_open_are_shown(void **state)
{
	static const char history[] =
		"Awaiting sign-off\n"
		"  6 Oct 2026  x Not holding, awaiting sign-off · Ann\n"
		"    Five.\n"
		"  sign it off with: vigil sign AM-2\n"
		"\n"
		"Open dissents\n"
		"  23 Nov 2026  dissent from Zoë, material, open · Tester\n"
		"    Look again.\n"
		"\n"
		"Last notes\n"
		"  5 Oct 2026  ~ Partial · Tester\n"
		"    Four.\n"
		"  4 Oct 2026  + Holding → ~ Partial · Tester\n"
		"    Three.\n"
		"    https://example.org/three\n"
		"  3 Oct 2026  + Holding · Tester\n"
		"    Two.\n"
		"\n" PROMPT("1/1");
	struct talk *talk;

	scratch_does(*state,
		"export VIGIL_TODAY; for day in 2 3 4 5 6; do\n"
		"set -- Nought Nought One. Two. Three. Four. Five.\n"
		"shift $day; VIGIL_TODAY=2026-10-0$day; case $day in\n"
		"2) set -- holding \"$1\";;\n"
		"3) set -- holding \"$1\";;\n"
		"4) set -- partial \"$1\" --evidence "
		"https://example.org/three;;\n"
		"5) set -- partial \"$1\";;\n"
		"6) set -- not-holding \"$1\" --draft --by Ann;; esac\n"
		"verdict=$1 note=$2; shift 2\n"
		"vigil mark AM-2 $verdict --note \"$note\" \"$@\"; done");
	scratch_does(*state,
		"vigil dissent AM-2 --from Zoë --material --note 'Look "
		"again.'");
	talk = begin(*state, "vigil review AM-2");
	talk_hear(talk, "schedule      a material dissent is open\n\n");
	talk_hears(talk, history);
	talk_hang_up(talk);
}

static void what_awaits_a_sign_off_is_shown_before_it_is_due(void **state)
{
	struct talk *talk;

	scratch_does(*state,
		"vigil mark AM-3 partial --draft --note Less. --by Ann");
	talk = begin(*state, "vigil review AM-3");
	talk_hear(talk, "\nAwaiting sign-off\n");
	talk_hear(talk, PROMPT("1/1"));
	talk_type(talk, "s\n");
	review_ends(talk, "\n1 skipped · 0 left\n");
}

static void the_whole_history_can_be_looked_at(void **state)
{
	struct talk *talk = begin(*state, "vigil review AM-1");
	const char *page = scratch_run(*state, "vigil show AM-1").out;

	talk_hears(talk, CARD_1 PROMPT("1/1"));
	talk_type(talk, "log\n");
	talk_hear(talk, "AM-1  One\n");
	talk_hear(talk, "\nHistory, newest first\n");
	talk_hears(talk, "  1 Oct 2026  published + Holding\n" PROMPT("1/1"));
	assert_non_null(strstr(page, "\nHistory\n"));
	talk_type(talk, "q\n");
	review_ends(talk, "\nnone reviewed · 1 left\n");
}

static void nothing_of_a_claim_reaches_the_terminal_unescaped(void **state)
{
	static const char override[] = "\xE2\x80\xAE";
	struct talk *talk;
	const char *said;

	scratch_claim(*state, "AM-4",
		"title: \"\\u202eder\"\npublished: 2026-01-01\n"
		"triggers: [\"\\u202eder\"]\n"
		"sources: [{url: 'https://example.org/a', title: "
		"\"\\u202eder\"}]\n");
	scratch_does(*state,
		"vigil mark AM-4 holding --on 2026-02-01 --note "
		"\"$(printf '\\342\\200\\256der')\" --by "
		"\"$(printf '\\342\\200\\256nnA')\"");
	talk = talk_begin(*state, 60, "vigil review AM-4");
	said = talk_hear(talk, PROMPT("1/1"));
	talk_type(talk, "l\n");
	assert_null(strstr(said, override));
	assert_null(strstr(talk_hear(talk, PROMPT("1/1")), override));
	talk_hang_up(talk);
}

static void check_width(const char *said, size_t most)
{
	while (*said) {
		size_t bytes = strcspn(said, "\n"), i, columns = 0;

		for (i = 0; i < bytes; i++)
			columns += ((unsigned char)said[i] & 0xC0) != 0x80;
		if (columns > most)
			fail_msg("%.*s", (int)bytes, said);
		said += bytes + (said[bytes] == '\n');
	}
}

static void no_line_is_wider_than_the_window(void **state)
{
	static const struct {
		const char *asked, *typed;
	} turns[] = {
		{ PROMPT("1/3"), "?\n" },
		{ PROMPT("1/3"), "d\n" },
		{ "(Enter: back): ", "nonsense\n" },
		{ "(Enter: back): ", "+2w\n" },
		{ NOTE_PROMPT, "No time.\n" },
		{ PROMPT("2/3"), "u\n" },
		{ PROMPT("1/3"), "s\n" },
		{ PROMPT("2/3"), "n\n" },
		{ NOTE_PROMPT, "Fell.\n" },
		{ PROMPT("3/3"), "q\n" },
	};
	struct talk *talk;
	size_t i;

	scratch_claim(*state, "AM-0",
		"title: A title that no window of sixty columns has any room "
		"for\npublished: 2026-01-01\n"
		"triggers: [A trigger that no window of sixty columns has any "
		"room for]\n"
		"sources: [{url: 'https://example.org/a', title: A source "
		"that no window of sixty columns has any room for}]\n");
	talk = talk_begin(*state, 60, "vigil review");
	for (i = 0; i < sizeof(turns) / sizeof(*turns); i++) {
		check_width(talk_hear(talk, turns[i].asked), 60);
		talk_type(talk, turns[i].typed);
	}
	check_width(talk_end(talk).out, 60);
}

static void in_a_narrow_window_a_text_has_a_line_of_its_own(void **state)
{
	struct talk *talk = talk_begin(*state, 40, "vigil review");

	check_width(talk_hear(talk, PROMPT("1/2")), 40);
	talk_type(talk, "n\n");
	check_width(talk_hear(talk,
			    "Not holding. Note (E: editor, Enter:\n"
			    "back):\n> "),
		40);
	talk_type(talk, "Fell.\n");
	check_width(talk_hear(talk, PROMPT("2/2")), 40);
	talk_type(talk, "q\n");
	check_width(talk_end(talk).out, 40);
	scratch_says(
		*state, "vigil log --limit 1 | grep -o 'Fell.'", "Fell.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		review_test(it_goes_through_what_is_due_in_the_order_of_due),
		review_test(a_filter_and_a_limit_leave_fewer),
		review_test(with_nothing_due_it_says_what_comes),
		review_test(without_a_terminal_it_says_so),
		review_test(what_it_does_not_know_brings_help),
		review_test(the_last_notes_and_what_is_open_are_shown),
		review_test(what_awaits_a_sign_off_is_shown_before_it_is_due),
		review_test(the_whole_history_can_be_looked_at),
		review_test(nothing_of_a_claim_reaches_the_terminal_unescaped),
		review_test(no_line_is_wider_than_the_window),
		review_test(in_a_narrow_window_a_text_has_a_line_of_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
