/* test_store_entries.c - the journal's entries, in the store. */
#include "claim_support_store.h"
#include "claim_support_story.h"

/* Adds an entry, and gives back whether it was new. */
static bool add(struct kept *kept, struct entry *entry)
{
	const char *line = entry_line(&kept->arena, entry);
	bool added;

	assert_done(kept,
		store_add_entry(kept->store, entry, line, &added, &kept->err));
	return added;
}

/* Adds the entries of a story, made by somebody about a claim. */
static struct entries add_story(
	struct kept *kept, const char *claim, const char *by, const char *text)
{
	struct entries entries = story_of(&kept->arena, text);
	size_t i;

	for (i = 0; i < entries.count; i++) {
		entries.items[i]->claim = claim;
		entries.items[i]->by = by;
		assert_true(add(kept, entries.items[i]));
	}
	return entries;
}

static const char *names_told(
	struct arena *arena, const struct entries *entries)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < entries->count; i++)
		told = arena_printf(arena, "%s%s:%s ", told,
			entries->items[i]->claim, entries->items[i]->note);
	return told;
}

static const char *entries_told(struct kept *kept, const char *id)
{
	struct entries entries = { NULL, 0 };

	assert_done(kept, store_entries_of(kept->store, &kept->arena, id,
				  &entries, &kept->err));
	return names_told(&kept->arena, &entries);
}

static const char *last_told(struct kept *kept, const char *by)
{
	struct entries entries = { NULL, 0 };

	assert_done(kept, store_last_entries_by(kept->store, &kept->arena, by,
				  &entries, &kept->err));
	return names_told(&kept->arena, &entries);
}

static void entries_come_back_in_the_order_of_the_journal(void **state)
{
	struct kept *kept = *state;

	assert_string_equal(entries_told(kept, "A-1"), "");
	add_story(kept, "A-1", "Peter",
		"C review 2026-08-20 partial; A published 2026-05-22 holding;"
		"B review 2026-06-21 holding");
	add_story(kept, "A-10", "Peter", "D review 2026-06-21 holding");
	assert_string_equal(entries_told(kept, "A-1"), "A-1:C A-1:A A-1:B ");
	assert_string_equal(entries_told(kept, "a-1"), "A-1:C A-1:A A-1:B ");
	assert_string_equal(entries_told(kept, "A-10"), "A-10:D ");
	assert_string_equal(entries_told(kept, "A-%"), "");
}

static void an_entry_comes_back_as_it_was(void **state)
{
	struct kept *kept = *state;
	struct entries entries = story_of(&kept->arena,
		"A review 2026-06-21 partial =2026-08-20;"
		"B undo 2026-06-22 -A");
	struct entries found = { NULL, 0 };
	const char *line;

	entries.items[0]->note = "It's \"so\",\n\x1b[31m 証拠 \\";
	line = entry_line(&kept->arena, entries.items[0]);
	add(kept, entries.items[0]);
	add(kept, entries.items[1]);
	assert_done(kept, store_entries_of(kept->store, &kept->arena, "A-1",
				  &found, &kept->err));
	assert_int_equal(found.count, 2);
	assert_string_equal(entry_line(&kept->arena, found.items[0]), line);
	assert_string_equal(found.items[1]->hash, entries.items[1]->hash);
}

static void an_entry_added_twice_is_one(void **state)
{
	struct kept *kept = *state;
	struct entries entries = story_of(&kept->arena,
		"A published 2026-05-22 holding; B review 2026-06-21 partial");

	assert_true(add(kept, entries.items[0]));
	assert_false(add(kept, entries.items[0]));
	assert_true(add(kept, entries.items[1]));
	assert_false(add(kept, entries.items[0]));
	assert_false(add(kept, entries.items[1]));
	assert_string_equal(entries_told(kept, "A-1"), "A-1:A A-1:B ");
}

static void entries_that_are_rolled_back_leave_no_gap_in_the_order(void **state)
{
	struct kept *kept = *state;

	add_story(kept, "A-1", "Peter", "A published 2026-05-22 holding");
	assert_done(kept, store_begin(kept->store, &kept->err));
	add_story(kept, "A-1", "Peter",
		"B review 2026-06-21 holding; C review 2026-06-22 holding");
	store_rollback(kept->store);
	assert_string_equal(entries_told(kept, "A-1"), "A-1:A ");
	assert_done(kept, store_begin(kept->store, &kept->err));
	add_story(kept, "A-1", "Peter",
		"D review 2026-06-21 holding; E review 2026-06-20 holding");
	assert_done(kept, store_commit(kept->store, &kept->err));
	assert_string_equal(entries_told(kept, "A-1"), "A-1:A A-1:D A-1:E ");
}

/* ---- the last command ---- */

static void the_last_entry_of_somebody_is_theirs(void **state)
{
	struct kept *kept = *state;

	assert_string_equal(last_told(kept, "Peter"), "");
	add_story(kept, "A", "Peter", "A review 2026-06-21 holding");
	add_story(kept, "B", "Paul", "B review 2026-06-30 holding");
	add_story(kept, "C", "Peter",
		"C review 2026-06-20 holding @2026-06-22T00:00:00Z;"
		"D review 2026-06-29 holding @2026-06-21T23:59:59Z");
	assert_string_equal(last_told(kept, "Peter"), "C:C ");
	assert_string_equal(last_told(kept, "Paul"), "B:B ");
	assert_string_equal(last_told(kept, "peter"), "");
	assert_string_equal(last_told(kept, "Pe%"), "");
	assert_string_equal(last_told(kept, ""), "");
}

static void of_two_in_one_second_the_later_in_the_journal_is_last(void **state)
{
	struct kept *kept = *state;

	add_story(kept, "A", "Peter", "A review 2026-06-21 holding");
	add_story(kept, "B", "Peter", "B review 2026-06-21 holding");
	assert_string_equal(last_told(kept, "Peter"), "B:B ");
}

/* Adds what one command said of several claims. */
static void add_command(
	struct kept *kept, const char *const *claims, const char *text)
{
	struct entries entries = story_of(&kept->arena, text);
	size_t i;

	for (i = 0; i < entries.count; i++) {
		entries.items[i]->claim = claims[i];
		if (i > 0)
			entries.items[i]->with = entries.items[0]->hash;
		add(kept, entries.items[i]);
	}
}

static void entries_of_one_command_come_together(void **state)
{
	static const char *const claims[] = { "A", "B", "C" };
	struct kept *kept = *state;

	add_story(kept, "D", "Peter", "X review 2026-06-21 holding");
	add_command(kept, claims,
		"A review 2026-06-21 holding <; B review 2026-06-21 holding <;"
		"C review 2026-06-21 holding <");
	assert_string_equal(last_told(kept, "Peter"), "A:A B:B C:C ");
	add_command(kept, claims,
		"D review 2026-06-22 partial <; E review 2026-06-22 partial <");
	assert_string_equal(last_told(kept, "Peter"), "A:D B:E ");
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
	struct entries entries = add_story(kept, "A-1", "Peter",
		"A published 2026-05-22 holding; B review 2026-06-21 holding");
	size_t i;

	add_story(kept, "B-1", "Peter", "C published 2026-05-22 holding");
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
		kept_test(an_entry_added_twice_is_one),
		kept_test(
			entries_that_are_rolled_back_leave_no_gap_in_the_order),
		kept_test(the_last_entry_of_somebody_is_theirs),
		kept_test(
			of_two_in_one_second_the_later_in_the_journal_is_last),
		kept_test(entries_of_one_command_come_together),
		kept_test(each_entry_and_each_claim_without_a_file_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
