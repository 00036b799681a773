/* test_text.c - what is UTF-8, what is the same, and what is in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "text.h"
#include "text_contains.h"
#include "text_utf8.h"

#include <cmocka.h>

struct example {
	const char *text;
	size_t offset;
};

static void all_of_utf8_is_valid(void **state)
{
	static const char *const valid[] = { "", "a", "12345678",
		"1234567\xc3\xa9", "12345678\xc3\xa9", "\x7f", "\xc2\x80",
		"\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80",
		"\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(valid) / sizeof(*valid); i++)
		assert_int_equal(text_valid_length(valid[i], strlen(valid[i])),
			strlen(valid[i]));
	assert_int_equal(text_valid_length("a\0b", 3), 3);
}

static void the_first_byte_that_is_not_utf8_is_found(void **state)
{
	static const struct example examples[] = {
		{ "\xff", 0 },
		{ "\x80", 0 },
		{ "ab\xbf", 2 },
		{ "a\xc3", 1 },
		{ "a\xc3(", 1 },
		{ "\xe2\x82", 0 },
		{ "\xf0\x9f\x98", 0 },
		{ "\xc0\x80", 0 },
		{ "\xc1\xbf", 0 },
		{ "\xe0\x9f\xbf", 0 },
		{ "\xf0\x8f\xbf\xbf", 0 },
		{ "\xed\xa0\x80", 0 },
		{ "\xed\xbf\xbf", 0 },
		{ "\xf4\x90\x80\x80", 0 },
		{ "\xf5\x80\x80\x80", 0 },
		{ "\xc3\xa9\xe2\x28", 2 },
		{ "1234567\xff", 7 },
		{ "12345678\xff", 8 },
		{ "\xffghijklm", 0 },
		{ "12345678\xffghijklm", 8 },
		{ "123456789\xff and on", 9 },
		{ "1234567890123456789\xff", 19 },
		{ 0 },
	};
	const struct example *example;

	(void)state;
	for (example = examples; example->text; example++)
		assert_int_equal(
			text_valid_length(example->text, strlen(example->text)),
			example->offset);
}

static void the_end_can_be_inside_a_character(void **state)
{
	(void)state;
	assert_int_equal(text_valid_length("abc\xc3\xa9", 4), 3);
	assert_int_equal(text_valid_length("abc\xc3\xa9", 3), 3);
	assert_int_equal(text_valid_length("\xff", 0), 0);
}

static void the_first_control_character_is_found(void **state)
{
	static const struct example examples[] = {
		{ "", 0 },
		{ "plain\n\ttext", 11 },
		{ "a\x1b[31m", 1 },
		{ "a\r\n", 1 },
		{ "ab\x01", 2 },
		{ "ab\x1f", 2 },
		{ "\a", 0 },
		{ "a\x7f", 1 },
		{ "\xc2\x80", 0 },
		{ "\xc3\xa9\xc2\x9b", 2 },
		{ "\xc2\x9f", 0 },
		{ "\xc2\xa0", 2 },
		{ "\xc3\x80\xc3\x9f", 4 },
		{ "\xe4\xb8\x80\xe2\x80\x85", 6 },
		{ 0 },
	};
	const struct example *example;

	(void)state;
	for (example = examples; example->text; example++)
		assert_int_equal(
			text_control_offset(example->text), example->offset);
}

static void texts_stay_in_order(void **state)
{
	static const char *const added[] = { "a", "b", "c", "d", "e", NULL };
	struct arena arena = { 0 };
	struct texts texts = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 6; i++)
		texts_add(&arena, &texts, added[i]);
	assert_int_equal(texts.count, 6);
	for (i = 0; i < 6; i++)
		assert_ptr_equal(texts.items[i], added[i]);
	arena_release(&arena);
}

static void texts_are_joined_by_a_separator(void **state)
{
	struct arena arena = { 0 };
	struct texts texts = { NULL, 0 };

	(void)state;
	assert_string_equal(texts_joined(&arena, &texts, ' '), "");
	texts_add(&arena, &texts, "");
	assert_string_equal(texts_joined(&arena, &texts, ' '), "");
	texts_add(&arena, &texts, "one");
	texts_add(&arena, &texts, "two");
	assert_string_equal(texts_joined(&arena, &texts, ' '), " one two");
	arena_release(&arena);
}

static void one_thing_is_counted_in_the_singular(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(
		text_count(&arena, 1, "entry", "entries"), "1 entry");
	assert_string_equal(
		text_count(&arena, 0, "entry", "entries"), "0 entries");
	assert_string_equal(
		text_count(&arena, 21, "entry", "entries"), "21 entries");
	arena_release(&arena);
}

static void white_space_is_squeezed(void **state)
{
	static const char *const examples[][2] = {
		{ "", "" },
		{ " \t\r\n\v\f", "" },
		{ "a", "a" },
		{ "  a b  ", "a b" },
		{ "a  b\n\n\tc\r\n", "a b c" },
		{ "\xc3\xa9 \xe4\xb8\xad  \xe6\x96\x87",
			"\xc3\xa9 \xe4\xb8\xad \xe6\x96\x87" },
		{ "a\xc2\xa0 \xc2\xa0 b", "a\xc2\xa0 \xc2\xa0 b" },
	};
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++)
		assert_string_equal(
			text_squeeze(&arena, examples[i][0]), examples[i][1]);
	arena_release(&arena);
}

static void only_ascii_is_made_lower(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(text_lower(&arena, "AZaz09@[`{"), "azaz09@[`{");
	assert_string_equal(
		text_lower(&arena, "\u00c9 \u0130"), "\u00c9 \u0130");
	assert_string_equal(text_lower(&arena, ""), "");
	arena_release(&arena);
}

static void words_are_the_same_whatever_their_ascii_case(void **state)
{
	(void)state;
	assert_true(text_same("", ""));
	assert_true(text_same("Open", "oPEN"));
	assert_true(text_same("\u00e9", "\u00e9"));
	assert_false(text_same("open", "opened"));
	assert_false(text_same("opened", "open"));
	assert_false(text_same("", "a"));
	assert_false(text_same("@", "`"));
	assert_false(text_same("[", "{"));
	assert_false(text_same("\u00e9", "\u00c9"));
}

static void a_part_is_found_whatever_its_case(void **state)
{
	static const char *const examples[][2] = {
		{ "anything", "" },
		{ "", "" },
		{ "The Rate Falls", "rate f" },
		{ "the rate falls", "RATE" },
		{ "\u00c9t\u00e9 2026", "\u00e9T\u00c9" },
		{ "Stra\u00dfe", "STRASSE" },
		{ "STRASSE", "stra\u00dfe" },
		{ "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
			"\u03c3\u038a\u03a3\u03a5\u03a6\u039f\u03a3" },
		{ "\ufb01nal", "FINAL" },
		{ "\u0416\u0423\u041a", "\u0436\u0443\u043a" },
		{ "I and i", "i AND I" },
		{ "a \xff\xc3 B", "\xff\xc3 b" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++)
		assert_true(text_contains(examples[i][0], examples[i][1]));
}

static void what_is_not_in_it_is_not_found(void **state)
{
	(void)state;
	assert_false(text_contains("", "a"));
	assert_false(text_contains("rate", "rates"));
	assert_false(text_contains("\u00e9t\u00e9", "ete"));
	assert_false(text_contains("a\u00e9", "\xff"));
	assert_false(text_contains("\u00e9 \xfe", "\xff"));
}

static void folding_that_grows_the_most_is_complete(void **state)
{
	char longest[401] = "";
	size_t i;

	(void)state;
	for (i = 0; i < 400; i += 2)
		memcpy(longest + i, "\u0390", 2);
	assert_true(text_contains(longest, longest));
	assert_true(text_contains(longest, "\u03b9\u0308\u0301"));
	longest[398] = 'Z';
	longest[399] = '\0';
	assert_true(text_contains(longest, "\u0301z"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_of_utf8_is_valid),
		cmocka_unit_test(the_first_byte_that_is_not_utf8_is_found),
		cmocka_unit_test(the_end_can_be_inside_a_character),
		cmocka_unit_test(the_first_control_character_is_found),
		cmocka_unit_test(texts_stay_in_order),
		cmocka_unit_test(texts_are_joined_by_a_separator),
		cmocka_unit_test(one_thing_is_counted_in_the_singular),
		cmocka_unit_test(white_space_is_squeezed),
		cmocka_unit_test(only_ascii_is_made_lower),
		cmocka_unit_test(words_are_the_same_whatever_their_ascii_case),
		cmocka_unit_test(a_part_is_found_whatever_its_case),
		cmocka_unit_test(what_is_not_in_it_is_not_found),
		cmocka_unit_test(folding_that_grows_the_most_is_complete),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
