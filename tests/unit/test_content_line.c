/* test_content_line.c - lines of iCalendar: escapes and folds. */
#include <stdlib.h>

#include "claim_support.h"

#include "arena.h"
#include "content_line.h"

typedef void write_fn(FILE *out, const char *name, const char *value);

static const char *written(
	struct arena *arena, write_fn *write, const char *value)
{
	char *text = NULL;
	size_t length;
	FILE *out = open_memstream(&text, &length);
	const char *kept;

	assert_non_null(out);
	write(out, "N", value);
	assert_int_equal(fclose(out), 0);
	kept = arena_copy(arena, text);
	free(text);
	return kept;
}

static const char *tell_text(struct arena *arena, const char *given)
{
	return written(arena, content_text, given);
}

static const char *tell_uri(struct arena *arena, const char *given)
{
	return written(arena, content_uri, given);
}

static void what_means_something_in_a_value_is_escaped(void **state)
{
	static const struct told_example examples[] = {
		{ "", "N:\r\n" },
		{ "plain: \"it's\" = 100%", "N:plain: \"it's\" = 100%\r\n" },
		{ "a,b;c\\d", "N:a\\,b\\;c\\\\d\r\n" },
		{ "\\n is no newline", "N:\\\\n is no newline\r\n" },
		{ "one\ntwo\n", "N:one\\ntwo\\n\r\n" },
		{ "日本, é; 😀", "N:日本\\, é\\; 😀\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void what_is_unsafe_to_show_is_replaced(void **state)
{
	static const struct told_example examples[] = {
		{ "a\rb\tc", "N:a\ufffdb\ufffdc\r\n" },
		{ "\x1b[31m\x07\x7f", "N:\ufffd[31m\ufffd\ufffd\r\n" },
		{ "\xc2\x9b\u202e\u2066\u2028",
			"N:\ufffd\ufffd\ufffd\ufffd\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void what_may_not_stand_in_a_uri_becomes_its_bytes(void **state)
{
	static const struct told_example examples[] = {
		{ "https://a.example/b?c=1,2;3&d=%20#e",
			"N:https://a.example/b?c=1,2;3&d=%20#e\r\n" },
		{ "http://ä/\\\"<>^`{|}",
			"N:http://%C3%A4/%5C%22%3C%3E%5E%60"
			"%7B%7C%7D\r\n" },
		{ "x:\r\nB\u202e", "N:x:%0D%0AB%E2%80%AE\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_uri, examples);
}

/* The first line has room for 73 octets besides its name, a further one for 74
 * besides its space. */
#define TEN "0123456789"
#define SEVENTY TEN TEN TEN TEN TEN TEN TEN

static void a_line_has_seventy_five_octets_at_most(void **state)
{
	static const struct told_example examples[] = {
		{ SEVENTY "abc", "N:" SEVENTY "abc\r\n" },
		{ SEVENTY "abcd", "N:" SEVENTY "abc\r\n d\r\n" },
		{ SEVENTY "abc" SEVENTY "abcd",
			"N:" SEVENTY "abc\r\n " SEVENTY "abcd\r\n" },
		{ SEVENTY "abc" SEVENTY "abcde",
			"N:" SEVENTY "abc\r\n " SEVENTY "abcd\r\n e\r\n" },
		{ SEVENTY "abc d", "N:" SEVENTY "abc\r\n  d\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void a_fold_parts_no_character_and_no_escape(void **state)
{
	static const struct told_example examples[] = {
		{ SEVENTY "aé", "N:" SEVENTY "aé\r\n" },
		{ SEVENTY "abé", "N:" SEVENTY "ab\r\n é\r\n" },
		{ SEVENTY "日a", "N:" SEVENTY "日\r\n a\r\n" },
		{ SEVENTY "a日", "N:" SEVENTY "a\r\n 日\r\n" },
		{ SEVENTY "😀", "N:" SEVENTY "\r\n 😀\r\n" },
		{ SEVENTY "ab,", "N:" SEVENTY "ab\r\n \\,\r\n" },
		{ SEVENTY "ab\n", "N:" SEVENTY "ab\r\n \\n\r\n" },
		{ SEVENTY "ab\r", "N:" SEVENTY "ab\r\n \ufffd\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void uris_and_plain_values_are_folded_too(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(written(&arena, content_value, SEVENTY "abcd"),
		"N:" SEVENTY "abc\r\n d\r\n");
	assert_string_equal(written(&arena, content_uri, SEVENTY "a\\"),
		"N:" SEVENTY "a\r\n %5C\r\n");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_means_something_in_a_value_is_escaped),
		cmocka_unit_test(what_is_unsafe_to_show_is_replaced),
		cmocka_unit_test(what_may_not_stand_in_a_uri_becomes_its_bytes),
		cmocka_unit_test(a_line_has_seventy_five_octets_at_most),
		cmocka_unit_test(a_fold_parts_no_character_and_no_escape),
		cmocka_unit_test(uris_and_plain_values_are_folded_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
