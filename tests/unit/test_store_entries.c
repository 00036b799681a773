/* test_store_entries.c - the journal's entries, in the store. */
#include "arena.h"
#include "claim_support_store.h"
#include "claim_support_story.h"
#include "entries.h"
#include "entry.h"
#include "store.h"
#include "store_entries.h"

static const char *told_of(struct kept *kept, const char *id)
{
	struct entries entries = { NULL, 0 };

	assert_done(kept, store_entries_of(kept->store, &kept->arena, id,
				  &entries, &kept->err));
	return entries_told(&kept->arena, &entries);
}

static void entries_come_back_in_the_order_of_the_journal(void **state)
{
	struct kept *kept = *state;

	assert_string_equal(told_of(kept, "A-1"), "");
	kept_story(kept, "A-1", "Peter",
		"C review 2026-08-20 partial <?; A review 2026-05-22 holding "
		"<?;"
		"B review 2026-06-21 holding <A");
	kept_story(kept, "A-10", "Peter", "D review 2026-06-21 holding <?");
	assert_string_equal(told_of(kept, "A-1"), "A-1:C A-1:A A-1:B ");
	assert_string_equal(told_of(kept, "a-1"), "A-1:C A-1:A A-1:B ");
	assert_string_equal(told_of(kept, "A-10"), "A-10:D ");
	assert_string_equal(told_of(kept, "A-%"), "");
}

static void an_entry_comes_back_as_it_was(void **state)
{
	struct kept *kept = *state;
	struct entries entries = story_of(&kept->arena,
		"A review 2026-06-21 partial =2026-08-20 <?;"
		"B undo 2026-06-22 -A <A");
	struct entries found = { NULL, 0 };
	const char *line;

	entries.items[0]->note = "It's \"so\",\n\x1b[31m 証拠 \\";
	line = entry_line(&kept->arena, entries.items[0]);
	kept_add(kept, entries.items[0]);
	kept_add(kept, entries.items[1]);
	assert_done(kept, store_entries_of(kept->store, &kept->arena, "A-1",
				  &found, &kept->err));
	assert_int_equal(found.count, 2);
	assert_string_equal(entry_line(&kept->arena, found.items[0]), line);
	assert_string_equal(found.items[1]->hash, entries.items[1]->hash);
}

/* Adds the same entry twice while there is no index. */
static void refill_twice(struct kept *kept)
{
	struct entries entries =
		story_of(&kept->arena, "A review 2026-05-22 holding <?");

	assert_done(kept, store_begin(kept->store, &kept->err));
	assert_done(kept, store_refill(kept->store, &kept->err));
	kept_add(kept, entries.items[0]);
	kept_add(kept, entries.items[0]);
}

static void an_empty_store_is_filled_without_indexes(void **state)
{
	struct kept *kept = *state;

	refill_twice(kept);
	store_rollback(kept->store);
	assert_string_equal(told_of(kept, "A-1"), "");
	kept_story(kept, "A-2", "Peter", "B review 2026-06-21 holding <?");
	assert_done(kept, store_refill(kept->store, &kept->err));
	assert_done(kept, store_index(kept->store, &kept->err));
	assert_string_equal(told_of(kept, "A-2"), "A-2:B ");
}

static void what_came_twice_without_indexes_is_one(void **state)
{
	struct kept *kept = *state;

	refill_twice(kept);
	assert_done(kept, store_index(kept->store, &kept->err));
	assert_done(kept, store_commit(kept->store, &kept->err));
	assert_string_equal(told_of(kept, "A-1"), "A-1:A ");
	kept_story(kept, "A-2", "Peter", "B review 2026-06-21 holding <?");
}

static void an_entry_added_twice_is_one(void **state)
{
	struct kept *kept = *state;
	struct entries entries = story_of(&kept->arena,
		"A review 2026-05-22 holding <?; B review 2026-06-21 partial "
		"<A");

	assert_true(kept_add(kept, entries.items[0]));
	assert_false(kept_add(kept, entries.items[0]));
	assert_true(kept_add(kept, entries.items[1]));
	assert_false(kept_add(kept, entries.items[0]));
	assert_false(kept_add(kept, entries.items[1]));
	assert_string_equal(told_of(kept, "A-1"), "A-1:A A-1:B ");
}

static void entries_that_are_rolled_back_leave_no_gap_in_the_order(void **state)
{
	struct kept *kept = *state;

	kept_story(kept, "A-1", "Peter", "A review 2026-05-22 holding <?");
	assert_done(kept, store_begin(kept->store, &kept->err));
	kept_story(kept, "A-1", "Peter",
		"B review 2026-06-21 holding <?; C review 2026-06-22 holding "
		"<B");
	store_rollback(kept->store);
	assert_string_equal(told_of(kept, "A-1"), "A-1:A ");
	assert_done(kept, store_begin(kept->store, &kept->err));
	kept_story(kept, "A-1", "Peter",
		"D review 2026-06-21 holding <?; E review 2026-06-20 holding "
		"<D");
	assert_done(kept, store_commit(kept->store, &kept->err));
	assert_string_equal(told_of(kept, "A-1"), "A-1:A A-1:D A-1:E ");
}

static void two_who_write_in_turn_do_not_collide(void **state)
{
	struct place *place = *state;
	struct kept mine = { .store = place_open(place) };
	struct kept theirs = { .store = place_open(place) };

	kept_story(&mine, "A-1", "Peter", "A review 2026-05-22 holding <?");
	kept_story(&theirs, "A-1", "Paul", "B review 2026-06-21 holding <?");
	assert_done(&mine, store_begin(mine.store, &mine.err));
	kept_story(&mine, "A-1", "Peter", "C review 2026-06-20 holding <?");
	assert_done(&mine, store_commit(mine.store, &mine.err));
	assert_string_equal(told_of(&theirs, "A-1"), "A-1:A A-1:B A-1:C ");
	store_close(mine.store);
	store_close(theirs.store);
	arena_release(&mine.arena);
	arena_release(&theirs.arena);
}

/* ---- each ---- */

/* What was told so far, and where it lives. */
struct gathering {
	struct arena *arena;
	const char *told;
};

static void gather(void *context, const char *hash, const char *line)
{
	struct gathering *gathering = context;

	assert_non_null(strstr(line, hash));
	gathering->told =
		arena_printf(gathering->arena, "%s%s ", gathering->told, hash);
}

static void each_entry_and_each_claim_without_a_file_is_told(void **state)
{
	struct kept *kept = *state;
	struct gathering hashes = { &kept->arena, "" };
	struct gathering orphans = { &kept->arena, "" };
	struct entries entries = kept_story(kept, "A-1", "Peter",
		"A review 2026-05-22 holding <?; B review 2026-06-21 holding "
		"<A");
	size_t i;

	kept_story(kept, "B-1", "Peter", "C review 2026-05-22 holding <?");
	kept_put(kept, kept_open(kept, "b-1", NULL), true);
	assert_done(kept,
		store_each_entry(kept->store, gather, &hashes, &kept->err));
	assert_int_equal(strlen(hashes.told), 3 * 65);
	for (i = 0; i < entries.count; i++)
		assert_non_null(strstr(hashes.told, entries.items[i]->hash));
	assert_done(kept,
		store_each_orphan(kept->store, gather, &orphans, &kept->err));
	assert_int_equal(strlen(orphans.told), 65);
	assert_true(strncmp(orphans.told, entries.items[0]->hash, 64) == 0 ||
		    strncmp(orphans.told, entries.items[1]->hash, 64) == 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		kept_test(entries_come_back_in_the_order_of_the_journal),
		kept_test(an_entry_comes_back_as_it_was),
		kept_test(an_empty_store_is_filled_without_indexes),
		kept_test(what_came_twice_without_indexes_is_one),
		kept_test(an_entry_added_twice_is_one),
		kept_test(
			entries_that_are_rolled_back_leave_no_gap_in_the_order),
		place_test(two_who_write_in_turn_do_not_collide),
		kept_test(each_entry_and_each_claim_without_a_file_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
