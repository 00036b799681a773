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

/* Sorts entries from many orders; all come to the same. */
static const char *sorted_told(struct arena *arena, struct entries entries)
{
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

static const char *tell_sorted(struct arena *arena, const char *text)
{
	const char *old = sorted_told(arena, old_story_of(arena, text));

	assert_string_equal(sorted_told(arena, story_of(arena, text)), old);
	return old;
}

static const char *tell_sorted_now(struct arena *arena, const char *text)
{
	return sorted_told(arena, story_of(arena, text));
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

/* The depth of an entry is one more than the greatest of those it follows. */
static void of_the_same_time_what_follows_more_comes_later(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding;"
		  "B dissent 2026-06-21; C dissent 2026-06-21;"
		  "D dissent 2026-06-21 <A <C; E dissent 2026-06-21",
			"ABCDE" },
		{ "A published 2026-05-22 holding;"
		  "B dissent 2026-06-21; C dissent 2026-06-21;"
		  "D dissent 2026-06-20 <A; E dissent 2026-06-21 <D <C",
			"ADBCE" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sorted_now, examples);
}

/* A day that is earlier than that of what it follows counts as that, with its
 * time. */
static void day_and_time_are_one_pair(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding;"
		  "B dissent 2026-06-22 @2026-06-22T08:00:00Z;"
		  "D dissent 2026-06-21 @2026-06-22T23:00:00Z;"
		  "C dissent 2026-06-22 <A @2026-06-22T09:00:00Z",
			"ABDC" },
		{ "A published 2026-05-22 holding;"
		  "C dissent 2026-06-22 @2026-06-22T08:00:00Z;"
		  "B dissent 2026-06-21 <A @2026-06-22T23:00:00Z",
			"ABC" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sorted, examples);
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
		cmocka_unit_test(
			of_the_same_time_what_follows_more_comes_later),
		cmocka_unit_test(day_and_time_are_one_pair),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
