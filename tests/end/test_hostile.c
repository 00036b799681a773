/* test_hostile.c - text that would do harm if it were more than text. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

/* Turns the direction of what follows: RLO, and the isolate that ends it. */
#define RLO "\u202e"
#define LRI "\u2066"
#define SHOWN "\ufffd"

/* In a list of formats, ends of lines that each command is run with. */
static const char *const outputs[] = { "list", "list --format plain",
	"list --format csv", "list --format json", "due", "show T-1",
	"show T-1 --format json", "log", "log --format plain",
	"log --format csv", "log --format json", "calendar", "forecast",
	"list nothing", "check", "show T-" RLO, "list --verdict " RLO, RLO };

static void a_control_character_in_a_claim_is_refused(void **state)
{
	static const char *const texts[] = { "\\e[31mred", "\\x9b31mred", "\\a",
		"\\0", "\\x7f" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		scratch_write(scratch, "claims/T-1.yaml",
			arena_printf(&scratch->arena,
				"id: T-1\nclaim: Fine.\ntitle: \"x%s\"\n",
				texts[i]));
		scratch_answers(scratch, "vigil list", 4, "",
			arena_printf(&scratch->arena,
				"claims/T-1.yaml:3:8: error: a control "
				"character in the text; remove it\n"
				"    title: \"x%s\"\n"
				"           ^\n",
				texts[i]));
	}
}

static void a_raw_one_never_reaches_the_terminal(void **state)
{
	struct answer answer;

	scratch_write(*state, "claims/T-1.yaml",
		"id: T-1\nclaim: Fine.\ntitle: \"x\033[31m\"\n");
	answer = scratch_run(*state, "vigil list");
	assert_int_equal(answer.status, 4);
	assert_null(strchr(answer.err, '\033'));
	scratch_does(*state,
		"rm claims/T-1.yaml; "
		"printf 'id: T-1\\nclaim: [\\n' "
		">claims/\"$(printf 'x\\033[31m').yaml\"");
	answer = scratch_run(*state, "vigil list; vigil sync; vigil check");
	assert_int_equal(answer.status, 4);
	assert_null(strchr(answer.err, '\033'));
	assert_null(strchr(answer.out, '\033'));
}

static void what_was_typed_is_told_without_its_escapes(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_refuses(*state, "vigil \"$(printf 'x\\033[31m')\"", 2,
		"vigil: x" SHOWN
		"[31m: no such command; `vigil --help` lists "
		"them\n");
	scratch_refuses(*state, "vigil show \"$(printf 'x\\033]0;y\\007')\"", 3,
		"vigil show: x" SHOWN "]0;y" SHOWN
		": no such claim; `vigil list` shows them all\n");
	scratch_refuses(*state, "vigil -C \"$(printf 'x\\n\\033')\" list", 1,
		"vigil list: x " SHOWN ": no such directory\n");
	scratch_refuses(*state, "vigil mark A-1 \"$(printf 'x\\377')\"", 2,
		"vigil mark: x" SHOWN
		": not a verdict; one of holding, "
		"partial, not-holding\n"
		"usage: vigil mark ID... VERDICT; `vigil mark --help` tells "
		"more\n");
}

static void make_turning(struct scratch *scratch)
{
	scratch_write(scratch, "claims/T-1.yaml",
		"id: T-1\npublished: 2026-10-01\n"
		"title: \"a" RLO "b" LRI
		"c\"\n"
		"claim: \"\\u202e\\u2066 turned\"\n"
		"owner: \"o" RLO "\"\ntopic: \"t" RLO "\"\ntags: [x" RLO
		"]\nnotes: \"n" RLO "\"\ntriggers: [\"t" RLO
		"\"]\n"
		"sources: [\"https://a/" RLO "\"]\n");
	scratch_does(scratch,
		"vigil mark T-1 partial --by 'B" RLO "' --note 'evil" RLO
		"gnp.exe' "
		"--evidence 'https://" RLO "'");
}

static void what_turns_text_around_is_shown_as_what_it_is(void **state)
{
	make_turning(*state);
	scratch_says(*state, "vigil list",
		"T-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  a" SHOWN
		"b" SHOWN "c\n");
	scratch_says(*state, "vigil log --kind review",
		"23 Nov 2026  T-1  review  Holding → Partial  B" SHOWN
		"  evil" SHOWN "gnp.exe\n");
}

static void and_never_gets_out_raw(void **state)
{
	struct scratch *scratch = *state;
	size_t i;

	make_turning(scratch);
	for (i = 0; i < sizeof(outputs) / sizeof(*outputs); i++) {
		struct answer answer = scratch_run(scratch,
			arena_printf(&scratch->arena, "vigil %s", outputs[i]));

		if (strstr(answer.out, RLO) || strstr(answer.out, LRI) ||
			strstr(answer.err, RLO) || strstr(answer.err, LRI))
			fail_msg("vigil %s", outputs[i]);
	}
}

static void a_newline_does_not_make_a_second_line(void **state)
{
	scratch_write(*state, "claims/T-1.yaml",
		"id: T-1\nclaim: \"One\\ntwo\\tthree\\u2028four\"\n");
	scratch_says(*state, "vigil list",
		"T-1    -  -  -  draft  One two three" SHOWN "four\n");
	scratch_says(*state, "vigil list --format plain",
		"T-1\t\t\t\t\tdraft\t\t\t\tT-1.yaml\tOne two three" SHOWN
		"four\tcurrent\tno\t0\n");
}

#define WORDS "%s %n %d $1 ${x} `x` \\\\ '; DROP TABLE claim; --"

static void signs_of_other_languages_are_just_signs(void **state)
{
	scratch_write(*state, "claims/S-1.yaml",
		"id: S-1\npublished: 2026-10-01\nclaim: \"" WORDS
		"\"\n"
		"owner: \"o'%s\"\ntopic: \"t'; --\"\ntags: [\"'%n\"]\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state,
		"vigil list --owner \"o'%s\" --topic \"t'; --\" "
		"--tag \"'%n\" '%d'",
		"S-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  %s %n "
		"%d $1 ${x} `x` \\ '; DROP TABLE claim; --\n");
	scratch_does(*state,
		"vigil mark S-1 holding --by \"O'Brien %s\" "
		"--note \"%n'); DROP TABLE entry; --\"");
	scratch_says(*state, "vigil log --kind review",
		"23 Nov 2026  S-1  review  Holding  O'Brien %s  %n'); DROP "
		"TABLE entry; --\n");
	scratch_does(*state, "vigil undo --by \"O'Brien %s\"");
	scratch_refuses(*state, "vigil list \"' OR 1=1 --\"", 3,
		"vigil list: ' OR 1=1 --: no claim has this word; `vigil list` "
		"shows them all\n");
	scratch_refuses(*state, "vigil show \"x' OR '1'='1\"", 3,
		"vigil show: x' OR '1'='1: no such claim; `vigil list` shows "
		"them all\n");
	scratch_refuses(*state, "vigil show %s%n%999999d", 3,
		"vigil show: %s%n%999999d: no such claim; `vigil list` shows "
		"them all\n");
}

static void a_file_may_be_called_what_it_likes(void **state)
{
	scratch_write(*state, "claims/%s%n';--.yaml", "id: S-1\nclaim: S.\n");
	scratch_write(*state, "claims/-rf.yaml", "id: S-2\nclaim: S.\n");
	scratch_write(*state, "claims/a b.yaml", "id: S-3\n");
	scratch_answers(*state, "vigil list --format plain | cut -f 1,10", 0,
		"S-1\t%s%n';--.yaml\nS-2\t-rf.yaml\n",
		"claims/a b.yaml:1:1: error: claim: is missing, and is "
		"required\n"
		"    id: S-3\n"
		"    ^\n");
	scratch_does(*state, "rm 'claims/a b.yaml'");
	scratch_says(*state, "vigil list | wc -l", "2\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_control_character_in_a_claim_is_refused),
		scratch_test(a_raw_one_never_reaches_the_terminal),
		scratch_test(what_was_typed_is_told_without_its_escapes),
		scratch_test(what_turns_text_around_is_shown_as_what_it_is),
		scratch_test(and_never_gets_out_raw),
		scratch_test(a_newline_does_not_make_a_second_line),
		scratch_test(signs_of_other_languages_are_just_signs),
		scratch_test(a_file_may_be_called_what_it_likes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
