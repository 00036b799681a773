/* test_help.c - what vigil says of itself. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "text.h"

static const char help_of_vigil[] =
	"usage: vigil [OPTIONS] COMMAND ...\n"
	"\n"
	"Keeps the promise to review every published claim.\n"
	"\n";

enum { LINE_COLUMNS = 80, OVERVIEW_LINES = 24 };

static void the_version_is_said(void **state)
{
	scratch_says(*state, "vigil --version", "vigil " VIGIL_VERSION "\n");
}

static void help_begins_with_the_usage(void **state)
{
	struct answer answer = scratch_run(*state, "vigil --help");

	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.err, "");
	assert_memory_equal(
		answer.out, help_of_vigil, sizeof(help_of_vigil) - 1);
}

/* Returns the names of all commands, as help lists them. */
static struct texts all_commands(struct scratch *scratch)
{
	char *names = scratch_run(scratch,
		"vigil --help | sed -n 's/^  \\([a-z][a-z]*\\)  .*/\\1/p'")
			      .out;
	struct texts commands = { NULL, 0 };

	for (; *names; names += strlen(names) + 1) {
		names[strcspn(names, "\n")] = '\0';
		texts_add(&scratch->arena, &commands, names);
	}
	assert_true(commands.count > 20);
	return commands;
}

static size_t column_of_summary(struct scratch *scratch, const char *name)
{
	const char *help = scratch_run(scratch, "vigil --help").out;
	const char *line =
		strstr(help, arena_printf(&scratch->arena, "\n  %s  ", name));
	size_t column = strlen(name);

	assert_non_null(line);
	line += strlen("\n  ");
	return column + strspn(line + column, " ");
}

static void help_lists_all_commands_in_two_columns(void **state)
{
	const struct texts commands = all_commands(*state);
	size_t i;

	for (i = 1; i < commands.count; i++)
		assert_int_equal(column_of_summary(*state, commands.items[i]),
			column_of_summary(*state, commands.items[0]));
}

static void help_is_the_same_by_its_letter_and_before_a_command(void **state)
{
	const char *help = scratch_run(*state, "vigil --help").out;

	scratch_says(*state, "vigil -h", help);
	scratch_says(*state, "vigil --help due", help);
	scratch_says(*state, "vigil -C nowhere --help", help);
}

static void every_command_has_its_help(void **state)
{
	struct scratch *scratch = *state;
	const struct texts commands = all_commands(scratch);
	size_t i;

	for (i = 0; i < commands.count; i++) {
		struct answer answer = scratch_run(
			scratch, arena_printf(&scratch->arena,
					 "vigil %s --help", commands.items[i]));
		const char *usage = arena_printf(
			&scratch->arena, "usage: vigil %s", commands.items[i]);

		assert_int_equal(answer.status, 0);
		assert_string_equal(answer.err, "");
		assert_memory_equal(answer.out, usage, strlen(usage));
		assert_non_null(strstr(answer.out, "-h, --help "));
	}
}

static void help_of_a_command_is_asked_for_anywhere(void **state)
{
	const char *help = scratch_run(*state, "vigil mark --help").out;

	scratch_says(*state, "vigil mark -h", help);
	scratch_says(*state, "vigil mark AM-1 holding --help", help);
	scratch_says(*state, "vigil mark --help --no-such-option", help);
}

static void help_of_mark_is_this(void **state)
{
	scratch_says(*state, "vigil mark --help",
		"usage: vigil mark ID... VERDICT\n"
		"\n"
		"Records a review: each claim is holding, partial or "
		"not-holding.\n"
		"\n"
		"      --note [TEXT]    what was found; alone, or as -, it is "
		"read from the\n"
		"                       editor or standard input\n"
		"      --on DATE        the day of the review, if not today\n"
		"      --next DATE      the day of the next review, such as "
		"+30d\n"
		"      --by NAME        who judged\n"
		"      --key FILE       sign with this key, instead of your "
		"own\n"
		"      --no-key         do not sign\n"
		"      --evidence URL   what it rests on; may be repeated\n"
		"      --draft          let it count only once somebody else "
		"has "
		"signed it off\n"
		"      --dry-run        say what it would do, and record "
		"nothing\n"
		"  -h, --help           show this help\n"
		"\n"
		"For example:\n"
		"  vigil mark AM-162 partial --note 'Three of twelve rose.' "
		"--next +30d\n"
		"  vigil mark AM-162 AM-163 holding\n");
}

static void help_fits_into_eighty_columns(void **state)
{
	struct scratch *scratch = *state;
	const struct texts commands = all_commands(scratch);
	size_t i;

	scratch_fits(scratch, LINE_COLUMNS, "vigil --help");
	for (i = 0; i < commands.count; i++)
		scratch_fits(scratch, LINE_COLUMNS,
			arena_printf(&scratch->arena, "vigil %s --help",
				commands.items[i]));
}

static void alone_it_is_an_overview_that_fits_a_small_terminal(void **state)
{
	struct scratch *scratch = *state;
	const struct texts commands = all_commands(scratch);
	struct answer answer = scratch_run(scratch, "vigil");
	size_t i, lines = 0;

	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.err, "");
	for (i = 0; answer.out[i]; i++)
		lines += answer.out[i] == '\n';
	assert_true(lines <= OVERVIEW_LINES);
	scratch_fits(scratch, LINE_COLUMNS, "vigil");
	for (i = 0; i < commands.count; i++)
		assert_non_null(strstr(
			answer.out, arena_printf(&scratch->arena, "  %s  ",
					    commands.items[i])));
}

static void the_overview_is_in_groups_by_the_work(void **state)
{
	scratch_says(*state,
		"vigil | sed 1d | cut -c 1-40 | grep -o '^[A-Z][a-z]*'; "
		"vigil | cut -c 41- | grep '^[A-Z]'",
		"Daily\nRecords\nLooking\nSharing\nSetting up\n");
	scratch_says(*state, "vigil | grep -E '  mark|Sharing'",
		"  mark      record a review               log       what was "
		"recorded\n"
		"  undo      take back what you recorded Sharing\n");
}

static void the_overview_has_one_column_where_there_is_no_room_for_two(
	void **state)
{
	struct answer answer = scratch_run_in_window(*state, 40, "vigil");

	assert_non_null(strstr(answer.out,
		"\n  due       what is due today\n"
		"  review    go through what is "
		"due\n"));
	assert_non_null(strstr(answer.out,
		"\n`vigil COMMAND --help` tells more;\n"
		"`vigil --help` has the options.\n"));
	answer = scratch_run_in_window(*state, 80, "vigil");
	assert_string_equal(answer.out, scratch_run(*state, "vigil").out);
}

static void help_tells_what_a_filter_is_where_there_is_one(void **state)
{
	scratch_says(*state, "vigil due --help | grep '^FILTER is'",
		"FILTER is words and the options --verdict, --topic, --owner, "
		"--tag and --state;\n");
	scratch_says(*state, "vigil sync --help | grep -c FILTER; :", "0\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(the_version_is_said),
		scratch_test(help_begins_with_the_usage),
		scratch_test(help_lists_all_commands_in_two_columns),
		scratch_test(
			help_is_the_same_by_its_letter_and_before_a_command),
		scratch_test(every_command_has_its_help),
		scratch_test(help_of_a_command_is_asked_for_anywhere),
		scratch_test(help_of_mark_is_this),
		scratch_test(help_fits_into_eighty_columns),
		scratch_test(
			alone_it_is_an_overview_that_fits_a_small_terminal),
		scratch_test(the_overview_is_in_groups_by_the_work),
		scratch_test(
			the_overview_has_one_column_where_there_is_no_room_for_two),
		scratch_test(help_tells_what_a_filter_is_where_there_is_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
