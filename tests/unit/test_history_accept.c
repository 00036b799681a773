/* test_history_accept.c - what a correction accepts, and which of several
 * publications stands. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "verdict.h"

#define START "A published 2026-01-01 holding; "

static void an_accepted_opening_review_takes_the_place_of_the_first(
	void **state)
{
	static const struct told_example examples[] = {
		{ START "C correction 2026-01-10 partial %2026-01-05 "
			"=2026-02-04",
			"A ->Holding; C Holding>Partial; open verdict=partial "
			"reviewed=2026-01-05 due=2026-02-04 pinned days=30" },
		{ START "P postpone 2026-01-09 =2026-02-20;"
			"C correction 2026-01-10 partial %2026-01-05 "
			"=2026-02-04",
			"A ->Holding; P Holding>Holding; C Holding>Partial; "
			"open verdict=partial reviewed=2026-01-05 "
			"due=2026-02-20 postponed days=30" },
		{ START "C correction 2026-01-10 partial %2026-01-05 "
			"=2026-02-04; P postpone 2026-01-11 =2026-02-20",
			"A ->Holding; C Holding>Partial; P Partial>Partial; "
			"open verdict=partial reviewed=2026-01-05 "
			"due=2026-02-20 postponed days=30" },
		{ START "R review 2026-01-09 holding;"
			"C correction 2026-01-10 partial %2026-01-05 "
			"=2026-02-04",
			"A ->Holding; R Holding>Holding; C Holding>Holding; "
			"open verdict=holding reviewed=2026-01-09 "
			"due=2026-03-10 ladder days=60" },
		{ START "R review 2026-01-12 not-holding;"
			"C correction 2026-01-10 partial =2026-02-04 <A",
			"A ->Holding; C Holding>Partial; R Partial>Not "
			"holding; open verdict=not_holding reviewed=2026-01-12 "
			"due=2026-02-11 ladder days=30" },
		{ START "R review 2026-01-09 holding;"
			"C correction 2026-01-10 partial %2026-01-05 "
			"=2026-02-04; U undo 2026-01-11 -R",
			"A ->Holding; R Holding>Holding undone; C "
			"Holding>Holding; U Holding>Partial; open "
			"verdict=partial reviewed=2026-01-05 due=2026-02-04 "
			"pinned days=30" },
		{ START "C correction 2026-01-10 partial %2026-01-05 "
			"=2026-02-04; U undo 2026-01-11 -C",
			"A ->Holding; C Holding>Partial undone; U "
			"Partial>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ START "C correction 2026-01-10 partial %2026-01-05 "
			"=2026-02-04; U undo 2026-01-11 -C; V undo 2026-01-12 "
			"-U",
			"A ->Holding; C Holding>Partial; U Partial>Holding "
			"undone; V Holding>Partial; open verdict=partial "
			"reviewed=2026-01-05 due=2026-02-04 pinned days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

/* Of the words before a correction that it did not see. */
static void a_review_of_the_words_before_counts(void **state)
{
	static const struct told_example examples[] = {
		{ START "C correction 2026-01-10 't;"
			"R review 2026-01-12 partial <A",
			"A ->Holding; C Holding>Holding; R Holding>Partial of "
			"other words; open verdict=partial reviewed=2026-01-12 "
			"due=2026-02-11 ladder days=30" },
		{ START "C correction 2026-01-10 't;"
			"R review 2026-01-09 partial <A",
			"A ->Holding; R Holding>Partial; C Partial>Partial; "
			"open verdict=partial reviewed=2026-01-09 "
			"due=2026-02-08 ladder days=30" },
		{ START "D review 2026-01-09 partial draft;"
			"S signoff 2026-01-12 :Ann ~D;"
			"C correction 2026-01-10 't <A",
			"A ->Holding; D Holding>Holding of other words "
			"answered by S; C Holding>Holding; S Holding>Partial; "
			"open verdict=partial reviewed=2026-01-09 "
			"due=2026-02-08 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

/* ---- several publications ---- */

/* Tells the sentence, day, verdict and title that stand. */
static const char *tell_opening(struct arena *arena, const char *text)
{
	struct entries entries = story_of(arena, text);
	const struct history history = story_history(arena, &entries);
	const struct opening *opening = &history.opening;

	return arena_printf(arena, "%s %s %s %s%s", history.text,
		date_iso(arena, opening->published),
		verdict_token(history.standing.verdict),
		history.title ? history.title : "-",
		history.has_rivals ? " rivals" : "");
}

static void publications_that_agree_are_one(void **state)
{
	static const struct told_example examples[] = {
		{ START "B published 2026-01-01 holding *Two",
			"It holds. 2026-01-01 holding Two" },
		{ "A published 2026-01-01 holding *One;"
		  "B published 2026-01-01 holding *One #45",
			"It holds. 2026-01-01 holding One" },
		{ START "B published 2026-01-01 holding old",
			"It holds. 2026-01-01 holding -" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_opening, examples);
}

static void of_those_that_do_not_the_one_stands_that_entries_rest_on(
	void **state)
{
	static const struct told_example examples[] = {
		{ START "B published 2026-01-02 partial 't",
			"It holds. 2026-01-01 holding - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"R dissent 2026-01-03 <A",
			"It holds. 2026-01-01 holding - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"R dissent 2026-01-03 <B",
			"t 2026-01-02 partial - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"R dissent 2026-01-03 <B; S dissent 2026-01-03 <A",
			"It holds. 2026-01-01 holding - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"R dissent 2026-01-03 <A <B",
			"It holds. 2026-01-01 holding - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"R dissent 2026-01-03 <B; U undo 2026-01-04 -R",
			"It holds. 2026-01-01 holding - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"R review 2026-01-03 holding draft <B",
			"It holds. 2026-01-01 holding - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"R review 2026-01-03 holding draft <B;"
			"S signoff 2026-01-04 :Ann ~R <R",
			"t 2026-01-02 holding - rivals" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_opening, examples);
}

static void a_correction_that_follows_all_ends_it(void **state)
{
	static const struct told_example examples[] = {
		{ START "B published 2026-01-02 partial 't;"
			"C correction 2026-01-03 't $2026-01-02 %2026-01-02 "
			"partial =2026-02-01",
			"t 2026-01-02 partial -" },
		{ START "B published 2026-01-02 partial 't;"
			"C correction 2026-01-03 't $2026-01-02 %2026-01-02 "
			"partial =2026-02-01 <A",
			"t 2026-01-02 partial - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"C correction 2026-01-03 't $2026-01-02 %2026-01-02 "
			"partial =2026-02-01; U undo 2026-01-04 -C",
			"It holds. 2026-01-01 holding - rivals" },
		{ START "B published 2026-01-02 partial 't;"
			"C correction 2026-01-03 't $2026-01-02 %2026-01-02 "
			"partial =2026-02-01;"
			"D published 2026-01-03 holding 'u",
			"t 2026-01-02 partial - rivals" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_opening, examples);
}

/* ---- plans of 0.1 ---- */

static const char *planned_told(
	struct arena *arena, const char *text, const char *today)
{
	struct entries entries = old_story_of(arena, text);
	const struct claim claim = story_claim();
	const struct circumstances circumstances = { .today = day(today) };
	const struct history history =
		history_of(arena, &claim, &circumstances, &entries);

	return history_told(arena, &history);
}

static void a_plan_that_0_1_recorded_counts_from_its_day_on(void **state)
{
	struct arena arena = { 0 };
	const char *plan = "A published 2026-06-01 holding";

	(void)state;
	assert_string_equal(planned_told(&arena, plan, "2026-05-31"),
		"A ->- ignored; draft never");
	assert_string_equal(planned_told(&arena, plan, "2026-06-01"),
		"A ->Holding; open verdict=holding reviewed=2026-06-01 "
		"due=2026-07-01 ladder days=30");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			an_accepted_opening_review_takes_the_place_of_the_first),
		cmocka_unit_test(a_review_of_the_words_before_counts),
		cmocka_unit_test(publications_that_agree_are_one),
		cmocka_unit_test(
			of_those_that_do_not_the_one_stands_that_entries_rest_on),
		cmocka_unit_test(a_correction_that_follows_all_ends_it),
		cmocka_unit_test(
			a_plan_that_0_1_recorded_counts_from_its_day_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
