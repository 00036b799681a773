/* test_schedule_terms.c - what promise, workdays and days_off of vigil.yaml do
 * to the dates that are made. */
#include "claim_support.h"

#include "arena.h"
#include "date.h"
#include "reading.h"
#include "schedule.h"
#include "settings.h"
#include "standing.h"

/* Settings, a review, and the date that it makes. */
struct example {
	const char *settings, *reviewed, *resolves;
	int cadence, confirmations;
	const char *date;
	enum reason reason;
	int days;
};

static void check_example(const struct example *example)
{
	struct arena arena = { 0 };
	struct reading reading = reading_of(&arena, example->settings);
	const struct settings settings = settings_read(&reading);
	struct schedule schedule = schedule_blank();
	struct due due;

	assert_int_equal(reading.problems.count, 0);
	schedule.terms = &settings.terms;
	schedule.resolves = day(example->resolves);
	schedule.cadence = example->cadence;
	schedule.confirmations = example->confirmations - 1;
	due = schedule_promise(
		&schedule, example->confirmations > 0, day(example->reviewed));
	assert_string_equal(date_iso(&arena, due.date), example->date);
	assert_int_equal(due.reason, example->reason);
	assert_int_equal(due.days, example->days);
	arena_release(&arena);
}

static void check(const struct example *example)
{
	for (; example->settings; example++)
		check_example(example);
}

static void the_ladder_and_a_cadence_keep_the_promise(void **state)
{
	static const struct example examples[] = {
		{ "promise: {shortest: 40, longest: 50}", "2026-05-22", NULL, 0,
			0, "2026-07-01", REASON_LADDER, 40 },
		{ "promise: {shortest: 40, longest: 50}", "2026-05-22", NULL, 0,
			1, "2026-07-11", REASON_LADDER, 50 },
		{ "promise: {longest: 365}", "2026-05-22", NULL, 365, 0,
			"2027-05-22", REASON_CADENCE, 365 },
		{ "promise: {longest: 60}", "2026-05-22", NULL, 90, 0,
			"2026-07-21", REASON_CADENCE, 60 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_date_moves_to_the_next_working_day(void **state)
{
	static const struct example examples[] = {
		{ "", "2026-05-21", NULL, 0, 0, "2026-06-20", REASON_LADDER,
			30 },
		{ "workdays: [mon, tue, wed, thu, fri]", "2026-05-21", NULL, 0,
			0, "2026-06-22", REASON_LADDER, 30 },
		{ "workdays: [sat]", "2026-05-21", NULL, 0, 0, "2026-06-20",
			REASON_LADDER, 30 },
		{ "workdays: [thu]", "2026-05-21", NULL, 45, 0, "2026-07-09",
			REASON_CADENCE, 45 },
		{ "days_off: 2026-05-01", "2026-04-01", NULL, 0, 0,
			"2026-05-04", REASON_LADDER, 30 },
		{ "days_off: [2026-12-24..2027-01-01]", "2026-11-26", NULL, 0,
			0, "2027-01-04", REASON_LADDER, 30 },
		{ "workdays: [fri, sat]\ndays_off: [2026-12-24..2027-01-01]",
			"2026-11-26", NULL, 0, 0, "2027-01-02", REASON_LADDER,
			30 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void it_moves_to_the_one_before_where_that_would_be_too_late(
	void **state)
{
	static const struct example examples[] = {
		{ "workdays: [mon]", "2026-05-21", NULL, 90, 0, "2026-08-17",
			REASON_CADENCE, 90 },
		{ "promise: {shortest: 30, longest: 30}\nworkdays: [mon]",
			"2026-05-21", NULL, 0, 0, "2026-06-15", REASON_LADDER,
			30 },
		{ "days_off: [2026-06-02..2026-09-30]", "2026-05-21", NULL, 0,
			0, "2026-06-01", REASON_LADDER, 30 },
		{ "workdays: [fri]", "9999-12-01", NULL, 0, 0, "9999-12-31",
			REASON_LADDER, 30 },
		{ "days_off: 9999-12-31", "9999-12-10", NULL, 0, 0,
			"9999-12-30", REASON_LADDER, 30 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void it_stays_where_all_days_are_off(void **state)
{
	static const struct example examples[] = {
		{ "days_off: [2026-05-01..2026-12-31]", "2026-05-21", NULL, 0,
			0, "2026-06-20", REASON_LADDER, 30 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void the_day_that_resolves_does_not_move(void **state)
{
	static const struct example examples[] = {
		{ "workdays: [mon]", "2026-05-21", "2026-06-07", 0, 0,
			"2026-06-07", REASON_RESOLVES, 30 },
		{ "workdays: [mon]", "2026-05-21", "2026-06-21", 0, 0,
			"2026-06-21", REASON_RESOLVES, 30 },
		{ "workdays: [mon]", "2026-05-21", "2026-06-23", 0, 0,
			"2026-06-22", REASON_LADDER, 30 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void what_was_promised_stays_and_says_how_it_was_made(void **state)
{
	struct arena arena = { 0 };
	struct reading reading = reading_of(&arena, "workdays: [mon]");
	const struct settings settings = settings_read(&reading);
	struct schedule schedule = schedule_blank();

	(void)state;
	schedule.terms = &settings.terms;
	schedule.reviewed = day("2026-05-21");
	schedule.promised = day("2026-06-22");
	schedule.rule = REASON_LADDER;
	assert_int_equal(schedule_due(&schedule).date, day("2026-06-22"));
	assert_int_equal(schedule_due(&schedule).days, 30);
	schedule.promised = day("2026-06-20");
	assert_int_equal(schedule_due(&schedule).date, day("2026-06-20"));
	assert_int_equal(schedule_due(&schedule).days, 30);
	schedule.promised = day("2026-06-19");
	assert_int_equal(schedule_due(&schedule).days, 29);
	arena_release(&arena);
}

/* Lines of 0.1 may leave the date out, and no setting of later moves it. */
static void a_review_without_a_date_has_it_as_ever(void **state)
{
	struct arena arena = { 0 };
	struct reading reading =
		reading_of(&arena, "promise: {longest: 60}\nworkdays: [mon]");
	const struct settings settings = settings_read(&reading);
	struct schedule schedule = schedule_blank();

	(void)state;
	schedule.terms = &settings.terms;
	schedule.reviewed = day("2026-05-22");
	schedule.confirmations = 2;
	assert_int_equal(schedule_due(&schedule).date, day("2026-08-20"));
	schedule_settle(&schedule);
	assert_int_equal(schedule.promised, day("2026-08-20"));
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_ladder_and_a_cadence_keep_the_promise),
		cmocka_unit_test(a_date_moves_to_the_next_working_day),
		cmocka_unit_test(
			it_moves_to_the_one_before_where_that_would_be_too_late),
		cmocka_unit_test(it_stays_where_all_days_are_off),
		cmocka_unit_test(the_day_that_resolves_does_not_move),
		cmocka_unit_test(
			what_was_promised_stays_and_says_how_it_was_made),
		cmocka_unit_test(a_review_without_a_date_has_it_as_ever),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
