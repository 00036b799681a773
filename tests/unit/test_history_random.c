/* test_history_random.c - what holds of any history, however it came about. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim_support.h"
#include "date.h"
#include "dissents.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

enum { HISTORIES = 3000, ENTRIES_MOST = 12, DAYS = 6 };

/* A generator of its own, so that each run is the same. */
static unsigned seed;

/* Of the lines that are made. */
static int version;

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
	if (entry->next_review != NO_DATE && version == VERSION_NOW)
		entry->rule = REASON_PINNED;
	if (entry->kind == ENTRY_CORRECTION && below(2))
		entry->text = entry->statement;
	if (entry->kind == ENTRY_SIGNOFF)
		entry->signs = any_hash(before);
	if (entry->kind == ENTRY_UNDO)
		texts_add(arena, &entry->undoes, any_hash(before));
}

/* One entry before it, or of today's lines several. */
static void add_previous(
	struct arena *arena, const struct entries *before, struct entry *entry)
{
	unsigned i, count = version == VERSION_NOW ? 1 + below(3) / 2 : 1;

	if (entry->kind == ENTRY_PUBLISHED && version == VERSION_NOW)
		return;
	for (i = 0; before->count && i < count; i++)
		texts_add(arena, &entry->previous, any_hash(before));
}

static struct entry *any_entry(
	struct arena *arena, const struct entries *before, enum entry_kind kind)
{
	static const char *const people[] = { "Ann", "Bob", "ann" };
	static const char *const statements[] = { "s", "s", "s", "t" };
	struct entry *entry =
		entry_new(arena, "A-1", kind, day("2026-01-01") + below(DAYS));

	entry->version = version;
	entry->note = arena_printf(arena, "%zu", before->count);
	entry->from = "Dora";
	entry->material = below(2);
	entry->statement = statements[below(4)];
	if (kind != ENTRY_PUBLISHED && kind != ENTRY_CHANGE) {
		entry->by = people[below(3)];
		entry->recorded = arena_printf(arena, "%u", below(4));
	}
	add_previous(arena, before, entry);
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

/* Adds an entry behind all that is known, as a command would. */
static struct entry *add_next(struct arena *arena, struct entries *entries,
	enum entry_kind kind, const char *by)
{
	struct entry *entry = entry_new(arena, "A-1", kind, day("2026-01-07"));
	size_t i;

	entry->version = version;
	entry->by = by;
	entry->recorded = "9";
	entry->note = "next";
	for (i = 0; i < entries->count; i++) {
		if (version == VERSION_NOW || i + 1 == entries->count)
			texts_add(arena, &entry->previous,
				entries->items[i]->hash);
	}
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

	version = **(int **)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history = story_history(&arena, &entries);
		const char *told = history_told(&arena, &history);

		entries_shuffle(&entries, &seed);
		history = story_history(&arena, &entries);
		assert_string_equal(history_told(&arena, &history), told);
		arena_release(&arena);
	}
}

static void a_new_entry_comes_last_and_moves_no_other(void **state)
{
	int i;

	version = **(int **)state;
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

	version = **(int **)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history;
		struct entry *last, *undo;
		const char *before;

		entries_sort(&arena, &entries);
		last = entries.items[entries.count - 1];
		if (last->kind == ENTRY_PUBLISHED) {
			arena_release(&arena);
			continue;
		}
		entries.count--;
		history = story_history(&arena, &entries);
		before = standing_told(&arena, &history.standing);
		entries_add(&arena, &entries, last);
		undo = add_next(&arena, &entries, ENTRY_UNDO, "Ann");
		texts_add(&arena, &undo->undoes, last->hash);
		seal(&arena, &entries, undo);
		history = story_history(&arena, &entries);
		assert_string_equal(
			standing_told(&arena, &history.standing), before);
		arena_release(&arena);
	}
}

static void what_awaits_counts_once_somebody_else_signs(void **state)
{
	int i, awaiting = 0;

	version = **(int **)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history = story_history(&arena, &entries);
		const struct entry *review = history.waiting;
		struct entry *signoff;

		assert_int_equal(history.standing.awaits, review != NULL);
		if (review) {
			awaiting++;
			signoff = add_next(
				&arena, &entries, ENTRY_SIGNOFF, "Eve");
			signoff->signs = review->hash;
			seal(&arena, &entries, signoff);
			history = story_history(&arena, &entries);
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

	version = **(int **)state;
	for (i = 0; i < HISTORIES; i++) {
		struct arena arena = { 0 };
		struct entries entries = any_entries(&arena);
		struct history history = story_history(&arena, &entries);
		struct entry *review =
			add_next(&arena, &entries, ENTRY_REVIEW, "Ann");

		open += history.standing.dissents > 0;
		review->verdict = HOLDING;
		review->statement = "s";
		review->weighed = history_open_dissents(&arena, &history);
		seal(&arena, &entries, review);
		history = story_history(&arena, &entries);
		assert_int_equal(history.standing.dissents, 0);
		assert_int_equal(
			history_open_dissents(&arena, &history).count, 0);
		arena_release(&arena);
	}
	assert_true(open > HISTORIES / 50);
}

/* Each holds of lines of today, and of those of vigil 0.1. */
#define in_each_version(test)                                                  \
	cmocka_unit_test_prestate(test, &versions[0]),                         \
		cmocka_unit_test_prestate(test, &versions[1])

int main(void)
{
	static int versions[] = { VERSION_NOW, VERSION_OLD };
	const struct CMUnitTest tests[] = {
		in_each_version(every_order_of_the_lines_comes_to_the_same),
		in_each_version(a_new_entry_comes_last_and_moves_no_other),
		in_each_version(
			taking_the_last_entry_back_leaves_what_was_before),
		in_each_version(what_awaits_counts_once_somebody_else_signs),
		in_each_version(a_review_that_weighs_all_leaves_none_open),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
