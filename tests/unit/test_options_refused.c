/* test_options_refused.c - what is said of words that are refused. */
#include "arena.h"
#include "option_example.h"
#include "options.h"
#include "text.h"

static void a_missing_value_is_told(void **state)
{
	static const struct example examples[] = {
		{ "--on", "--on: needs a value (DATE)" },
		{ "a -o", "--on: needs a value (DATE)" },
		{ "--on --note x", "--on: needs a value (DATE)" },
		{ "--on --help", "--on: needs a value (DATE)" },
		{ "--note -q", "--note: needs a value (TEXT)" },
		{ "-qo", "--on: needs a value (DATE)" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void a_bad_choice_names_the_good_ones(void **state)
{
	static const struct example examples[] = {
		{ "--format xxxxxx",
			"--format xxxxxx: "
			"not one of table, plain, json, csv" },
		{ "-f tabel",
			"--format tabel: not one of table, plain, json, csv "
			"(did you mean table?)" },
		{ "--format JSNO",
			"--format JSNO: not one of table, plain, json, csv "
			"(did you mean json?)" },
		{ "--format=",
			"--format \"\": not one of table, plain, json, csv" },
		{ "--kind fact --kind gues",
			"--kind gues: not one of fact, guess "
			"(did you mean guess?)" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void an_unknown_option_names_the_nearest(void **state)
{
	static const struct example examples[] = {
		{ "--not x", "--not: no such option (did you mean --note?)" },
		{ "--formt=x",
			"--formt: no such option (did you mean --format?)" },
		{ "--VERBOSE",
			"--VERBOSE: no such option (did you mean --verbose?)" },
		{ "--hlep", "--hlep: no such option (did you mean --help?)" },
		{ "-format=x",
			"--format ormat=x: "
			"not one of table, plain, json, csv" },
		{ "-kind", "-kind: no such option (did you mean --kind?)" },
		{ "--zzzzzzzz", "--zzzzzzzz: no such option" },
		{ "--=zzzzzzz", "--=zzzzzzz: no such option" },
		{ "-3days", "-3days: no such option" },
		{ "---", "---: no such option" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void a_flag_takes_no_value(void **state)
{
	static const struct example examples[] = {
		{ "--quiet=yes", "--quiet: takes no value" },
		{ "--quiet=", "--quiet: takes no value" },
		{ "-vq=yes", "--quiet: takes no value" },
		{ "--help=yes", "--help: takes no value" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void hostile_words_are_made_printable(void **state)
{
	static const struct example examples[] = {
		{ "--\033[31m", "--\xEF\xBF\xBD[31m: no such option" },
		{ "-\033]0;x\a",
			"-\xEF\xBF\xBD]0;x\xEF\xBF\xBD: no such option" },
		{ "--format \033c\033c",
			"--format \xEF\xBF\xBD"
			"c\xEF\xBF\xBD"
			"c: not one of table, plain, json, csv" },
		{ "--zzzzzzzz\nzzzzzzz", "--zzzzzzzz zzzzzzz: no such option" },
		{ "--0123456789012345678901234567890123456789",
			"--0123456789012345678901234567890123456"
			"\xE2\x80\xA6: no such option" },
		{ 0 },
	};

	(void)state;
	check(options_parse, examples);
}

static void a_failure_leaves_the_words_alone(void **state)
{
	struct arena arena = { 0 };
	struct given given = { 0 };
	struct texts words = words_of(&arena, "a -q --nope b");
	struct error err = { 0 };

	(void)state;
	assert_int_equal(options_parse(&arena, table_for(&arena, &given),
				 &words, &given.help, &err),
		-1);
	assert_string_equal(joined(&arena, "", " ", &words), " a -q --nope b");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_missing_value_is_told),
		cmocka_unit_test(a_bad_choice_names_the_good_ones),
		cmocka_unit_test(an_unknown_option_names_the_nearest),
		cmocka_unit_test(a_flag_takes_no_value),
		cmocka_unit_test(hostile_words_are_made_printable),
		cmocka_unit_test(a_failure_leaves_the_words_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
