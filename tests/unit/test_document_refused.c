/* test_document_refused.c - what is said of YAML that is refused. */
#include "arena.h"
#include "claim_support.h"
#include "document.h"
#include "reading.h"

/* Says how many documents are whole, then what is wrong. */
static const char *tell_reading(
	struct arena *arena, struct reading reading, long *whole)
{
	const struct node *document = document_read(&reading);

	for (*whole = 0; document; document = document->next)
		*whole += !document->broken;
	return problems_told(arena, &reading.problems);
}

static const char *tell_refused(struct arena *arena, const char *text)
{
	long whole;
	const char *told = tell_reading(arena, reading_of(arena, text), &whole);

	assert_int_equal(whole, 0);
	return told;
}

static void aliases_anchors_and_tags_are_refused(void **state)
{
	static const struct told_example examples[] = {
		{ "a: &b c",
			"1:4: anchors (&) are not read; write the text "
			"out" },
		{ "a: *b",
			"1:4: aliases (*) are not read; write the text "
			"out" },
		{ "a: !!int 30",
			"1:4: tags (!) are not read; every value is "
			"text" },
		{ "a: ! b", "1:4: tags (!) are not read; every value is text" },
		{ "%TAG ! tag:x\n--- a\n",
			"1:1: tags (%TAG) are not read; take the line out" },
		{ "&b a: c",
			"1:1: anchors (&) are not read; write the text "
			"out" },
		{ "!!str a: c",
			"1:1: tags (!) are not read; every value is "
			"text" },
		{ "a: &b [c]\nd: &e\n  f: g\n",
			"1:4: anchors (&) are not read; write the text out\n"
			"2:4: anchors (&) are not read; write the text out" },
		{ "--- !!map\na: !!seq [b]\n",
			"1:5: tags (!) are not read; every value is text\n"
			"2:4: tags (!) are not read; every value is text" },
		{ "a: &b !c d",
			"1:4: anchors (&) are not read; write the text out\n"
			"1:4: tags (!) are not read; every value is text" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void keys_that_are_repeated_are_refused(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\nc: d\na: e\n",
			"3:1: a: given twice; it stands on line 1 already" },
		{ "a: b\n'a': b\n\"\\x61\": b\n",
			"2:1: a: given twice; it stands on line 1 already\n"
			"3:1: a: given twice; it stands on line 1 already" },
		{ "a: {b: 1, b: 2}",
			"1:11: b: given twice; it stands on line 1 already" },
		{ "- a: {b\xe2\x80\xae: 1, b\xe2\x80\xae: 2}",
			"1:14: b\xef\xbf\xbd: given twice; it stands on line "
			"1 already" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void control_characters_are_refused_raw_or_escaped(void **state)
{
	static const struct told_example examples[] = {
		{ "a: \"b\\ec\"",
			"1:4: a control character in the text; remove it" },
		{ "a: \"b\\0c\"",
			"1:4: a control character in the text; remove it" },
		{ "a: \"b\\x7f\"",
			"1:4: a control character in the text; remove it" },
		{ "a: \"b\\N\"",
			"1:4: a control character in the text; remove it" },
		{ "\"a\\ab\": c",
			"1:1: a control character in the text; remove it" },
		{ "a: b\033[31m", "1:5: control characters are not allowed" },
		{ "a: b\nc: é\x7f", "2:5: control characters are not allowed" },
		{ "a: \xc2\x9b"
		  "31m",
			"1:4: control characters are not allowed" },
		{ "a: \xef\xbf\xbe",
			"1:4: control characters are not allowed" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

/* libyaml would begin a line there, and no editor would show it. */
static void a_line_ends_in_a_newline_and_in_nothing_else(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\rc: d\n",
			"1:5: a line break other than a newline; replace it" },
		{ "a: 'é\xe2\x80\xa8'\n",
			"1:6: a line break other than a newline; replace it" },
		{ "a: b\nc: \"d\xe2\x80\xa9\"\n",
			"2:6: a line break other than a newline; replace it" },
		{ "a: |\n  b\xc2\x85  c\n",
			"2:4: a line break other than a newline; replace it" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void what_is_no_tree_of_words_is_refused(void **state)
{
	static const struct told_example examples[] = {
		{ "a: \"b\nc: d\n", "1:4: this quote is not closed" },
		{ "? [a]\n: b\n", "1:3: a key should be a word" },
		{ "{{a: b}: c}", "1:2: a key should be a word" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

/* ---- bytes ---- */

static void check_bytes(const char *bytes, size_t length, const char *told)
{
	struct arena arena = { 0 };
	struct reading reading = {
		.arena = &arena, .bytes = bytes, .length = length
	};
	long whole;

	assert_string_equal(tell_reading(&arena, reading, &whole), told);
	assert_int_equal(whole, 0);
	arena_release(&arena);
}

static void what_is_no_text_is_refused(void **state)
{
	static const char utf16[] = "\xff\xfei\0d\0:\0";
	static const char utf16_big[] = "\0i\0d\0:";
	static const char nul[] = "a: b\nc: é\0d";
	static const char latin1[] = "a: b\nc: é\xe9t\xe9";
	static const char overlong[] = "a: \xc0\xaf";
	static const char surrogate[] = "a: \xed\xa0\x80";
	static const char cut[] = "a: \xe8\xa8";

	(void)state;
	check_bytes(nul, sizeof(nul) - 1,
		"2:5: a NUL byte; this is not a text file");
	check_bytes(utf16_big, sizeof(utf16_big) - 1,
		"1:1: a NUL byte; this is not a text file");
	check_bytes(utf16, sizeof(utf16) - 1,
		"1:1: not UTF-8; save the file in that encoding");
	check_bytes(latin1, sizeof(latin1) - 1,
		"2:5: not UTF-8; save the file in that encoding");
	check_bytes(overlong, sizeof(overlong) - 1,
		"1:4: not UTF-8; save the file in that encoding");
	check_bytes(surrogate, sizeof(surrogate) - 1,
		"1:4: not UTF-8; save the file in that encoding");
	check_bytes(cut, sizeof(cut) - 1,
		"1:4: not UTF-8; save the file in that encoding");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(aliases_anchors_and_tags_are_refused),
		cmocka_unit_test(keys_that_are_repeated_are_refused),
		cmocka_unit_test(control_characters_are_refused_raw_or_escaped),
		cmocka_unit_test(a_line_ends_in_a_newline_and_in_nothing_else),
		cmocka_unit_test(what_is_no_tree_of_words_is_refused),
		cmocka_unit_test(what_is_no_text_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
