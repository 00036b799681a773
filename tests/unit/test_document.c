/* test_document.c - what is read from YAML, and where it stands. */
#include "arena.h"
#include "claim_support.h"
#include "document.h"
#include "reading.h"

static const char *tell_node(struct arena *arena, const struct node *node);

static const char *tell_children(
	struct arena *arena, const struct node *node, const char *told)
{
	const struct node *child;

	for (child = node->first; child; child = child->next) {
		const char *value = tell_node(arena, child);

		if (child != node->first)
			told = arena_printf(arena, "%s, ", told);
		if (child->key)
			value = arena_printf(
				arena, "%s: %s", child->key, value);
		told = arena_printf(arena, "%s%s", told, value);
	}
	return told;
}

static const char *tell_node(struct arena *arena, const struct node *node)
{
	switch (node->kind) {
	case NODE_LIST:
		return arena_printf(
			arena, "%s]", tell_children(arena, node, "["));
	case NODE_MAP:
		return arena_printf(
			arena, "%s}", tell_children(arena, node, "{"));
	case NODE_SCALAR:
		break;
	}
	return arena_printf(arena, "'%s'", node->text);
}

static const char *tell_documents(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);
	const struct node *document = document_read(&reading);
	const char *told = "";

	for (; document; document = document->next)
		told = told_line(arena, told,
			arena_printf(arena, "%s%s",
				document->broken ? "broken " : "",
				tell_node(arena, document)));
	return told_line(arena, told, problems_told(arena, &reading.problems));
}

static void a_tree_is_read_in_either_style(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\nc: d\n", "{a: 'b', c: 'd'}" },
		{ "{a: b, c: d}", "{a: 'b', c: 'd'}" },
		{ "- a\n- b\n", "['a', 'b']" },
		{ "[a, b]", "['a', 'b']" },
		{ "a:\n- b\n- c\nd: {}\ne: []\n",
			"{a: ['b', 'c'], d: {}, e: []}" },
		{ "a:\n  - b: c\n    d: e\n  - f\n",
			"{a: [{b: 'c', d: 'e'}, 'f']}" },
		{ "a: {b: {c: [d, {e: f}]}}",
			"{a: {b: {c: ['d', {e: 'f'}]}}}" },
		{ "? a\n: b\n", "{a: 'b'}" },
		{ "one word", "'one word'" },
		{ "a:\nb: ''\nc: \"\"\n", "{a: '', b: '', c: ''}" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_documents, examples);
}

static void every_scalar_is_text(void **state)
{
	static const struct told_example examples[] = {
		{ "[1, 030, 0x1E, 1e3, 1_000, .inf]",
			"['1', '030', '0x1E', '1e3', '1_000', '.inf']" },
		{ "[true, no, null, ~, NaN]", "['true', 'no', 'NaN']" },
		{ "[2026-05-22, 12:30:45, '', =]",
			"['2026-05-22', '12:30:45', '', '=']" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_documents, examples);
}

static void text_is_read_in_all_its_styles(void **state)
{
	static const struct told_example examples[] = {
		{ "a: one\n  two\n\n  three # not this\n",
			"{a: 'one two\nthree'}" },
		{ "a: 'it''s # not a comment'", "{a: 'it's # not a comment'}" },
		{ "a: \"tab\\t, quote\\\", \\u00e9 and \\x41\"",
			"{a: 'tab\t, quote\", é and A'}" },
		{ "a: |\n  one\n   two\nb: c\n", "{a: 'one\n two\n', b: 'c'}" },
		{ "a: |-\n  one\n\n", "{a: 'one'}" },
		{ "a: >-\n  one\n  two\n", "{a: 'one two'}" },
		{ "a: \"one\\\n  two\"\n", "{a: 'onetwo'}" },
		{ "été: 証拠 \xf0\x9f\x93\x88\n",
			"{été: '証拠 \xf0\x9f\x93\x88'}" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_documents, examples);
}

static void a_file_may_hold_several_documents_or_none(void **state)
{
	static const struct told_example examples[] = {
		{ "", "" },
		{ "\n\n", "" },
		{ "# one\n  # two\n", "" },
		{ "---\n", "''" },
		{ "--- a\n", "'a'" },
		{ "a: b\n---\n- c\n---\nd\n", "{a: 'b'}\n['c']\n'd'" },
		{ "---\na: b\n...\n---\nc: d\n...\n", "{a: 'b'}\n{c: 'd'}" },
		{ "%YAML 1.1\n---\na: b\n", "{a: 'b'}" },
		{ "---\n---\n", "''\n''" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_documents, examples);
}

static void files_from_windows_are_read(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\r\nc: |\r\n  d\r\n  e\r\n", "{a: 'b', c: 'd\ne\n'}" },
		{ "\xef\xbb\xbf"
		  "a: b\nc: d\n",
			"{a: 'b', c: 'd'}" },
		{ "\xef\xbb\xbf# a comment\r\na: b\r\nc: d\r\n",
			"{a: 'b', c: 'd'}" },
		{ "\xef\xbb\xbf---\na: b\nc: d\n", "{a: 'b', c: 'd'}" },
		{ "\xef\xbb\xbf", "" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_documents, examples);
}

/* ---- places ---- */

static const char *tell_places(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);
	const struct node *document = document_read(&reading);
	const struct node *node;
	const char *told = arena_printf(
		arena, "%ld:%ld", document->at.line, document->at.column);

	for (node = document->first; node; node = node->next)
		told = arena_printf(arena, "%s %ld:%ld=%ld:%ld", told,
			node->key_at.line, node->key_at.column, node->at.line,
			node->at.column);
	return told;
}

static void places_are_counted_in_lines_and_characters(void **state)
{
	static const struct told_example examples[] = {
		{ "a: b\nc: d\n", "1:1 1:1=1:4 2:1=2:4" },
		{ "# one\n\n  a:   b\n", "3:3 3:3=3:8" },
		{ "é証: {a: b}\nc: 'd'\n", "1:1 1:1=1:5 2:1=2:4" },
		{ "{é: é, b: [c]}", "1:1 1:2=1:5 1:8=1:11" },
		{ "a:\n  - b\nc:\n  d: e\n", "1:1 1:1=2:3 3:1=4:3" },
		{ "a: >-\n  b\n  c\nd: e\n", "1:1 1:1=1:4 4:1=4:4" },
		{ "a:\nb: c\n", "1:1 1:1=1:3 2:1=2:4" },
		{ "---\r\na: b\r\nc: d\r\n", "2:1 2:1=2:4 3:1=3:4" },
		{ "\xef\xbb\xbf"
		  "a: b\nc: d\n",
			"1:1 1:1=1:4 2:1=2:4" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_places, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_tree_is_read_in_either_style),
		cmocka_unit_test(every_scalar_is_text),
		cmocka_unit_test(text_is_read_in_all_its_styles),
		cmocka_unit_test(a_file_may_hold_several_documents_or_none),
		cmocka_unit_test(files_from_windows_are_read),
		cmocka_unit_test(places_are_counted_in_lines_and_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
