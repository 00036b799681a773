/* test_history.c - what the entries of a claim add up to. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "history.h"

static void a_claim_without_entries_is_a_draft(void **state)
{
	static const struct told_example examples[] = {
		{ "", "draft never" },
		{ "B review 2026-06-21 partial", "B ->Partial; draft never" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void reviews_that_confirm_climb_the_ladder(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding",
			"A ->Holding; open verdict=holding "
			"reviewed=2026-05-22 due=2026-06-21 ladder days=30" },
		{ "A published 2026-05-22 holding; B review 2026-06-21 holding",
			"A ->Holding; B Holding>Holding; open "
			"verdict=holding reviewed=2026-06-21 due=2026-08-20 "
			"ladder days=60" },
		{ "A published 2026-05-22 partial; B review 2026-06-21 partial;"
		  "C review 2026-08-20 partial",
			"A ->Partial; B Partial>Partial; C Partial>Partial; "
			"open verdict=partial reviewed=2026-08-20 "
			"due=2026-11-18 ladder days=90" },
		{ "A published 2026-01-01 holding; B review 2026-01-02 holding;"
		  "C review 2026-01-03 holding; D review 2026-01-04 holding",
			"A ->Holding; B Holding>Holding; C Holding>Holding; "
			"D Holding>Holding; open verdict=holding "
			"reviewed=2026-01-04 due=2026-04-04 ladder days=90" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_change_of_verdict_starts_the_ladder_again(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-31 holding;"
		  "C review 2026-04-01 partial",
			"A ->Holding; B Holding>Holding; C Holding>Partial; "
			"open verdict=partial reviewed=2026-04-01 "
			"due=2026-05-01 ladder days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 "
		  "not-holding; C review 2026-03-02 not-holding",
			"A ->Holding; B Holding>Not holding; C Not "
			"holding>Not holding; open verdict=not_holding "
			"reviewed=2026-03-02 due=2026-05-01 ladder days=60" },
		{ "A published 2026-01-01 holding; B review 2026-01-02 partial;"
		  "C review 2026-01-03 holding",
			"A ->Holding; B Holding>Partial; C Partial>Holding; "
			"open verdict=holding reviewed=2026-01-03 "
			"due=2026-02-02 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_pin_holds_until_the_next_review(void **state)
{
	static const struct told_example old[] = {
		{ "A published 2026-05-22 holding =2026-12-30",
			"A ->Holding; open verdict=holding "
			"reviewed=2026-05-22 due=2026-12-30 pinned days=30" },
		{ 0 },
	};
	static const struct told_example now[] = {
		{ "A published 2026-05-22 holding =2026-12-30",
			"A ->Holding; open verdict=holding "
			"reviewed=2026-05-22 due=2026-12-30 pinned days=222" },
		{ 0 },
	};
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding =2026-12-30;"
		  "B review 2026-06-21 holding",
			"A ->Holding; B Holding>Holding; open "
			"verdict=holding reviewed=2026-06-21 due=2026-08-20 "
			"ladder days=60" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_story, old);
	check_succession(tell_story, now);
	check_succession(tell_either_story, examples);
}

static const char *due_of(
	struct arena *arena, struct entries entries, int topic_cadence)
{
	const struct claim claim = story_claim();
	const struct circumstances circumstances = {
		.topic_cadence = topic_cadence, .today = day("2027-01-01")
	};
	const struct history history =
		history_of(arena, &claim, &circumstances, &entries);

	return standing_told(arena, &history.standing);
}

static void a_claims_own_days_go_into_its_standing(void **state)
{
	struct arena arena = { 0 };
	const char *own = "A published 2026-05-01 holding #45 !2026-06-30";
	const char *free = "A published 2026-05-01 holding";

	(void)state;
	assert_string_equal(due_of(&arena, old_story_of(&arena, own), 31),
		"open verdict=holding reviewed=2026-05-01 due=2026-06-15 "
		"cadence days=45");
	assert_string_equal(due_of(&arena, story_of(&arena, own), 31),
		"open verdict=holding reviewed=2026-05-01 due=2026-06-15 "
		"cadence days=45");
	assert_string_equal(due_of(&arena, old_story_of(&arena, free), 31),
		"open verdict=holding reviewed=2026-05-01 due=2026-06-01 "
		"topic days=31");
	arena_release(&arena);
}

/* Settings that change later change nothing of it. */
static void a_promise_that_is_written_down_holds(void **state)
{
	struct arena arena = { 0 };
	const char *text =
		"A published 2026-05-01 holding;"
		"B review 2026-05-31 holding";

	(void)state;
	assert_string_equal(due_of(&arena, story_of(&arena, text), 31),
		"open verdict=holding reviewed=2026-05-31 due=2026-07-30 "
		"ladder days=60");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_claim_without_entries_is_a_draft),
		cmocka_unit_test(reviews_that_confirm_climb_the_ladder),
		cmocka_unit_test(a_change_of_verdict_starts_the_ladder_again),
		cmocka_unit_test(a_pin_holds_until_the_next_review),
		cmocka_unit_test(a_claims_own_days_go_into_its_standing),
		cmocka_unit_test(a_promise_that_is_written_down_holds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
