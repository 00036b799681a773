/* test_store_last.c - what somebody's last command was. */
#include "claim_support_store.h"
#include "claim_support_story.h"
#include "entries.h"
#include "store_entries.h"

static const char *last_told(struct kept *kept, const char *by)
{
	struct entries entries = { NULL, 0 };

	assert_done(kept, store_last_entries_by(kept->store, &kept->arena, by,
				  &entries, &kept->err));
	return entries_told(&kept->arena, &entries);
}

static void the_last_entry_of_somebody_is_theirs(void **state)
{
	struct kept *kept = *state;

	assert_string_equal(last_told(kept, "Peter"), "");
	kept_story(kept, "A", "Peter", "A review 2026-06-21 holding");
	kept_story(kept, "B", "Paul", "B review 2026-06-30 holding");
	kept_story(kept, "C", "Peter",
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

	kept_story(kept, "A", "Peter", "A review 2026-06-21 holding");
	kept_story(kept, "B", "Peter", "B review 2026-06-21 holding");
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
		kept_add(kept, entries.items[i]);
	}
}

static void entries_of_one_command_come_together(void **state)
{
	static const char *const claims[] = { "A", "B", "C" };
	struct kept *kept = *state;

	kept_story(kept, "D", "Peter", "X review 2026-06-21 holding");
	add_command(kept, claims,
		"A review 2026-06-21 holding <; B review 2026-06-21 holding <;"
		"C review 2026-06-21 holding <");
	assert_string_equal(last_told(kept, "Peter"), "A:A B:B C:C ");
	add_command(kept, claims,
		"D review 2026-06-22 partial <; E review 2026-06-22 partial <");
	assert_string_equal(last_told(kept, "Peter"), "A:D B:E ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		kept_test(the_last_entry_of_somebody_is_theirs),
		kept_test(
			of_two_in_one_second_the_later_in_the_journal_is_last),
		kept_test(entries_of_one_command_come_together),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
