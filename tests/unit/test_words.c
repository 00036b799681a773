/* test_words.c - the words of a site: filled in, and as users have them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "date.h"
#include "problem.h"
#include "reading.h"
#include "words.h"
#include "words_read.h"

static struct words read_words(
	struct arena *arena, const char *text, const struct problem **problem)
{
	struct reading reading = { .arena = arena,
		.file = "words.yaml",
		.bytes = text,
		.length = strlen(text) };
	const struct words words = words_read(&reading);

	*problem = reading.problems.first;
	return words;
}

static void a_day_is_written_by_its_pattern(void **state)
{
	static const struct {
		const char *pattern, *shown;
	} examples[] = {
		{ "D MMM YYYY", "5 Mar 2026" },
		{ "D. MMMM YYYY", "5. March 2026" },
		{ "YYYY-MM-DD", "2026-03-05" },
		{ "DD/MM/YYYY", "05/03/2026" },
		{ "D.M.YYYY", "5.3.2026" },
		{ "D de MMMM de YYYY", "5 de March de 2026" },
		{ "YYYY年M月D日", "2026年3月5日" },
		{ "MMMM D, YYYY", "March 5, 2026" },
	};
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct words words = words_english;

		words.date = examples[i].pattern;
		assert_string_equal(
			words_day(&arena, &words, date_of(2026, 3, 5)),
			examples[i].shown);
	}
	assert_string_equal(words_day(&arena, &words_english, NO_DATE), "-");
	arena_release(&arena);
}

static void a_day_in_english_is_that_of_the_terminal(void **state)
{
	struct arena arena = { 0 };
	long day;

	(void)state;
	for (day = date_of(2026, 1, 1); day <= date_of(2026, 12, 31); day++)
		assert_string_equal(words_day(&arena, &words_english, day),
			date_shown(&arena, day));
	arena_release(&arena);
}

static void what_is_in_braces_is_filled_in(void **state)
{
	struct words words = words_english;
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(words_filled(&arena, &words, WORD_REVIEWED_ON,
				    FILL(AS_DAY("day", date_of(2026, 3, 5)))),
		"reviewed 5 Mar 2026");
	assert_string_equal(words_filled(&arena, &words, WORD_FEED_SETTLED,
				    FILL(AS_MOVE("verdict", HOLDING, PARTIAL))),
		"settled: Holding → Partial");
	words.texts[WORD_MOVE] = "{to} ← {from}";
	assert_string_equal(words_filled(&arena, &words, WORD_FEED_SETTLED,
				    FILL(AS_MOVE("verdict", HOLDING, PARTIAL))),
		"settled: Partial ← Holding");
	assert_string_equal(words_filled(&arena, &words, WORD_PAIR,
				    FILL(AS_TEXT("label", "{value}"),
					    AS_TEXT("value", "{"))),
		"{value}: {");
	arena_release(&arena);
}

static void words_of_a_user_may_be_some(void **state)
{
	const struct problem *problem;
	struct arena arena = { 0 };
	struct words words = read_words(&arena,
		"holding: Gilt\nmonths: [a, b, c, d, e, f, g, h, i, j, k, l]\n"
		"date: D. MMMM YYYY\nx-own: 1\npartial:\ndue_in: '{days} d'\n",
		&problem);

	(void)state;
	assert_null(problem);
	assert_string_equal(words.texts[WORD_HOLDING], "Gilt");
	assert_string_equal(words.texts[WORD_PARTIAL], "Partial");
	assert_string_equal(words.due_in, "{days} d");
	assert_null(words.due_ago);
	assert_string_equal(
		words_day(&arena, &words, date_of(2026, 3, 5)), "5. c 2026");
	words = read_words(&arena, "", &problem);
	assert_null(problem);
	assert_string_equal(words.texts[WORD_HOLDING], "Holding");
	arena_release(&arena);
}

static void what_is_wrong_with_words_is_told_with_its_place(void **state)
{
	static const struct {
		const char *text;
		long line, column;
		const char *told;
	} examples[] = {
		{ "holding: A\npartal: B\n", 2, 1,
			"partal: no such key (did you mean partial?)" },
		{ "holding: A {x}\n", 1, 10,
			"holding: {x} is unknown here; there is nothing in "
			"braces" },
		{ "move: '{from} {too}'\n", 1, 7,
			"move: {too} is unknown here; there is {from}, {to}" },
		{ "move: '{from}'\n", 1, 7,
			"move: lacks {to}, in whose place stands what it tells "
			"of" },
		{ "move: '{from} {to'\n", 1, 7,
			"move: {to is unknown here; there is {from}, {to}" },
		{ "as_of: {day}\n", 1, 8, "as_of: should be text, not a map" },
		{ "holding: ''\n", 1, 10,
			"holding: is empty; give it a value or take it out" },
		{ "date: D MMM YY\n", 1, 7,
			"date: D MMM YY: should have D or DD, one of M, MM, "
			"MMM and MMMM, and YYYY, once each, such as D. MMMM "
			"YYYY" },
		{ "date: D M\n", 1, 7,
			"date: D M: should have D or DD, one of M, MM, MMM and "
			"MMMM, and YYYY, once each, such as D. MMMM YYYY" },
		{ "months: [a, b]\n", 1, 9,
			"months: should be twelve names, and has 2" },
		{ "months: a\n", 1, 9,
			"months: should be a list of twelve names" },
		{ "due_today: '{days}'\n", 1, 12,
			"due_today: {days} is unknown here; there is nothing "
			"in braces" },
		{ "- a\n", 1, 1,
			"words are keys and values, such as `holding: Gilt`" },
		{ "holding: A\nholding: B\n", 2, 1, NULL },
		{ "holding: &a B\n", 1, 10, NULL },
		{ "holding: A\n---\nholding: B\n", 3, 1,
			"a second document; words are one" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		const struct problem *problem;
		struct arena arena = { 0 };

		read_words(&arena, examples[i].text, &problem);
		assert_non_null(problem);
		assert_int_equal(problem->at.line, examples[i].line);
		assert_int_equal(problem->at.column, examples[i].column);
		if (examples[i].told)
			assert_string_equal(problem->message, examples[i].told);
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_day_is_written_by_its_pattern),
		cmocka_unit_test(a_day_in_english_is_that_of_the_terminal),
		cmocka_unit_test(what_is_in_braces_is_filled_in),
		cmocka_unit_test(words_of_a_user_may_be_some),
		cmocka_unit_test(
			what_is_wrong_with_words_is_told_with_its_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
