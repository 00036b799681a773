/* test_history_random.c - what holds of any history, however it came about. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "dissents.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "text.h"
#include "verdict.h"

enum { HISTORIES = 3000, ENTRIES_MOST = 12, DAYS = 6 };

/* A generator of its own, so that each run is the same. */
static unsigned seed;

static unsigned below(unsigned limit)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 16) % limit;
}

static const char *any_hash(const struct entries *entries)
{
	return entries->items[below((unsigned)entries->count)]->hash;
}

/* Fills in what its kind needs; what it names is any entry before it. */
static void fill(
	struct arena *arena, const struct entries *before, struct entry *entry)
{
	static const enum verdict verdicts[] = { HOLDING, PARTIAL,
		NOT_HOLDING };

	if (entry->kind == ENTRY_REVIEW || entry->kind == ENTRY_PUBLISHED)
		entry->verdict = verdicts[below(3)];
	if (entry->kind == ENTRY_REVIEW) {
		entry->draft = below(2);
		texts_add(arena, &entry->weighed, any_hash(before));
	}
	if (entry->kind == ENTRY_CLOSE) {
		entry->state = STATE_SETTLED + (enum state)below(3);
		if (entry->state == STATE_SETTLED)
			entry->verdict = verdicts[below(3)];
	}
	if (entry->kind == ENTRY_POSTPONE || below(4) == 0)
		entry->next_review = entry->on + 1 + below(DAYS);
	if (entry->kind == ENTRY_SIGNOFF)
		entry->signs = any_hash(before);
	if (entry->kind == ENTRY_UNDO)
		texts_add(arena, &entry->undoes, any_hash(before));
}

static struct entry *any_entry(
	struct arena *arena, const struct entries *before, enum entry_kind kind)
{
	static const char *const people[] = { "Ann", "Bob", "ann" };
	static const char *const statements[] = { "s", "s", "s", "t" };
	struct entry *entry =
		entry_new(arena, "A-1", kind, day("2026-01-01") + below(DAYS));

	entry->note = arena_printf(arena, "%zu", before->count);
	entry->from = "Dora";
	entry->material = below(2);
	entry->statement = statements[below(4)];
	if (kind != ENTRY_PUBLISHED && kind != ENTRY_CHANGE) {
		entry->by = people[below(3)];
		entry->recorded = arena_printf(arena, "%u", below(4));
	}
	if (before->count)
		entry->previous = any_hash(before);
	fill(arena, before, entry);
	entry_line(arena, entry);
	return entry;
}

static struct entries any_entries(struct arena *arena)
{
	struct entries entries = { NULL, 0 };
	unsigned i, count = 1 + below(ENTRIES_MOST);

	entries_add(
		arena, &entries, any_entry(arena, &entries, ENTRY_PUBLISHED));
	for (i = 1; i < count; i++)
		entries_add(arena, &entries,
			any_entry(arena, &entries,
				(enum entry_kind)below(ENTRY_UNDO + 1)));
	return entries;
}

static struct history work_out(struct arena *arena, struct entries *entries)
{
	static const struct claim claim = { .id = "A-1", .resolves = NO_DATE };

	return history_of(arena, &claim, 0, entries);
}

/* Adds an entry of a day behind all that is known, as a command would. */
static struct entry *add_next(struct arena *arena, struct entries *entries,
	enum entry_kind kind, const char *by)
{
	struct entry *entry = entry_new(arena, "A-1", kind, day("2026-01-01"));

	entry->by = by;
	entry->note = "next";
	entry->previous = entries->items[entries->count - 1]->hash;
	return entry;
}

static void seal(
	struct arena *arena, struct entries *entries, struct entry *entry)
{
	entry_line(arena, entry);
	entries_add(arena, entries, entry);
}

static void every_order_of_the_lines_comes_to_the_same(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history = work_out(&arena, &entries);
		const char *told = history_told(&arena, &history);

		entries_shuffle(&entries, &seed);
		history = work_out(&arena, &entries);
		assert_string_equal(history_told(&arena, &history), told);
		arena_release(&arena);
	}
}

static void a_new_entry_comes_last_and_moves_no_other(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		const char *before;

		entries_sort(&arena, &entries);
		before = entries_told(&arena, &entries);
		seal(&arena, &entries,
			add_next(&arena, &entries, ENTRY_CHANGE, NULL));
		entries_shuffle(&entries, &seed);
		entries_sort(&arena, &entries);
		assert_string_equal(entries_told(&arena, &entries),
			arena_printf(&arena, "%sA-1:next ", before));
		arena_release(&arena);
	}
}

static void taking_the_last_entry_back_leaves_what_was_before(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history;
		struct entry *last, *undo;
		const char *before;

		entries_sort(&arena, &entries);
		last = entries.items[--entries.count];
		history = work_out(&arena, &entries);
		before = standing_told(&arena, &history.standing);
		entries_add(&arena, &entries, last);
		undo = add_next(&arena, &entries, ENTRY_UNDO, "Ann");
		texts_add(&arena, &undo->undoes, last->hash);
		seal(&arena, &entries, undo);
		history = work_out(&arena, &entries);
		assert_string_equal(
			standing_told(&arena, &history.standing), before);
		arena_release(&arena);
	}
}

static void what_awaits_counts_once_somebody_else_signs(void **state)
{
	int i, awaiting = 0;

	(void)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history = work_out(&arena, &entries);
		const struct entry *review = history.waiting;
		struct entry *signoff;

		assert_int_equal(history.standing.awaits, review != NULL);
		if (review) {
			awaiting++;
			signoff = add_next(
				&arena, &entries, ENTRY_SIGNOFF, "Eve");
			signoff->signs = review->hash;
			seal(&arena, &entries, signoff);
			history = work_out(&arena, &entries);
			assert_int_equal(
				history.standing.verdict, review->verdict);
			assert_int_equal(history.standing.reviewed, review->on);
			assert_false(history.standing.awaits);
		}
		arena_release(&arena);
	}
	assert_true(awaiting > HISTORIES / 50);
}

static void a_review_that_weighs_all_leaves_none_open(void **state)
{
	int i, open = 0;

	(void)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history = work_out(&arena, &entries);
		struct entry *review =
			add_next(&arena, &entries, ENTRY_REVIEW, "Ann");

		open += history.standing.dissents > 0;
		review->verdict = HOLDING;
		review->statement = "s";
		review->weighed = history_open_dissents(&arena, &history);
		seal(&arena, &entries, review);
		history = work_out(&arena, &entries);
		assert_int_equal(history.standing.dissents, 0);
		assert_int_equal(
			history_open_dissents(&arena, &history).count, 0);
		arena_release(&arena);
	}
	assert_true(open > HISTORIES / 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_order_of_the_lines_comes_to_the_same),
		cmocka_unit_test(a_new_entry_comes_last_and_moves_no_other),
		cmocka_unit_test(
			taking_the_last_entry_back_leaves_what_was_before),
		cmocka_unit_test(what_awaits_counts_once_somebody_else_signs),
		cmocka_unit_test(a_review_that_weighs_all_leaves_none_open),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
