/* test_document_limits.c - files made to cost much are refused at once. */
#include "arena.h"
#include "claim_support.h"
#include "document.h"
#include "problem.h"
#include "reading.h"
#include "text_utf8.h"

#include <time.h>

enum { MANY = 100000, SECONDS_MOST = 10 };

/* Returns start, and a part many times behind it. */
static const char *repeated(
	struct arena *arena, const char *start, const char *part, size_t times)
{
	size_t before = strlen(start), length = strlen(part), i;
	char *text = arena_alloc(arena, before + times * length + 1);

	memcpy(text, start, before);
	for (i = 0; i < times; i++)
		memcpy(text + before + i * length, part, length);
	return text;
}

static void deep_nesting_is_refused_at_once(void **state)
{
	static const struct {
		const char *start, *part, *told;
	} examples[] = {
		{ "", "[", "1:9: nested too deeply" },
		{ "", "[\n", "9:1: nested too deeply" },
		{ "", "- ", "1:17: nested too deeply" },
		{ "a: ", "[", "1:11: nested too deeply" },
		{ "a: ", "{b: ", "1:32: nested too deeply" },
		{ "a: ", "[{b: ", "1:20: nested too deeply" },
		{ "", "{", "1:2: a key should be a word" },
		{ "", "? ", "1:3: a key should be a word" },
	};
	clock_t start = clock();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct arena arena = { 0 };
		struct reading reading =
			reading_of(&arena, repeated(&arena, examples[i].start,
						   examples[i].part, MANY));

		assert_null(document_read(&reading));
		assert_string_equal(problems_told(&arena, &reading.problems),
			examples[i].told);
		arena_release(&arena);
	}
	assert_true(clock() - start < SECONDS_MOST * CLOCKS_PER_SEC);
}

static void eight_levels_are_not_too_deep(void **state)
{
	struct arena arena = { 0 };
	struct reading eight = reading_of(&arena, "[[[[[[[[a]]]]]]]]");
	struct reading nine = reading_of(&arena, "[[[[[[[[[a]]]]]]]]]");

	(void)state;
	assert_non_null(document_read(&eight));
	assert_int_equal(eight.problems.count, 0);
	assert_null(document_read(&nine));
	assert_string_equal(problems_told(&arena, &nine.problems),
		"1:9: nested too deeply");
	arena_release(&arena);
}

/* A map with so many keys, one on each line. */
static const char *map_of(struct arena *arena, int keys)
{
	char *text = arena_alloc(arena, (size_t)keys * 16 + 1);
	char *end = text;
	int i;

	for (i = 0; i < keys; i++)
		end += sprintf(end, "x-%d: a\n", i);
	return text;
}

static void a_map_has_256_keys_at_most(void **state)
{
	static const struct {
		int keys;
		const char *told;
	} examples[] = {
		{ 512, "" },
		{ 513, "513:1: too many keys" },
		{ 50000, "513:1: too many keys" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct arena arena = { 0 };
		struct reading reading =
			reading_of(&arena, map_of(&arena, examples[i].keys));
		struct node *document = document_read(&reading);

		assert_string_equal(problems_told(&arena, &reading.problems),
			examples[i].told);
		assert_int_equal(document != NULL, !*examples[i].told);
		arena_release(&arena);
	}
}

static void a_hundred_problems_are_told_and_the_others_counted(void **state)
{
	struct arena arena = { 0 };
	struct reading few =
		reading_of(&arena, repeated(&arena, "", "- *a\n", 100));
	struct reading many =
		reading_of(&arena, repeated(&arena, "", "- *a\n", MANY));

	(void)state;
	document_read(&few);
	assert_int_equal(few.problems.count, 100);
	assert_int_equal(few.unshown, 0);
	document_read(&many);
	assert_int_equal(many.problems.count, 100);
	assert_int_equal(many.unshown, MANY - 100);
	assert_int_equal(many.problems.last->at.line, 100);
	arena_release(&arena);
}

static void long_lists_and_many_documents_are_read(void **state)
{
	struct arena arena = { 0 };
	struct reading list =
		reading_of(&arena, repeated(&arena, "", "- a\n", MANY));
	struct reading stream =
		reading_of(&arena, repeated(&arena, "", "---\n", MANY));
	const struct node *node;
	size_t items = 0, documents = 0;

	(void)state;
	for (node = document_read(&list)->first; node; node = node->next)
		items++;
	assert_int_equal(items, MANY);
	for (node = document_read(&stream); node; node = node->next)
		documents++;
	assert_int_equal(documents, MANY);
	arena_release(&arena);
}

/* ---- what is told ---- */

static void a_problem_has_the_line_it_stands_on(void **state)
{
	static const struct told_example examples[] = {
		{ "a: *b", "a: *b" },
		{ "a: b\nc: *d\r\ne: f\n", "c: *d" },
		{ "a: b\n\n  c: *d # why\n", "  c: *d # why" },
		{ "a: b\nc: *d", "c: *d" },
		{ 0 },
	};
	const struct told_example *example;

	(void)state;
	for (example = examples; example->given; example++) {
		struct arena arena = { 0 };
		struct reading reading = reading_of(&arena, example->given);

		document_read(&reading);
		assert_non_null(reading.problems.first);
		assert_string_equal(
			reading.problems.first->source, example->told);
		assert_string_equal(reading.problems.first->file, "a.yaml");
		assert_null(reading.problems.first->rival);
		arena_release(&arena);
	}
}

static void a_message_that_is_cut_is_cut_between_characters(void **state)
{
	const char *parts[] = { "", "a", "ab" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		struct arena arena = { 0 };
		struct reading reading = reading_of(&arena, "");
		const char *message;

		reading_problem(&reading, (struct position){ 0 }, "%s",
			repeated(&arena, parts[i], "証", 1000));
		message = reading.problems.first->message;
		assert_true(strlen(message) > 900);
		assert_int_equal(text_valid_length(message, strlen(message)),
			strlen(message));
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(deep_nesting_is_refused_at_once),
		cmocka_unit_test(eight_levels_are_not_too_deep),
		cmocka_unit_test(a_map_has_256_keys_at_most),
		cmocka_unit_test(
			a_hundred_problems_are_told_and_the_others_counted),
		cmocka_unit_test(long_lists_and_many_documents_are_read),
		cmocka_unit_test(a_problem_has_the_line_it_stands_on),
		cmocka_unit_test(
			a_message_that_is_cut_is_cut_between_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
