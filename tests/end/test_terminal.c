/* test_terminal.c - what is shown in a window, and what goes to a pipe. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

#define RED "\033[1;91m"
#define BOLD "\033[1m"
#define LINE "\033[4m"
#define PLAIN "\033[0m"

static const char coloured[] =
	"4 claims · 1 Holding · 1 Partial · 1 Not holding · 1 draft\n\n" LINE
	"ID" PLAIN "     " LINE "VERDICT" PLAIN "        " LINE "WHEN" PLAIN
	"         " LINE "TITLE" PLAIN
	"\n"
	"AM-9   " BOLD "~ Partial" PLAIN "      " RED "23d overdue" PLAIN
	"  A title that no window o…\n"
	"AM-10  " BOLD "x Not holding" PLAIN "  " BOLD "today" PLAIN
	"        The claim AM-10 holds.\n"
	"AM-11  + Holding      +8d          The claim AM-11 holds.\n"
	"DR-1                  draft        The claim DR-1 holds.\n";

static const char plain[] =
	"4 claims · 1 Holding · 1 Partial · 1 Not holding · 1 draft\n\n"
	"ID     VERDICT        WHEN         TITLE\n"
	"AM-9   ~ Partial      23d overdue  A title that no window o…\n"
	"AM-10  x Not holding  today        The claim AM-10 holds.\n"
	"AM-11  + Holding      +8d          The claim AM-11 holds.\n"
	"DR-1                  draft        The claim DR-1 holds.\n";

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-9",
		"published: 2026-10-01\nverdict: partial\n"
		"title: A title that no window of sixty columns nor one of a "
		"hundred has room for\n"
		"owner: Somebody with a rather long name <somebody@a.rather."
		"long.domain.example.org>\n"
		"sources:\n"
		"  - title: The title of a source that is longer than sixty "
		"columns as well\n"
		"    url: https://example.org/\n"
		"triggers: [Whatever is long enough to be wrapped in a window "
		"of sixty columns]\n"
		"notes: Notes that are long enough to be wrapped in a window "
		"of sixty columns\n");
	scratch_claim(scratch, "AM-10",
		"published: 2026-10-24\nverdict: not-holding\n");
	scratch_claim(scratch, "AM-11", "published: 2026-11-01\n");
	scratch_claim(scratch, "DR-1", "");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define window_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void a_list_fits_into_sixty_columns(void **state)
{
	scratch_shows(*state, 60, "vigil --color never list", plain);
}

static void a_list_fits_into_a_hundred(void **state)
{
	scratch_shows(*state, 100, "vigil --color never list AM-9 AM-10",
		"2 claims · 1 Partial · 1 Not holding\n\n"
		"ID     VERDICT        REVIEWED     NEXT         WHEN         "
		"TITLE\n"
		"AM-9   ~ Partial       1 Oct 2026  31 Oct 2026  23d overdue  "
		"A title that no window of sixty column…\n"
		"AM-10  x Not holding  24 Oct 2026  23 Nov 2026  today        "
		"The claim AM-10 holds.\n");
}

static void no_year_is_left_out_where_it_is_another(void **state)
{
	scratch_shows(*state, 60,
		"vigil --color never --today 2027-01-04 list AM-11",
		"1 claim · 1 Holding\n\n"
		"ID     VERDICT    WHEN         TITLE\n"
		"AM-11  + Holding  34d overdue  The claim AM-11 holds.\n");
}

static void check_fit(struct scratch *scratch, const char *const *command)
{
	for (; *command; command++) {
		const char *line = arena_printf(
			&scratch->arena, "vigil --color never %s", *command);

		scratch_fits(scratch, 60, line);
		scratch_fits(scratch, 100, line);
	}
}

static void no_list_is_wider_than_its_window(void **state)
{
	static const char *const commands[] = { "list", "due", "due --overdue",
		"due --within 60d", "log", "--today 2026-09-30 due",
		"due AM-11 --state settled", NULL };

	scratch_does(*state,
		"vigil mark AM-9 not-holding --by 'Somebody else with a long "
		"name' --note 'A note that is longer than sixty columns, and "
		"than what is left of a hundred'");
	check_fit(*state, commands);
}

static void no_page_is_wider_than_its_window(void **state)
{
	static const char *const commands[] = { "show AM-10", "show DR-1",
		"show AM-11", "show AM-9", NULL };

	scratch_does(*state,
		"vigil mark AM-9 not-holding --by 'Somebody else with a long "
		"name' --note 'A note that is long enough to be wrapped in a "
		"window of sixty columns'");
	check_fit(*state, commands);
}

static void what_is_open_is_no_wider_either(void **state)
{
	static const char *const commands[] = { "due --within 1m", "list",
		"log", "show W-1", NULL };
	struct scratch *scratch = *state;

	scratch_claim(scratch, "W-1", "published: 2026-11-01\n");
	scratch_does(scratch, "vigil sync");
	scratch_does(scratch,
		"vigil dissent W-1 --from 'Dora Doubt of the institute of "
		"doubts in general and in particular' --note 'It does not, as "
		"everybody knows who has ever looked into it.' --material; "
		"vigil mark W-1 partial --draft --note 'It does, but for the "
		"half of it that has never been looked into.'");
	check_fit(scratch, commands);
}

static void the_heading_is_broken_and_not_cut(void **state)
{
	scratch_shows(*state, 50, "vigil --color never due --within 60d AM-11",
		"Mon 23 Nov 2026 · AM-11: nothing due\n"
		"1 more by 22 Jan 2027 · 1 tracked\n\n"
		"ID     VERDICT    WHEN  TITLE\n"
		"AM-11  + Holding  +8d   The claim AM-11 holds.\n");
}

static void a_window_has_colours(void **state)
{
	scratch_shows(*state, 60, "TERM=xterm vigil list", coloured);
	scratch_shows(*state, 60, "TERM=xterm NO_COLOR= vigil list", coloured);
	scratch_shows(*state, 60, "vigil --color always list", coloured);
}

static void unless_they_are_not_wanted(void **state)
{
	scratch_shows(*state, 60, "TERM=xterm NO_COLOR=1 vigil list", plain);
	scratch_shows(*state, 60, "TERM=xterm vigil --color never list", plain);
	scratch_shows(*state, 60, "TERM=dumb vigil list", plain);
	scratch_shows(*state, 60, "unset TERM; vigil list", plain);
}

static void a_pipe_has_none(void **state)
{
	static const char log[] =
		"24 Oct 2026  AM-10  published  Not holding\n";
	struct answer answer = scratch_run_in_window(*state, 60,
		"TERM=xterm vigil list | cat; TERM=xterm vigil log | cat");

	assert_null(strchr(answer.out, '\033'));
	scratch_says(*state, "TERM=xterm vigil log AM-10", log);
	scratch_says(*state, "vigil --color always log AM-10",
		"24 Oct 2026  AM-10  published  " BOLD "Not holding" PLAIN
		"\n");
}

static void formats_for_programs_are_the_same_in_a_window(void **state)
{
	struct scratch *scratch = *state;
	static const char *const formats[] = { "json", "plain", "csv" };
	size_t i;

	for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		const char *command = arena_printf(&scratch->arena,
			"TERM=xterm vigil list --format %s", formats[i]);

		scratch_shows(scratch, 60, command,
			scratch_run(scratch, command).out);
	}
}

static void a_window_of_unknown_width_has_eighty_columns(void **state)
{
	scratch_shows(*state, 0, "vigil list DR-1 AM-9",
		"2 claims · 1 Partial · 1 draft\n\n"
		"ID    VERDICT    NEXT         WHEN         TITLE\n"
		"AM-9  ~ Partial  31 Oct 2026  23d overdue  A title that no "
		"window of sixty colu…\n"
		"DR-1                          draft        The claim DR-1 "
		"holds.\n");
	scratch_shows(*state, 0, "COLUMNS=60 vigil list", plain);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		window_test(a_list_fits_into_sixty_columns),
		window_test(a_list_fits_into_a_hundred),
		window_test(no_year_is_left_out_where_it_is_another),
		window_test(no_list_is_wider_than_its_window),
		window_test(no_page_is_wider_than_its_window),
		window_test(what_is_open_is_no_wider_either),
		window_test(the_heading_is_broken_and_not_cut),
		window_test(a_window_has_colours),
		window_test(unless_they_are_not_wanted),
		window_test(a_pipe_has_none),
		window_test(formats_for_programs_are_the_same_in_a_window),
		window_test(a_window_of_unknown_width_has_eighty_columns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
