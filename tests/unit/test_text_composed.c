/* test_text_composed.c - text in Unicode's normal forms. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "arena.h"
#include "text_composed.h"

#include <cmocka.h>

static const char *text_of(struct arena *arena, unsigned point)
{
	if (point < 0x80)
		return arena_printf(arena, "%c", (int)point);
	if (point < 0x800)
		return arena_printf(arena, "%c%c", (int)(0xC0 | point >> 6),
			(int)(0x80 | (point & 0x3F)));
	return arena_printf(arena, "%c%c%c", (int)(0xE0 | point >> 12),
		(int)(0x80 | (point >> 6 & 0x3F)),
		(int)(0x80 | (point & 0x3F)));
}

static void composing_brings_back_what_was_taken_apart(void **state)
{
	struct arena arena = { 0 };
	unsigned point;

	(void)state;
	for (point = 1; point < 0xA000; point++) {
		const char *text = text_of(&arena, point);
		const char *composed = text_composed(&arena, text);
		const char *apart = text_decomposed(&arena, text);

		assert_string_equal(text_composed(&arena, apart), composed);
		if (point < 0x300 || (point >= 0x2010 && point < 0x2020) ||
			point >= 0x4E00)
			assert_string_equal(composed, text);
	}
	arena_release(&arena);
}

static void marks_join_the_sign_before_them(void **state)
{
	static const char *const cases[][2] = {
		{ "Zu\xCC\x88rich", "Z\xC3\xBCrich" },
		{ "1 =\xCC\xB8 2", "1 \xE2\x89\xA0 2" },
		{ "\xC3\xBC\xCC\x84", "\xC7\x96" },
		{ "\xE2\x80\x9C"
		  "e\xCC\x81",
			"\xE2\x80\x9C\xC3\xA9" },
		{ "\xE2\x80\x80", "\xE2\x80\x82" },
		{ "\xE6\x9D\xB1\xCC\x81", "\xE6\x9D\xB1\xCC\x81" },
		{ "\xE6\x9D\xB1"
		  "e\xCC\x81",
			"\xE6\x9D\xB1\xC3\xA9" },
	};
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(
			text_composed(&arena, cases[i][0]), cases[i][1]);
	arena_release(&arena);
}

static void what_is_not_utf_8_stays_as_it_is(void **state)
{
	static const char *const cases[] = { "\xFFu\xCC\x88", "u\x88\xCC\x88",
		"\xE2\x80", "\xE6\x9D", "\xE6", "\xCC", "\x80" };
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(text_composed(&arena, cases[i]), cases[i]);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(composing_brings_back_what_was_taken_apart),
		cmocka_unit_test(marks_join_the_sign_before_them),
		cmocka_unit_test(what_is_not_utf_8_stays_as_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
