/* test_claim_file_refused.c - what is said of claims that are refused. */
#include "claim_support.h"

#include "arena.h"
#include "claim_file.h"
#include "reading.h"

#define ID_RULE                                                                \
	"should be an id: letters, digits, '.', '_' and '-', 64 at most, a "   \
	"letter or digit first"

static const char *tell_file(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);

	assert_null(claim_file_read(&reading));
	return problems_told(arena, &reading.problems);
}

/* Reads what stands on the third line and below, behind a good claim. */
static const char *tell_refused(struct arena *arena, const char *lines)
{
	return tell_file(
		arena, arena_printf(arena, "id: A\nclaim: c\n%s", lines));
}

static void unknown_keys_name_the_nearest(void **state)
{
	static const struct told_example examples[] = {
		{ "verdct: holding",
			"3:1: verdct: no such key (did you mean verdict?)" },
		{ "Title: t", "3:1: Title: no such key (did you mean title?)" },
		{ "nextreview: t",
			"3:1: nextreview: no such key (did you mean "
			"next_review?)" },
		{ "published_on: t",
			"3:1: published_on: no such key (did you mean "
			"published?)" },
		{ "zzzzzz: 1",
			"3:1: zzzzzz: no such key; keys of your own begin "
			"with x-" },
		{ "X-a: 1",
			"3:1: X-a: no such key; keys of your own begin "
			"with x-" },
		{ "\"\\u202ea\\nb\": 1",
			"3:1: \xef\xbf\xbd"
			"a b: no such key; keys of your own begin with x-" },
		{ "article: {titel: t}",
			"3:11: titel: no such key (did you mean title?)" },
		{ "sources:\n- {url: u, accesed: 2026-01-01}",
			"4:12: accesed: no such key (did you mean "
			"accessed?)" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void missing_and_repeated_keys_are_told(void **state)
{
	static const struct told_example files[] = {
		{ "claim: c", "1:1: id: is missing, and is required" },
		{ "---\n\n  id: A", "3:3: claim: is missing, and is required" },
		{ "{}", "1:1: id: is missing, and is required\n"
			"1:1: claim: is missing, and is required" },
		{ "id:\nclaim: ''",
			"1:4: id: is empty; give it a value or take it out\n"
			"2:8: claim: is empty; give it a value or take it "
			"out" },
		{ "id: A\nclaim: c\nid: A",
			"3:1: id: given twice; it stands on line 1 already" },
		{ 0 },
	};
	static const struct told_example examples[] = {
		{ "sources:\n- note: n",
			"4:3: title or url: is missing, and is required" },
		{ "sources:\n- {title: ~, url: null}",
			"4:3: title or url: is missing, and is required" },
		{ "x-a: 1\nx-a: 1",
			"4:1: x-a: given twice; it stands on line 3 "
			"already" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_file, files);
	check_succession(tell_refused, examples);
}

static void a_file_without_a_claim_is_told(void **state)
{
	static const struct told_example examples[] = {
		{ "", "0:0: no claim in this file; one has at least id and "
		      "claim" },
		{ "# a\n",
			"0:0: no claim in this file; one has at least id "
			"and claim" },
		{ "---\n---\n",
			"0:0: no claim in this file; one has at least "
			"id and claim" },
		{ "- id: A\n",
			"1:1: a claim file holds keys and values, such as "
			"`id: AM-1`" },
		{ "--- AM-1",
			"1:5: a claim file holds keys and values, such "
			"as `id: AM-1`" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_file, examples);
}

static void values_of_a_wrong_type_are_told(void **state)
{
	static const struct told_example examples[] = {
		{ "title: [t]", "3:8: title: should be text, not a list" },
		{ "topic:\n  a: b", "4:3: topic: should be text, not a map" },
		{ "published: {a: b}",
			"3:12: published: should be text, not a map" },
		{ "cadence: [30]",
			"3:10: cadence: should be text, not a "
			"list" },
		{ "verdict: []", "3:10: verdict: should be text, not a list" },
		{ "tags: t",
			"3:7: tags: should be a list, such as [one, "
			"two]" },
		{ "triggers: {a: b}",
			"3:11: triggers: should be a list, such as [one, "
			"two]" },
		{ "tags: [[t]]",
			"3:8: this item: should be text, not a "
			"list" },
		{ "related: {a: b}",
			"3:10: related: should be text, not a "
			"map" },
		{ "article: a",
			"3:10: article: should have title, url or minutes "
			"under it" },
		{ "sources: a",
			"3:10: sources: should be a list of URLs, or of "
			"title, url, accessed, archive, note" },
		{ "sources:\n- [a]",
			"4:3: this item: should be text, not a "
			"list" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void empty_values_are_told(void **state)
{
	static const struct told_example examples[] = {
		{ "title: ''",
			"3:8: title: is empty; give it a value or take it "
			"out" },
		{ "notes: \" \\n\"",
			"3:8: notes: is empty; give it a value or take it "
			"out" },
		{ "published: ''",
			"3:12: published: is empty; give it a value or take "
			"it out" },
		{ "cadence: ' '",
			"3:10: cadence: is empty; give it a value or take it "
			"out" },
		{ "tags: [a, '']",
			"3:11: this item: is empty; give it a value or take "
			"it out" },
		{ "sources:\n- ''\n",
			"4:3: this item: is empty; give it a value or take it "
			"out" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void what_is_required_cannot_be_null(void **state)
{
	static const struct told_example examples[] = {
		{ "id: null\nclaim: c",
			"1:5: id: null is nothing; give it a value, or put "
			"the word in quotes" },
		{ "id: A\nclaim: ~",
			"2:8: claim: ~ is nothing; give it a value, or put "
			"the word in quotes" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_file, examples);
}

static void what_is_no_id_is_told(void **state)
{
	static const char *const ids[] = { "../x", "-rf", ".x", "_x", "a/b",
		"'a b'", "'A '", "é", "a:b", "'a\n\n b'", "'*'", "'A%'",
		("a123456789b123456789c123456789d123456789e123456789"
		 "f1234567890123z") };
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(ids) / sizeof(*ids); i++) {
		const struct told_example examples[] = {
			{ arena_printf(&arena, "{id: %s, claim: c}", ids[i]),
				"1:6: id: " ID_RULE },
			{ 0 },
		};

		check_succession(tell_file, examples);
	}
	arena_release(&arena);
}

static void references_are_ids_too(void **state)
{
	static const struct told_example examples[] = {
		{ "related: [B, ../x]", "3:14: this item: " ID_RULE },
		{ "supersedes: a b", "3:13: supersedes: " ID_RULE },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(unknown_keys_name_the_nearest),
		cmocka_unit_test(missing_and_repeated_keys_are_told),
		cmocka_unit_test(a_file_without_a_claim_is_told),
		cmocka_unit_test(values_of_a_wrong_type_are_told),
		cmocka_unit_test(empty_values_are_told),
		cmocka_unit_test(what_is_required_cannot_be_null),
		cmocka_unit_test(what_is_no_id_is_told),
		cmocka_unit_test(references_are_ids_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
