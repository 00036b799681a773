/* test_text_layout.c - text cut and wrapped to so many columns. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "text.h"
#include "text_layout.h"
#include "text_width.h"

#include <cmocka.h>

#define FAMILY "\U0001f468\u200d\U0001f469\u200d\U0001f467"
#define FLAGS "\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7"

struct cut {
	const char *text;
	size_t columns;
	const char *cut;
};

struct wrap {
	const char *text, *indent;
	size_t columns;
	const char *wrapped;
};

static void check_cuts(const struct cut *example)
{
	for (; example->text; example++) {
		struct arena arena = { 0 };

		assert_string_equal(
			text_cut(&arena, example->text, example->columns),
			example->cut);
		arena_release(&arena);
	}
}

static void check_wraps(const struct wrap *example)
{
	for (; example->text; example++) {
		struct arena arena = { 0 };

		assert_string_equal(text_wrap(&arena, example->text,
					    example->indent, example->columns),
			example->wrapped);
		arena_release(&arena);
	}
}

static void what_fits_is_not_cut(void **state)
{
	static const struct cut examples[] = {
		{ "", 0, "" },
		{ "", 5, "" },
		{ "abc", 3, "abc" },
		{ "abc", SIZE_MAX, "abc" },
		{ "\u4e2d\u6587", 4, "\u4e2d\u6587" },
		{ "e\u0301e\u0301", 2, "e\u0301e\u0301" },
		{ FAMILY, 2, FAMILY },
		{ "\u0301", 0, "\u0301" },
		{ 0 },
	};

	(void)state;
	check_cuts(examples);
}

static void what_is_cut_ends_in_an_ellipsis(void **state)
{
	static const struct cut examples[] = {
		{ "abc", 2, "a…" },
		{ "abc", 1, "…" },
		{ "abc", 0, "" },
		{ "a b c", 3, "a…" },
		{ "\u00e9t\u00e9s", 3, "\u00e9t…" },
		{ 0 },
	};

	(void)state;
	check_cuts(examples);
}

static void no_character_is_split(void **state)
{
	static const struct cut examples[] = {
		{ "\u4e2d\u6587", 3, "\u4e2d…" },
		{ "\u4e2d\u6587", 2, "…" },
		{ "\u4e2d\u6587", 1, "…" },
		{ "a\u4e2d\u6587", 3, "a…" },
		{ "e\u0301e\u0301e\u0301", 2, "e\u0301…" },
		{ "ae\u0301\u0323b", 2, "a…" },
		{ "ae\u0301\u0323bc", 3, "ae\u0301\u0323…" },
		{ FAMILY FAMILY, 3, FAMILY "…" },
		{ FAMILY FAMILY, 2, "…" },
		{ FLAGS, 2, "…" },
		{ FLAGS, 3, "\U0001f1e9\U0001f1ea…" },
		{ "\u0915\u093e\u0915\u093e", 3, "\u0915\u093e…" },
		{ "\u0915\u093e\u0915\u093e", 2, "…" },
		{ 0 },
	};

	(void)state;
	check_cuts(examples);
}

static void lines_break_at_spaces(void **state)
{
	static const struct wrap examples[] = {
		{ "", "", 10, "" },
		{ "one two", "", 7, "one two" },
		{ "one two", "", 6, "one\ntwo" },
		{ "one two", "", 3, "one\ntwo" },
		{ "one two three", "", 8, "one two\nthree" },
		{ "one two three", "", 7, "one two\nthree" },
		{ "one   two", "", 4, "one\ntwo" },
		{ "one   two", "", 9, "one   two" },
		{ "one two  ", "", 7, "one two" },
		{ "a b c d", "", 1, "a\nb\nc\nd" },
		{ "\u4e2d\u6587 \u4e2d\u6587", "", 8,
			"\u4e2d\u6587\n\u4e2d\u6587" },
		{ "e\u0301t\u00e9 e\u0301t\u00e9", "", 7,
			"e\u0301t\u00e9 e\u0301t\u00e9" },
		{ "one two", "", SIZE_MAX, "one two" },
		{ 0 },
	};

	(void)state;
	check_wraps(examples);
}

static void a_word_too_long_for_a_line_is_broken(void **state)
{
	static const struct wrap examples[] = {
		{ "abcdefgh", "", 3, "abc\ndef\ngh" },
		{ "a bcdefgh", "", 3, "a\nbcd\nefg\nh" },
		{ "  abcdef", "", 4, "  ab\ncdef" },
		{ "\u4e2d\u6587\u4e2d", "", 3, "\u4e2d\n\u6587\n\u4e2d" },
		{ "\u4e2d\u6587", "", 1, "\u4e2d\n\u6587" },
		{ "\u4e2d\u6587", "", 0, "\u4e2d\n\u6587" },
		{ "ae\u0301b", "", 1, "a\ne\u0301\nb" },
		{ FAMILY FAMILY, "", 3, FAMILY "\n" FAMILY },
		{ 0 },
	};

	(void)state;
	check_wraps(examples);
}

static void newlines_of_its_own_stay(void **state)
{
	static const struct wrap examples[] = {
		{ "a\nb", "", 10, "a\nb" },
		{ "a\n\n\nb", "", 10, "a\n\n\nb" },
		{ "a\n", "", 10, "a\n" },
		{ "\na", "", 10, "\na" },
		{ "one two\nthree four", "", 5, "one\ntwo\nthree\nfour" },
		{ "one\n  two", "", 10, "one\n  two" },
		{ 0 },
	};

	(void)state;
	check_wraps(examples);
}

static void each_line_begins_with_the_indent(void **state)
{
	static const struct wrap examples[] = {
		{ "one two", "  ", 9, "  one two" },
		{ "one two", "  ", 8, "  one\n  two" },
		{ "one two", "\u2502 ", 8, "\u2502 one\n\u2502 two" },
		{ "a\n\nb", "> ", 9, "> a\n>\n> b" },
		{ "a\n\nb\n", "  ", 9, "  a\n\n  b\n" },
		{ "ab", "     ", 3, "     a\n     b" },
		{ 0 },
	};

	(void)state;
	check_wraps(examples);
}

static void wrapped_text_is_safe_to_show(void **state)
{
	static const struct wrap examples[] = {
		{ "a\x1b[1m\nb\tc", "", 20, "a\uFFFD[1m\nb c" },
		{ "\xff \u202e", "", 20, "\uFFFD \uFFFD" },
		{ 0 },
	};

	(void)state;
	check_wraps(examples);
}

static void hostile_text_is_cut_and_wrapped_in_time(void **state)
{
	enum { MARKS = 200 * 1000 };
	struct arena arena = { 0 };
	char *marks = arena_alloc(&arena, 2 * MARKS + 3);
	size_t i;

	(void)state;
	marks[0] = 'x';
	for (i = 0; i < MARKS; i++)
		memcpy(marks + 1 + 2 * i, "\u0301", 2);
	marks[2 * MARKS + 1] = 'y';
	assert_int_equal(text_width(marks), 2);
	assert_string_equal(text_cut(&arena, marks, 1), "…");
	assert_int_equal(
		strlen(text_wrap(&arena, marks, "", 1)), 2 * MARKS + 3);
	arena_release(&arena);
}

static void a_word_may_stay_whole(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(
		text_wrap_whole(&arena, "a https://example.org b c", "  ", 8),
		"  a\n  https://example.org\n  b c");
	assert_string_equal(
		text_wrap_whole(&arena, "https://example.org", "", 8),
		"https://example.org");
	assert_string_equal(text_wrap_whole(&arena, "one two\nthree", "", 4),
		"one\ntwo\nthree");
	arena_release(&arena);
}

static void a_long_text_is_shortened_at_a_blank(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(text_shortened(&arena, "one two", 7), "one two");
	assert_string_equal(text_shortened(&arena, "one two", 6), "one …");
	assert_string_equal(text_shortened(&arena, "one\ntwo", 6), "one …");
	assert_string_equal(text_shortened(&arena, "one two", 3), "one …");
	assert_string_equal(text_shortened(&arena, "onetwo", 3), "one …");
	assert_string_equal(text_shortened(&arena, "e\u0301e\u0301e\u0301", 2),
		"e\u0301e\u0301 …");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_fits_is_not_cut),
		cmocka_unit_test(what_is_cut_ends_in_an_ellipsis),
		cmocka_unit_test(no_character_is_split),
		cmocka_unit_test(lines_break_at_spaces),
		cmocka_unit_test(a_word_too_long_for_a_line_is_broken),
		cmocka_unit_test(newlines_of_its_own_stay),
		cmocka_unit_test(each_line_begins_with_the_indent),
		cmocka_unit_test(wrapped_text_is_safe_to_show),
		cmocka_unit_test(a_word_may_stay_whole),
		cmocka_unit_test(a_long_text_is_shortened_at_a_blank),
		cmocka_unit_test(hostile_text_is_cut_and_wrapped_in_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
