/* test_json.c - writing JSON text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

#include <cmocka.h>

struct example {
	const char *text, *written;
};

static void check(const char *text, const char *expected)
{
	char *written = NULL;
	size_t length;
	FILE *out = open_memstream(&written, &length);

	assert_non_null(out);
	json_string(out, text);
	assert_int_equal(fclose(out), 0);
	assert_string_equal(written, expected);
	assert_int_equal(length, strlen(expected));
	free(written);
}

static void check_all(const struct example *example)
{
	for (; example->text; example++)
		check(example->text, example->written);
}

static void text_stands_between_quotation_marks(void **state)
{
	static const struct example examples[] = {
		{ "", "\"\"" },
		{ "Holding", "\"Holding\"" },
		{ " two  words ", "\" two  words \"" },
		{ "'</script>' & 100 %", "\"'</script>' & 100 %\"" },
		{ 0 },
	};

	(void)state;
	check_all(examples);
}

static void quotation_marks_and_backslashes_are_escaped(void **state)
{
	static const struct example examples[] = {
		{ "\"", "\"\\\"\"" },
		{ "\\", "\"\\\\\"" },
		{ "a\"b\\c", "\"a\\\"b\\\\c\"" },
		{ "\\\\\"\"", "\"\\\\\\\\\\\"\\\"\"" },
		{ "\\n", "\"\\\\n\"" },
		{ 0 },
	};

	(void)state;
	check_all(examples);
}

static void some_control_characters_have_a_short_form(void **state)
{
	static const struct example examples[] = {
		{ "\b", "\"\\b\"" },
		{ "\f", "\"\\f\"" },
		{ "\n", "\"\\n\"" },
		{ "\r", "\"\\r\"" },
		{ "\t", "\"\\t\"" },
		{ "one\r\n\ttwo\n", "\"one\\r\\n\\ttwo\\n\"" },
		{ 0 },
	};

	(void)state;
	check_all(examples);
}

static void all_other_control_characters_are_written_by_number(void **state)
{
	static const char numbered[] =
		"\x01\x02\x03\x04\x05\x06\x07\x0b\x0e\x0f\x10\x11\x12\x13\x14"
		"\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f";
	const char *byte;

	(void)state;
	for (byte = numbered; *byte; byte++) {
		char text[] = { 'a', *byte, 'b', '\0' };
		char expected[16];

		snprintf(expected, sizeof(expected), "\"a\\u%04xb\"",
			(unsigned int)*byte);
		check(text, expected);
	}
}

static void all_else_is_written_as_it_is(void **state)
{
	static const struct example examples[] = {
		{ "\x7f", "\"\x7f\"" },
		{ "https://example.org/a", "\"https://example.org/a\"" },
		{ "Gödel — §7", "\"Gödel — §7\"" },
		{ "証拠", "\"証拠\"" },
		{ "\xf0\x9f\x93\x88", "\"\xf0\x9f\x93\x88\"" },
		{ "\xc2\x85\xe2\x80\xa8", "\"\xc2\x85\xe2\x80\xa8\"" },
		{ "\xf4\x8f\xbf\xbf\n", "\"\xf4\x8f\xbf\xbf\\n\"" },
		{ 0 },
	};

	(void)state;
	check_all(examples);
}

static void no_text_is_null(void **state)
{
	(void)state;
	check(NULL, "null");
}

/* Each byte that is no text is a sign for it, and text stays as it is. */
static void for_who_shows_it_bytes_that_are_no_text_are_replaced(void **state)
{
	char *written;
	size_t length;
	FILE *out = open_memstream(&written, &length);

	(void)state;
	json_safe_string(out,
		"\xc3\xa9\x9b \xe2\x80 \033\xe2\x80\xae\u200f"
		"\U000e0041\U0001f600");
	fclose(out);
	assert_string_equal(written,
		"\"\xc3\xa9\\ufffd \\ufffd \\u001b\\u202e\u200f"
		"\\udb40\\udc41\U0001f600\"");
	free(written);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_stands_between_quotation_marks),
		cmocka_unit_test(quotation_marks_and_backslashes_are_escaped),
		cmocka_unit_test(some_control_characters_have_a_short_form),
		cmocka_unit_test(
			all_other_control_characters_are_written_by_number),
		cmocka_unit_test(all_else_is_written_as_it_is),
		cmocka_unit_test(no_text_is_null),
		cmocka_unit_test(
			for_who_shows_it_bytes_that_are_no_text_are_replaced),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
