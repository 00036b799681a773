/* test_options.c - what the words of a command line come to. */
#include "arena.h"
#include "option_example.h"
#include "options.h"
#include "text.h"

static void options_are_taken_out_and_operands_stay_in_order(void **state)
{
	static const struct example examples[] = {
		{ "", "|" },
		{ "a b", "| a b" },
		{ "a --quiet b", "quiet | a b" },
		{ "-q a", "quiet | a" },
		{ "-q --quiet", "quiet |" },
		{ "a -- -q --on b", "| a -q --on b" },
		{ "-- a -- b", "| a -- b" },
		{ "a - b", "| a - b" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void a_value_follows_in_the_next_word_or_the_same(void **state)
{
	static const struct example examples[] = {
		{ "--on friday a", "on=friday | a" },
		{ "--on=friday a", "on=friday | a" },
		{ "-o friday a", "on=friday | a" },
		{ "-ofriday a", "on=friday | a" },
		{ "--on=a=b", "on=a=b |" },
		{ "--on= a", "on= | a" },
		{ "--on=--note", "on=--note |" },
		{ "-o--note", "on=--note |" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void a_required_value_may_look_like_an_option(void **state)
{
	static const struct example examples[] = {
		{ "--on -3d", "on=-3d |" },
		{ "--on --nope", "on=--nope |" },
		{ "--on --note=x", "on=--note=x |" },
		{ "--on -qv", "on=-qv |" },
		{ "--on -", "on=- |" },
		{ "--on -- a", "on=-- | a" },
		{ "-n -3d --note -4d", "note=-3d note=-4d |" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void flags_can_share_a_word(void **state)
{
	static const struct example examples[] = {
		{ "-qv a", "quiet verbose | a" },
		{ "-qo friday a", "quiet on=friday | a" },
		{ "-qofriday a", "quiet on=friday | a" },
		{ "-qc a", "--color a: not one of always, never" },
		{ "-vqzz", "-zz: no such option" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void a_bare_option_may_go_without_a_value(void **state)
{
	static const struct example examples[] = {
		{ "--color", "color= |" },
		{ "--color -q", "quiet color= |" },
		{ "--color -- a", "color= | a" },
		{ "-c --on friday", "on=friday color= |" },
		{ "--color never a", "color=never | a" },
		{ "--color= a", "color= | a" },
		{ "-cnever", "color=never |" },
		{ "--color -", "--color -: not one of always, never" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void only_a_list_can_be_given_twice(void **state)
{
	static const struct example examples[] = {
		{ "--note b x -na --note=b", "note=b note=a note=b | x" },
		{ "--kind guess --kind FACT", "kind=guess kind=fact |" },
		{ "--on a --on b", "--on: given twice" },
		{ "--on a -oa", "--on: given twice" },
		{ "--color --color", "--color: given twice" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void a_choice_is_kept_as_the_table_spells_it(void **state)
{
	static const struct example examples[] = {
		{ "--format json", "format=json |" },
		{ "--format JSON", "format=json |" },
		{ "-fCsv", "format=csv |" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void help_wins_over_the_errors_behind_it(void **state)
{
	static const struct example examples[] = {
		{ "--help", "help |" },
		{ "-qh a", "help quiet | a" },
		{ "--help --nope a -q", "help quiet | a" },
		{ "-hz a", "help | a" },
		{ "-h --format xml --on", "help |" },
		{ "-- --help", "| --help" },
		{ "--zzzzzzzz --help", "--zzzzzzzz: no such option" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void leading_options_end_at_the_first_operand(void **state)
{
	static const struct example examples[] = {
		{ "-q add -v --nope -- x", "quiet | add -v --nope -- x" },
		{ "--on friday add --on x", "on=friday | add --on x" },
		{ "- -q", "| - -q" },
		{ "-q -- -v a", "quiet | -v a" },
		{ "-h --nope add --help", "help | add --help" },
		{ "--zzzzzzzz add", "--zzzzzzzz: no such option" },
		{ "--quiet", "quiet |" },
		{ 0 },
	};

	(void)state;
	check(options_parse_leading, examples);
}

static void what_is_not_given_stays_as_it_was(void **state)
{
	struct arena arena = { 0 };
	struct given given = {
		.verbose = true, .on = "today", .format = "csv"
	};
	struct texts words = words_of(&arena, "--on friday x");
	struct error err = { 0 };

	(void)state;
	assert_int_equal(options_parse(&arena, table_for(&arena, &given),
				 &words, &given.help, &err),
		0);
	assert_string_equal(told(&arena, &given, &words),
		"verbose on=friday format=csv | x");
	arena_release(&arena);
}

static void help_asked_for_before_wins_as_well(void **state)
{
	struct arena arena = { 0 };
	struct given given = { .help = true };
	struct texts words = words_of(&arena, "--nope a");
	struct error err = { 0 };

	(void)state;
	assert_int_equal(options_parse(&arena, table_for(&arena, &given),
				 &words, &given.help, &err),
		0);
	assert_string_equal(told(&arena, &given, &words), "help | a");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			options_are_taken_out_and_operands_stay_in_order),
		cmocka_unit_test(a_value_follows_in_the_next_word_or_the_same),
		cmocka_unit_test(a_required_value_may_look_like_an_option),
		cmocka_unit_test(flags_can_share_a_word),
		cmocka_unit_test(a_bare_option_may_go_without_a_value),
		cmocka_unit_test(only_a_list_can_be_given_twice),
		cmocka_unit_test(a_choice_is_kept_as_the_table_spells_it),
		cmocka_unit_test(help_wins_over_the_errors_behind_it),
		cmocka_unit_test(leading_options_end_at_the_first_operand),
		cmocka_unit_test(what_is_not_given_stays_as_it_was),
		cmocka_unit_test(help_asked_for_before_wins_as_well),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
