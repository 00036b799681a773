/* test_text_width.c - what a terminal shows, and in how many columns. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "text.h"
#include "text_utf8.h"
#include "text_width.h"

#include <cmocka.h>

struct example {
	const char *text;
	size_t columns;
};

static void check_widths(const struct example *example)
{
	for (; example->text; example++) {
		size_t columns = text_width(example->text);

		if (columns != example->columns)
			print_error("width of: %s\n", example->text);
		assert_int_equal(columns, example->columns);
	}
}

static void characters_take_the_columns_of_their_script(void **state)
{
	static const struct example examples[] = {
		{ "", 0 },
		{ "plain ASCII ~", 13 },
		{ "\u00e9t\u00e9", 3 },
		{ "\u0416\u0443\u043a", 3 },
		{ "\u4e2d\u6587", 4 },
		{ "a\u4e2db", 4 },
		{ "\uff21\uff11", 4 },
		{ "\uff71", 1 },
		{ "\u3000", 2 },
		{ "\ud55c\uae00", 4 },
		{ "\u3042\u30a2", 4 },
		{ "…—“”", 4 },
		{ "\uFFFD", 1 },
		{ "\u0915\u093e", 2 },
		{ 0 },
	};

	(void)state;
	check_widths(examples);
}

static void what_combines_takes_no_column(void **state)
{
	static const struct example examples[] = {
		{ "e\u0301", 1 },
		{ "e\u0301\u0323\u0308", 1 },
		{ "\u0301", 0 },
		{ "\u4e2d\u0301", 2 },
		{ "\u0e01\u0e34", 1 },
		{ "\u1112\u1161\u11ab", 2 },
		{ "a\u200d", 1 },
		{ "a\u200db", 2 },
		{ "a\ufe0f", 1 },
		{ "a\u200cb", 2 },
		{ "a\u200fb", 2 },
		{ "a\u200bb", 3 },
		{ 0 },
	};

	(void)state;
	check_widths(examples);
}

static void an_emoji_takes_two_columns(void **state)
{
	static const struct example examples[] = {
		{ "\U0001f600", 2 },
		{ "\u2705\u26a1", 4 },
		{ "\u2764", 1 },
		{ "\u2764\ufe0f", 2 },
		{ "1\ufe0f\u20e3", 2 },
		{ "\U0001f44d\U0001f3fd", 2 },
		{ "\u261d\U0001f3fd", 2 },
		{ "a\U0001f3fd", 3 },
		{ "\U0001f1e9\U0001f1ea", 2 },
		{ "\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7", 4 },
		{ "\U0001f3f4\U000e0067\U000e0062\U000e007f", 5 },
		{ 0 },
	};

	(void)state;
	check_widths(examples);
}

static void joined_emoji_take_two_columns_together(void **state)
{
	static const struct example examples[] = {
		{ "\U0001f468\u200d\U0001f469\u200d\U0001f467", 2 },
		{ "\u2764\ufe0f\u200d\U0001f525", 2 },
		{ "\U0001f469\U0001f3fd\u200d\U0001f4bb!", 3 },
		{ "\U0001f468\u200d\u4e2d", 4 },
		{ "\u4e2d\u200d\U0001f600", 4 },
		{ "1\u200d2", 2 },
		{ "1\u200d\U0001f600", 3 },
		{ 0 },
	};

	(void)state;
	check_widths(examples);
}

static void what_cannot_be_shown_is_as_wide_as_its_stand_in(void **state)
{
	static const char *const texts[] = { "a\x1b[31mb", "a\nb\tc",
		"\xff\xfe", "\xe4\xb8", "\u202e\u4e2d\u202c", "\u2028",
		"\ufeff", "\u200b", "\U000e0041", "\xc2\x85", "\x7f",
		"e\u0301\x01\u0301", "a\r\nb" };
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		assert_int_equal(text_width(texts[i]),
			text_width(text_printable(&arena, texts[i])));
	assert_int_equal(text_width("a\nb\x1b"), 4);
	arena_release(&arena);
}

static void check_printable(const char *text, const char *expected)
{
	struct arena arena = { 0 };

	assert_string_equal(text_printable(&arena, text), expected);
	assert_string_equal(text_printable(&arena, expected), expected);
	arena_release(&arena);
}

static void controls_are_replaced(void **state)
{
	(void)state;
	check_printable("\x1b[31mred\x1b[0m", "\uFFFD[31mred\uFFFD[0m");
	check_printable("\x1b]0;title\a", "\uFFFD]0;title\uFFFD");
	check_printable("a\x01\x1f\x7f\b", "a\uFFFD\uFFFD\uFFFD\uFFFD");
	check_printable("\xc2\x80\xc2\x85\xc2\x9b[m\xc2\x9f",
		"\uFFFD\uFFFD\uFFFD[m\uFFFD");
	check_printable("a\nb\tc", "a b c");
	check_printable("a\r\nb", "a\uFFFD b");
}

static void check_replaced(const char *const *bad, size_t count)
{
	struct arena arena = { 0 };
	size_t i;

	for (i = 0; i < count; i++)
		check_printable(
			arena_printf(&arena, "a%sb", bad[i]), "a\uFFFDb");
	arena_release(&arena);
}

static void what_turns_or_ends_lines_is_replaced(void **state)
{
	static const char *const bad[] = { "\u2028", "\u2029", "\u202a",
		"\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067",
		"\u2068", "\u2069" };

	(void)state;
	check_replaced(bad, sizeof(bad) / sizeof(*bad));
}

static void what_nobody_sees_is_replaced(void **state)
{
	static const char *const bad[] = { "\u200b", "\u2060", "\u2064",
		"\u2065", "\u206a", "\u206f", "\ufeff", "\U000e0000",
		"\U000e0001", "\U000e0020", "\U000e0041", "\U000e007f" };

	(void)state;
	check_replaced(bad, sizeof(bad) / sizeof(*bad));
}

static void bytes_that_are_not_utf8_are_replaced(void **state)
{
	(void)state;
	check_printable("\xff", "\uFFFD");
	check_printable("a\xff\xfe!", "a\uFFFD\uFFFD!");
	check_printable("a\xc3(", "a\uFFFD(");
	check_printable("\xe4\xb8", "\uFFFD");
	check_printable("\xf0\x9f\x98", "\uFFFD");
	check_printable("\xc3\xa9\xc3", "\u00e9\uFFFD");
}

static void what_can_be_shown_stays(void **state)
{
	static const char *const good[] = { "", "plain ASCII ~!",
		"\u00a0\u00e9", "\u4e2d\u6587", "e\u0301", "\u05d0\u0628",
		"\u061c\u200c\u200d\u200e\u200f",
		"\u2764\ufe0f\u200d\U0001f525", "\u2027\u202f", "\u205f\u2070",
		"\U000e0080", "\u200d", "\ufe0f", "\U0010ffff", "\uFFFD" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(*good); i++)
		check_printable(good[i], good[i]);
}

static void the_text_itself_stays_as_it_was(void **state)
{
	struct arena arena = { 0 };
	const char *text = "plain";

	(void)state;
	assert_ptr_not_equal(text_printable(&arena, text), text);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(characters_take_the_columns_of_their_script),
		cmocka_unit_test(what_combines_takes_no_column),
		cmocka_unit_test(an_emoji_takes_two_columns),
		cmocka_unit_test(joined_emoji_take_two_columns_together),
		cmocka_unit_test(
			what_cannot_be_shown_is_as_wide_as_its_stand_in),
		cmocka_unit_test(controls_are_replaced),
		cmocka_unit_test(what_turns_or_ends_lines_is_replaced),
		cmocka_unit_test(what_nobody_sees_is_replaced),
		cmocka_unit_test(bytes_that_are_not_utf8_are_replaced),
		cmocka_unit_test(what_can_be_shown_stays),
		cmocka_unit_test(the_text_itself_stays_as_it_was),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
