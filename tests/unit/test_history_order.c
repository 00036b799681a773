/* test_history_order.c - two who have the same entries see the same, in
 * whatever order the lines of their journals stand. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "history.h"

/* Works entries out from many orders; all come to the same. */
static const char *shuffled_told(struct arena *arena, struct entries entries)
{
	struct history history = story_history(arena, &entries);
	const char *told = history_told(arena, &history);
	unsigned seed = 1;
	int i;

	for (i = 0; i < 100; i++) {
		entries_shuffle(&entries, &seed);
		history = story_history(arena, &entries);
		assert_string_equal(history_told(arena, &history), told);
	}
	return told;
}

static const char *tell_shuffled(struct arena *arena, const char *text)
{
	return shuffled_told(arena, story_of(arena, text));
}

static const char *tell_old_shuffled(struct arena *arena, const char *text)
{
	return shuffled_told(arena, old_story_of(arena, text));
}

static void entries_made_one_after_the_other_keep_their_order(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C review 2026-03-02 partial; D undo 2026-03-02 -C;"
		  "E review 2026-03-03 holding",
			"A ->Holding; B Holding>Partial; C Partial>Partial "
			"undone; D Partial>Partial; E Partial>Holding; open "
			"verdict=holding reviewed=2026-03-03 due=2026-04-02 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_shuffled, examples);
	check_succession(tell_shuffled, examples);
}

static void two_reviews_made_apart_both_stand(void **state)
{
	static const struct told_example old[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-30 partial;"
		  "C review 2026-01-31 holding <A",
			"A ->Holding; B Holding>Partial; C Partial>Holding; "
			"open verdict=holding reviewed=2026-01-31 "
			"due=2026-03-02 ladder days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C review 2026-01-30 holding <A",
			"A ->Holding; C Holding>Holding; B Holding>Partial; "
			"open verdict=partial reviewed=2026-01-31 "
			"due=2026-03-02 ladder days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-30 partial "
		  "=2026-12-30; C review 2026-01-30 partial <A "
		  "@2026-01-30T12:00:01Z",
			"A ->Holding; B Holding>Partial; C Partial>Partial; "
			"open verdict=partial reviewed=2026-01-30 "
			"due=2026-03-31 ladder days=60" },
		{ 0 },
	};
	static const struct told_example now[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-30 partial;"
		  "C review 2026-01-31 holding <A",
			"A ->Holding; B Holding>Partial; C Partial>Holding; "
			"open verdict=holding reviewed=2026-01-31 "
			"due=2026-01-31 fork days=60" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C review 2026-01-30 holding <A",
			"A ->Holding; C Holding>Holding; B Holding>Partial; "
			"open verdict=partial reviewed=2026-01-31 "
			"due=2026-01-31 fork days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-30 partial "
		  "=2026-12-30; C review 2026-01-30 partial <A "
		  "@2026-01-30T12:00:01Z",
			"A ->Holding; B Holding>Partial; C Partial>Partial; "
			"open verdict=partial reviewed=2026-01-30 "
			"due=2026-03-01 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_shuffled, old);
	check_succession(tell_shuffled, now);
}

static void an_undo_takes_back_only_what_it_names(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C undo 2026-02-02 -B; D review 2026-02-01 not-holding <B",
			"A ->Holding; B Holding>Partial undone; D "
			"Partial>Not holding; C Not holding>Not holding; "
			"open verdict=not_holding reviewed=2026-02-01 "
			"due=2026-03-03 ladder days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C undo 2026-02-01 -B; D undo 2026-02-02 <B -B",
			"A ->Holding; B Holding>Partial undone; C "
			"Partial>Holding; D Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_shuffled, examples);
	check_succession(tell_shuffled, examples);
}

/* Who adds an entry sees all that was there before it, and so does everybody
 * else, whatever its day and time say. */
static void an_entry_comes_after_all_that_was_known(void **state)
{
	static const struct told_example old[] = {
		{ "A published 2026-01-01 holding;"
		  "B review 2026-01-31 partial @2026-01-31T10:00:00Z;"
		  "C review 2026-01-31 holding @2026-01-31T11:00:00Z <A;"
		  "D change 2026-01-31 <C",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-31 due=2026-03-02 ladder days=30" },
		{ "A published 2026-01-01 holding; B dissent 2026-01-22;"
		  "C dissent 2026-01-23 <A; D review 2026-01-20 holding +B +C",
			"A ->Holding; B Holding>Holding answered by D; C "
			"Holding>Holding answered by D; D Holding>Holding; "
			"open verdict=holding reviewed=2026-01-20 "
			"due=2026-03-21 ladder days=60" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C review 2026-01-10 holding; D review 2026-01-20 holding <A",
			"A ->Holding; D Holding>Holding; B Holding>Partial; C "
			"Partial>Holding; open verdict=holding "
			"reviewed=2026-01-10 due=2026-02-09 ladder days=30" },
		{ 0 },
	};
	static const struct told_example now[] = {
		{ "A published 2026-01-01 holding; B dissent 2026-01-22;"
		  "C dissent 2026-01-23 <A; D review 2026-01-20 holding +B +C",
			"A ->Holding; B Holding>Holding answered by D; C "
			"Holding>Holding answered by D; D Holding>Holding; "
			"open verdict=holding reviewed=2026-01-20 "
			"due=2026-03-21 ladder days=60" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C review 2026-01-10 holding; D review 2026-01-20 holding <A;"
		  "E review 2026-01-05 holding",
			"A ->Holding; D Holding>Holding; B Holding>Partial; C "
			"Partial>Holding; E Holding>Holding; open "
			"verdict=holding reviewed=2026-01-05 due=2026-03-06 "
			"ladder days=60" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_shuffled, old);
	check_succession(tell_shuffled, now);
}

static void of_two_publications_that_differ_one_counts(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B published 2026-01-02 "
		  "partial <",
			"A ->Holding; B Holding>Holding ignored; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_shuffled, examples);
	check_succession(tell_shuffled, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			entries_made_one_after_the_other_keep_their_order),
		cmocka_unit_test(two_reviews_made_apart_both_stand),
		cmocka_unit_test(an_undo_takes_back_only_what_it_names),
		cmocka_unit_test(an_entry_comes_after_all_that_was_known),
		cmocka_unit_test(of_two_publications_that_differ_one_counts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
