/* test_syntax.c - what is said of a file that is no YAML, and where. */
#include "arena.h"
#include "claim_support.h"
#include "document.h"
#include "reading.h"

static const char *tell(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);

	document_read(&reading);
	return problems_told(arena, &reading.problems);
}

static void an_unclosed_quote_is_told_where_it_begins(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\nc: \"d\ne: f\ng: h\n",
			"2:4: this quote is not closed" },
		{ "a: 'b\nc: d\n", "1:4: this quote is not closed" },
		{ "a: \"b", "1:4: this quote is not closed" },
		{ "a: [b, 'c, d]\n", "1:8: this quote is not closed" },
		{ "a: \"b\n---\nc: d\n", "1:4: this quote is not closed" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void a_quote_that_takes_in_too_much_is_told_where_it_begins(void **state)
{
	static const struct told_example examples[] = {
		{ "a: \"b\nc: d\ne: \"f\"\n",
			"1:4: this quote is closed only on line 3, in front of "
			"other text" },
		{ "a: 'b\nc: 'd: e'\n",
			"1:4: this quote is closed only on line 2, in front of "
			"other text" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void a_quote_within_quotes_is_told_where_it_ends_them(void **state)
{
	static const struct told_example examples[] = {
		{ "a: 'It's here'\n",
			"1:8: more text after the closing quote; within "
			"quotes, write '' for one" },
		{ "a: \"so \"they\" say\"\n",
			"1:9: more text after the closing quote; within "
			"quotes, write \\\" for one" },
		{ "a: [\"b\"] c\n",
			"1:10: neither a key nor part of what stands before "
			"it; check the indentation and the quotes" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void an_unclosed_bracket_is_told_where_it_begins(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\nc: [d, e\n", "2:4: this [ is not closed" },
		{ "a: [b, c", "1:4: this [ is not closed" },
		{ "a: {b: c\n", "1:4: this { is not closed" },
		{ "a: [b,\nc: d\ne: f\n",
			"1:4: this [ is not closed: line 3 goes on without a "
			"comma or ]" },
		{ "a: {b: c\nd: e\n",
			"1:4: this { is not closed: line 2 goes on without a "
			"comma or }" },
		{ "a: [b, c}\n", "1:9: a comma or ] is missing before this" },
		{ "a: {b: \"c\" d}\n",
			"1:12: a comma or } is missing before this" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void a_key_without_a_colon_is_told_at_the_key(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\nc\nd: e\n",
			"2:1: a key needs a colon after it, on the same line" },
		{ "a: b\nc\n",
			"2:1: a key needs a colon after it, on the same line" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void other_faults_are_told_where_they_show(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b: c",
			"1:5: a colon within text; put the text in quotes, or "
			"check the indentation" },
		{ "a: b\n  c: d\n",
			"2:4: a colon within text; put the text in quotes, or "
			"check the indentation" },
		{ "a: - b\n", "1:4: a list begins on the line after its key" },
		{ "a:\n  - b\n  c: d\n",
			"3:3: the list above goes on with `-`, or ends with "
			"less indentation" },
		{ "a: b\n- c\n",
			"2:1: neither a key nor part of what stands before "
			"it; check the indentation and the quotes" },
		{ "  a: b\nc: d\n",
			"2:1: the document ends before this line; check the "
			"indentation, or begin another with `---`" },
		{ "a: |b\n  c\n",
			"1:5: the text begins on the line after `|` or `>`" },
		{ "a: @b",
			"1:4: text cannot begin like this; put it in quotes, "
			"or use spaces for a tab" },
		{ "a:\n\tb: c\n",
			"2:1: text cannot begin like this; put it in quotes, "
			"or use spaces for a tab" },
		{ "a: b\n\tc: d\n", "2:1: a tab; indent with spaces" },
		{ "a: >\n\tb\n", "2:1: a tab; indent with spaces" },
		{ "a: \"\\q\"",
			"1:5: no such escape; write `\\\\` for a backslash" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void the_rest_is_told_in_the_words_of_libyaml(void **state)
{
	static const struct told_example examples[] = {
		{ "a: \"\\ud800\"",
			"1:7: found invalid Unicode character escape code "
			"while parsing a quoted scalar" },
		{ "%YAML 3.0\n--- a\n",
			"1:1: found incompatible YAML document" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_unclosed_quote_is_told_where_it_begins),
		cmocka_unit_test(
			a_quote_that_takes_in_too_much_is_told_where_it_begins),
		cmocka_unit_test(
			a_quote_within_quotes_is_told_where_it_ends_them),
		cmocka_unit_test(an_unclosed_bracket_is_told_where_it_begins),
		cmocka_unit_test(a_key_without_a_colon_is_told_at_the_key),
		cmocka_unit_test(other_faults_are_told_where_they_show),
		cmocka_unit_test(the_rest_is_told_in_the_words_of_libyaml),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
