/* test_entries.c - the entries of one claim come in one order. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "entry.h"

static const char *tell_order(
	struct arena *arena, const struct entries *entries)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < entries->count; i++)
		told = arena_printf(
			arena, "%s%s", told, entries->items[i]->note);
	return told;
}

/* Sorts the entries of a story from many orders; all come to the same. */
static const char *tell_sorted(struct arena *arena, const char *text)
{
	struct entries entries = story_of(arena, text);
	const char *told;
	unsigned seed = 1;
	int i;

	entries_sort(arena, &entries);
	told = tell_order(arena, &entries);
	for (i = 0; i < 300; i++) {
		entries_shuffle(&entries, &seed);
		entries_sort(arena, &entries);
		assert_string_equal(tell_order(arena, &entries), told);
	}
	return told;
}

static void entries_follow_those_they_name(void **state)
{
	static const struct told_example examples[] = {
		{ "", "" },
		{ "A published 2026-05-22 holding", "A" },
		{ "A published 2026-05-22 holding; B review 2026-06-21 partial;"
		  "C review 2026-08-20 holding",
			"ABC" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sorted, examples);
}

static void what_they_name_counts_and_not_the_clock(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding; B review 2026-05-01 partial;"
		  "C review 2026-04-01 holding; D review 2026-03-01 partial",
			"ABCD" },
		{ "A published 2026-05-22 holding;"
		  "B review 2026-06-21 partial @2026-06-21T12:00:00Z;"
		  "C review 2026-06-21 holding @2026-06-21T11:59:59Z",
			"ABC" },
		{ "A published 2026-05-22 holding; B review 2026-06-30 partial;"
		  "C review 2026-06-01 holding; D undo 2026-06-01 -C",
			"ABCD" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sorted, examples);
}

static void entries_made_side_by_side_come_by_day_and_time(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding; C review 2026-06-22 partial;"
		  "B review 2026-06-21 holding <A",
			"ABC" },
		{ "A published 2026-05-22 holding;"
		  "C review 2026-06-22 partial @2026-06-22T12:00:00Z;"
		  "B review 2026-06-21 holding <A @2026-06-30T12:00:00Z",
			"ABC" },
		{ "A published 2026-05-22 holding;"
		  "C review 2026-06-21 partial @2026-06-21T12:00:01Z;"
		  "B review 2026-06-21 holding <A @2026-06-21T12:00:00Z",
			"ABC" },
		{ "A published 2026-05-22 holding; B review 2026-06-21 partial;"
		  "D review 2026-06-23 holding; C review 2026-06-22 partial <A;"
		  "E review 2026-06-24 holding",
			"ABCDE" },
		{ "A published 2026-05-22 holding; C review 2026-06-22 partial;"
		  "D undo 2026-06-22 -C; B review 2026-06-21 partial <A;"
		  "E review 2026-06-30 holding <D",
			"ABCDE" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sorted, examples);
}

static void what_follows_an_entry_that_is_lost_comes_by_day(void **state)
{
	struct arena arena = { 0 };
	struct entries entries = story_of(&arena,
		"A published 2026-05-22 holding; B review 2026-06-21 partial;"
		"C review 2026-08-20 holding; D review 2026-08-21 partial <B");

	(void)state;
	entries.items[1] = entries.items[3];
	entries.count = 3;
	entries_sort(&arena, &entries);
	assert_string_equal(tell_order(&arena, &entries), "ACD");
	arena_release(&arena);
}

static void entries_of_the_same_time_come_by_hash(void **state)
{
	struct arena arena = { 0 };
	struct entries entries = story_of(&arena,
		"A review 2026-06-21 partial <; B review 2026-06-21 holding <;"
		"C review 2026-06-21 partial <; D review 2026-06-21 holding <");
	size_t i;

	(void)state;
	entries_sort(&arena, &entries);
	assert_int_equal(entries.count, 4);
	for (i = 1; i < entries.count; i++)
		assert_true(strcmp(entries.items[i - 1]->hash,
				    entries.items[i]->hash) < 0);
	arena_release(&arena);
}

/* ---- what only a forger could make ---- */

static const char *const letters[] = { "a", "b", "c", "d", "e", "f" };

/* Makes each entry follow that of a number, -1 for none. */
static struct entries forged(
	struct arena *arena, const int *previous, size_t count)
{
	struct entries entries = { NULL, 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		struct entry *entry = arena_alloc(arena, sizeof(*entry));

		entry->hash = entry->note = letters[i];
		entry->on = (long)i;
		if (previous[i] >= 0)
			entry->previous = letters[previous[i]];
		entries_add(arena, &entries, entry);
	}
	return entries;
}

static void rings_come_to_an_end_and_lose_nothing(void **state)
{
	static const int rings[][6] = {
		{ 0, 1, 2, 3, 4, 5 },
		{ 1, 0, 3, 2, 5, 4 },
		{ 1, 2, 3, 4, 5, 0 },
		{ 5, 0, 1, 2, 3, 4 },
		{ -1, 0, 4, 2, 3, 4 },
		{ 3, 3, 3, 3, 3, 3 },
	};
	unsigned seed = 1;
	size_t i, j;

	(void)state;
	for (i = 0; i < 200 * sizeof(rings) / sizeof(*rings); i++) {
		struct arena arena = { 0 };
		struct entries entries = forged(
			&arena, rings[i % (sizeof(rings) / sizeof(*rings))], 6);
		const char *told;

		entries_shuffle(&entries, &seed);
		entries_sort(&arena, &entries);
		told = tell_order(&arena, &entries);
		assert_int_equal(strlen(told), 6);
		for (j = 0; j < 6; j++)
			assert_non_null(strstr(told, letters[j]));
		arena_release(&arena);
	}
}

static void a_long_chain_is_put_in_order_from_its_end(void **state)
{
	enum { LENGTH = 20000 };
	struct arena arena = { 0 };
	struct entries entries = { NULL, 0 };
	const char *next = NULL;
	int i;

	(void)state;
	for (i = LENGTH; i > 0; i--) {
		struct entry *entry = arena_alloc(&arena, sizeof(*entry));

		entry->on = LENGTH - i;
		entry->hash = next ? next : arena_printf(&arena, "%d", i);
		next = arena_printf(&arena, "%d", i - 1);
		entry->previous = i > 1 ? next : NULL;
		entries_add(&arena, &entries, entry);
	}
	entries_sort(&arena, &entries);
	assert_int_equal(entries.count, LENGTH);
	for (i = 0; i < LENGTH; i++)
		assert_int_equal(entries.items[i]->on, LENGTH - 1 - i);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(entries_follow_those_they_name),
		cmocka_unit_test(what_they_name_counts_and_not_the_clock),
		cmocka_unit_test(
			entries_made_side_by_side_come_by_day_and_time),
		cmocka_unit_test(
			what_follows_an_entry_that_is_lost_comes_by_day),
		cmocka_unit_test(entries_of_the_same_time_come_by_hash),
		cmocka_unit_test(rings_come_to_an_end_and_lose_nothing),
		cmocka_unit_test(a_long_chain_is_put_in_order_from_its_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
