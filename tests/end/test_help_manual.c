/* test_help_manual.c - vigil help shows what the manual says of a command. */
#include "scratch.h"

/* As groff and mandoc lay a page out; bold is struck over. */
static const char page[] =
	"VIGIL(1)\n"
	"\n"
	"DESCRIPTION\n"
	"     show  not here\n"
	"\n"
	"COMMANDS\n"
	"     check [file ...]\n"
	"             Read the ledger.\n"
	"\n"
	"     m\bma\bar\brk\bk id ... verdict [--next date]\n"
	"             [options]\n"
	"             Record a review\xe2\x80\x94\b\xe2\x80\x94"
	"of a claim.\n"
	"\n"
	"             -\b--\b-note text\n"
	"                     What was found.\n"
	"\n"
	"     show id  Show it.\n"
	"\n"
	"FORMATS\n"
	"     undo    not here\n";

static const char mark[] =
	"mark id ... verdict [--next date]\n"
	"        [options]\n"
	"        Record a review\xe2\x80\x94of a claim.\n"
	"\n"
	"        --note text\n"
	"                What was found.\n";

static const char undo_help[] =
	"vigil help: the manual is not installed; this is `vigil undo "
	"--help`\n";

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(scratch, "page", page);
	scratch_write(scratch, "../bin/man",
		"#!/bin/sh\necho $MANWIDTH >width\ncat page\n");
	scratch_does(scratch, "chmod +x ../bin/man");
	return 0;
}

#define help_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void the_part_about_a_command_is_shown(void **state)
{
	scratch_says(*state, "vigil help mark", mark);
	scratch_says(*state, "vigil help show", "show id  Show it.\n");
	scratch_says(*state, "cat width", "78\n");
}

static void it_is_as_wide_as_the_terminal(void **state)
{
	scratch_shows(*state, 60, "vigil help show", "show id  Show it.\n");
	scratch_says(*state, "cat width", "60\n");
	scratch_shows(*state, 200, "vigil help show", "show id  Show it.\n");
	scratch_says(*state, "cat width", "100\n");
}

static void a_long_part_goes_through_the_pager(void **state)
{
	scratch_shows(*state, 60,
		"export TERM=xterm PAGER='head -n 1'; stty rows 6; "
		"vigil help mark",
		"mark id ... verdict [--next date]\n");
	scratch_shows(*state, 60,
		"export TERM=xterm PAGER='head -n 1'; stty rows 6; "
		"vigil --no-pager help mark",
		mark);
}

static void without_a_manual_the_help_of_the_command_stands_in(void **state)
{
	struct scratch *scratch = *state;
	const char *help = scratch_run(scratch, "vigil undo --help").out;

	scratch_answers(scratch, "vigil help undo", 0, help, undo_help);
	scratch_write(scratch, "page", "");
	scratch_answers(scratch, "vigil help undo", 0, help, undo_help);
	scratch_write(scratch, "../bin/man", "#!/bin/sh\nexit 16\n");
	scratch_answers(scratch, "vigil help undo", 0, help, undo_help);
}

static void alone_it_is_the_help_of_vigil(void **state)
{
	scratch_says(
		*state, "vigil help", scratch_run(*state, "vigil --help").out);
}

static void it_is_of_one_command_that_there_is(void **state)
{
	scratch_refuses(*state, "vigil help mrak", 2,
		"vigil help: mrak: no such command (did you mean mark?)\n"
		"usage: vigil help [COMMAND]; `vigil help --help` tells "
		"more\n");
	scratch_refuses(*state, "vigil help mark show", 2,
		"vigil help: give the name of one command\n"
		"usage: vigil help [COMMAND]; `vigil help --help` tells "
		"more\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		help_test(the_part_about_a_command_is_shown),
		help_test(it_is_as_wide_as_the_terminal),
		help_test(a_long_part_goes_through_the_pager),
		help_test(without_a_manual_the_help_of_the_command_stands_in),
		help_test(alone_it_is_the_help_of_vigil),
		help_test(it_is_of_one_command_that_there_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
