/* test_rules_clock.c - the days and times of an entry can be true; honest
 * clocks differ by less than a day. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim_support.h"

#define START "A published 2026-01-01 holding; "

/* By the clock of a reader at noon of 31 January. */
static const char *tell(struct arena *arena, const char *text)
{
	return faults_told(
		arena, story_of(arena, text), "2026-01-31T12:00:00Z");
}

static void a_day_to_come_is_told(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-02-01 holding @2026-02-01T11:00:00Z",
			"none" },
		{ START "R review 2026-02-02 holding @2026-02-01T11:00:00Z",
			"R: its day, 2026-02-02, is to come: it is "
			"2026-01-31T12:00:00Z by this clock" },
		{ START "R review 2099-02-02 holding @2026-01-31T11:00:00Z",
			"R: its day, 2099-02-02, is to come: it is "
			"2026-01-31T12:00:00Z by this clock" },
		{ START "C close 2099-01-01 retired @2026-01-31T11:00:00Z",
			"C: its day, 2099-01-01, is to come: it is "
			"2026-01-31T12:00:00Z by this clock" },
		{ "A published 2026-02-02 holding $2026-02-01",
			"A: its day, 2026-02-02, is to come: it is "
			"2026-01-31T12:00:00Z by this clock" },
		{ START "C correction 2026-01-31 $2026-02-02 %2026-02-02",
			"C: its day of publication, 2026-02-02, is to come: it "
			"is 2026-01-31T12:00:00Z by this clock; C: its opening "
			"review, 2026-02-02, is to come: it is "
			"2026-01-31T12:00:00Z by this clock" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void so_is_one_after_its_time_of_recording(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-21 holding @2026-01-20T00:00:00Z",
			"none" },
		{ START "R review 2026-01-22 holding @2026-01-20T23:59:59Z",
			"R: its day, 2026-01-22, is after the time of "
			"recording, 2026-01-20T23:59:59Z" },
		{ START "R review 2026-01-22 holding @1999-01-20T23:59:59Z",
			"R: its day, 2026-01-22, is after the time of "
			"recording, 1999-01-20T23:59:59Z" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void a_time_to_come_is_told(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 holding @2026-02-01T12:00:00Z",
			"none" },
		{ START "R review 2026-01-31 holding @2026-02-01T12:00:01Z",
			"R: its time of recording, 2026-02-01T12:00:01Z, is to "
			"come: it is 2026-01-31T12:00:00Z by this clock" },
		{ START "R review 2026-01-31 holding @2199-01-01T12:00:01Z",
			"R: its time of recording, 2199-01-01T12:00:01Z, is to "
			"come: it is 2026-01-31T12:00:00Z by this clock" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void what_follows_was_recorded_no_earlier_but_for_a_day(void **state)
{
	static const struct told_example examples[] = {
		{ START "R dissent 2026-01-20 @2026-01-20T12:00:00Z;"
			"S dissent 2026-01-19 @2026-01-19T12:00:00Z",
			"none" },
		{ START "R dissent 2026-01-20 @2026-01-20T12:00:00Z;"
			"S dissent 2026-01-19 @2026-01-19T11:59:59Z",
			"S: its time of recording, 2026-01-19T11:59:59Z, is "
			"more than a day before that of an entry that it "
			"follows, 2026-01-20T12:00:00Z by R" },
		{ START "R dissent 2026-01-20 @2026-01-20T12:00:00Z;"
			"S dissent 2026-01-19 @2026-01-19T11:59:59Z <A",
			"none" },
		{ START "Q dissent 2026-01-20 @2026-01-20T12:00:00Z;"
			"R dissent 2026-01-20 <A;"
			"S dissent 2026-01-19 @2026-01-18T12:00:00Z",
			"S: its time of recording, 2026-01-18T12:00:00Z, is "
			"more than a day before that of an entry that it "
			"follows, 2026-01-20T12:00:00Z by Q; S: its time of "
			"recording, 2026-01-18T12:00:00Z, is more than a day "
			"before that of an entry that it follows, "
			"2026-01-20T12:00:00Z by R" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

/* The undo of the fast line passes, and all that follows. */
static void a_line_of_a_wrong_clock_can_be_taken_back(void **state)
{
	static const struct told_example examples[] = {
		{ START "R dissent 2026-01-31 @2027-01-31T12:00:00Z;"
			"U undo 2026-01-31 @2026-01-31T11:00:00Z -R;"
			"S dissent 2026-01-31 @2026-01-31T11:30:00Z",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

/* A plan that 0.1 recorded is no fault of the clock. */
static void a_publication_of_0_1_may_be_planned(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(
		faults_told(&arena,
			old_story_of(&arena, "A published 2026-06-01 holding"),
			"2026-01-31T12:00:00Z"),
		"none");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_day_to_come_is_told),
		cmocka_unit_test(so_is_one_after_its_time_of_recording),
		cmocka_unit_test(a_time_to_come_is_told),
		cmocka_unit_test(
			what_follows_was_recorded_no_earlier_but_for_a_day),
		cmocka_unit_test(a_line_of_a_wrong_clock_can_be_taken_back),
		cmocka_unit_test(a_publication_of_0_1_may_be_planned),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
