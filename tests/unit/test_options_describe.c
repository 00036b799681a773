/* test_options_describe.c - options as help shows them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "options.h"
#include "options_describe.h"

#include <cmocka.h>

static void check_described(const struct option *table, const char *expected)
{
	char text[2000] = "";
	FILE *out = fmemopen(text, sizeof(text), "w");

	assert_non_null(out);
	options_describe(out, table);
	fclose(out);
	assert_string_equal(text, expected);
}

static void options_are_described_in_two_columns(void **state)
{
	const char *text = NULL;
	bool flag = false;
	const struct option table[] = {
		{ "within", 0, "SPAN", "what falls due in so many days",
			.text = &text },
		{ "quiet", 'q', NULL, "say less", .flag = &flag },
		{ "color", 'c', "WHEN", "use colors", .text = &text,
			.bare = true },
		{ 0 },
	};

	(void)state;
	check_described(table,
		"      --within SPAN    what falls due in so many days\n"
		"  -q, --quiet          say less\n"
		"  -c, --color [WHEN]   use colors\n"
		"  -h, --help           show this help\n");
}

static void a_long_description_is_wrapped_at_79_columns(void **state)
{
	bool flag = false;
	const struct option table[] = {
		{ "loud", 'l', NULL,
			"1234567 1234567 1234567 1234567 1234567 1234567 "
			"1234567 12345678 and more",
			.flag = &flag },
		{ "long", 'L', NULL,
			"1234567 1234567 1234567 1234567 1234567 1234567 "
			"1234567 123456789 and more",
			.flag = &flag },
		{ 0 },
	};

	(void)state;
	check_described(table,
		"  -l, --loud   1234567 1234567 1234567 1234567 1234567 "
		"1234567 1234567 12345678\n"
		"               and more\n"
		"  -L, --long   1234567 1234567 1234567 1234567 1234567 "
		"1234567 1234567\n"
		"               123456789 and more\n"
		"  -h, --help   show this help\n");
}

static void a_wide_option_has_a_line_of_its_own(void **state)
{
	const char *text = NULL;
	const struct option table[] = {
		{ "in-the-evidence-of", 0, "CLAIM-OR-SOURCE", "only these",
			.text = &text },
		{ 0 },
	};

	(void)state;
	check_described(table,
		"      --in-the-evidence-of CLAIM-OR-SOURCE\n"
		"               only these\n"
		"  -h, --help   show this help\n");
}

static void a_table_without_options_still_has_help(void **state)
{
	const struct option table[] = { { 0 } };

	(void)state;
	check_described(table, "  -h, --help   show this help\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(options_are_described_in_two_columns),
		cmocka_unit_test(a_long_description_is_wrapped_at_79_columns),
		cmocka_unit_test(a_wide_option_has_a_line_of_its_own),
		cmocka_unit_test(a_table_without_options_still_has_help),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
