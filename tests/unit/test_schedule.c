/* test_schedule.c - when a claim is next due. */
#include "claim_support.h"

#include "arena.h"
#include "date.h"
#include "schedule.h"
#include "standing.h"

struct example {
	const char *reviewed, *pinned, *resolves;
	int cadence, topic_cadence, confirmations;
	const char *date;
	enum reason reason;
	int days;
};

static struct schedule schedule_in(const struct example *example)
{
	struct schedule schedule = schedule_blank();

	schedule.reviewed = day(example->reviewed);
	schedule.promised = day(example->pinned);
	schedule.resolves = day(example->resolves);
	schedule.cadence = example->cadence;
	schedule.topic_cadence = example->topic_cadence;
	schedule.confirmations = example->confirmations;
	return schedule;
}

static void check_due(const struct example *example, struct due due)
{
	struct arena arena = { 0 };

	assert_string_equal(date_iso(&arena, due.date), example->date);
	assert_int_equal(due.reason, example->reason);
	if (due.reason != REASON_PINNED && due.reason != REASON_RESOLVES)
		assert_int_equal(due.days, example->days);
	arena_release(&arena);
}

/* What comes of a schedule is what is promised, and what is promised holds. */
static void check(const struct example *example)
{
	for (; example->reviewed; example++) {
		struct schedule schedule = schedule_in(example);
		struct due due = schedule_due(&schedule);

		check_due(example, due);
		if (example->pinned)
			continue;
		schedule.confirmations--;
		check_due(example,
			schedule_promise(&schedule, example->confirmations > 0,
				schedule.reviewed));
		schedule = schedule_in(example);
		if (due.date - schedule.reviewed < example->days)
			continue;
		schedule.promised = due.date;
		schedule.rule = due.reason;
		schedule.cadence = 77;
		schedule.resolves = schedule.reviewed + 1;
		check_due(example, schedule_due(&schedule));
	}
}

static void no_review_is_later_than_the_last_date(void **state)
{
	static const struct example examples[] = {
		{ "9999-12-01", NULL, NULL, 0, 0, 0, "9999-12-31",
			REASON_LADDER, 30 },
		{ "9999-12-31", NULL, NULL, 90, 0, 0, "9999-12-31",
			REASON_CADENCE, 90 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void the_ladder_is_30_60_and_then_90_days(void **state)
{
	static const struct example examples[] = {
		{ "2026-05-22", NULL, NULL, 0, 0, 0, "2026-06-21",
			REASON_LADDER, 30 },
		{ "2026-05-22", NULL, NULL, 0, 0, 1, "2026-07-21",
			REASON_LADDER, 60 },
		{ "2026-05-22", NULL, NULL, 0, 0, 2, "2026-08-20",
			REASON_LADDER, 90 },
		{ "2026-05-22", NULL, NULL, 0, 0, 3, "2026-08-20",
			REASON_LADDER, 90 },
		{ "2026-05-22", NULL, NULL, 0, 0, 1000000, "2026-08-20",
			REASON_LADDER, 90 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_claims_cadence_goes_before_its_topics_and_the_ladder(void **state)
{
	static const struct example examples[] = {
		{ "2026-05-22", NULL, NULL, 45, 0, 0, "2026-07-06",
			REASON_CADENCE, 45 },
		{ "2026-05-22", NULL, NULL, 45, 30, 2, "2026-07-06",
			REASON_CADENCE, 45 },
		{ "2026-05-22", NULL, NULL, 0, 31, 2, "2026-06-22",
			REASON_TOPIC, 31 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_pin_goes_before_all_else(void **state)
{
	static const struct example examples[] = {
		{ "2026-05-22", "2026-12-30", NULL, 0, 0, 0, "2026-12-30",
			REASON_PINNED, 0 },
		{ "2026-05-22", "2026-05-23", NULL, 90, 90, 2, "2026-05-23",
			REASON_PINNED, 0 },
		{ "2026-05-22", "2026-12-30", "2026-12-31", 0, 0, 0,
			"2026-12-30", REASON_PINNED, 0 },
		{ "2026-05-22", "2026-12-30", "2026-06-01", 30, 30, 0,
			"2026-12-30", REASON_PINNED, 0 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void the_day_it_can_be_settled_comes_first_where_it_is_nearer(
	void **state)
{
	static const struct example examples[] = {
		{ "2026-05-22", NULL, "2026-06-20", 0, 0, 0, "2026-06-20",
			REASON_RESOLVES, 0 },
		{ "2026-05-22", NULL, "2026-05-23", 90, 0, 0, "2026-05-23",
			REASON_RESOLVES, 0 },
		{ "2026-05-22", NULL, "2026-06-21", 0, 0, 0, "2026-06-21",
			REASON_LADDER, 30 },
		{ "2026-05-22", NULL, "2026-06-22", 0, 0, 0, "2026-06-21",
			REASON_LADDER, 30 },
		{ "2026-05-22", NULL, "2026-05-22", 0, 0, 0, "2026-06-21",
			REASON_LADDER, 30 },
		{ "2026-05-22", NULL, "2026-05-01", 0, 31, 0, "2026-06-22",
			REASON_TOPIC, 31 },
		{ "2026-05-22", NULL, "2026-07-01", 0, 60, 0, "2026-07-01",
			REASON_RESOLVES, 0 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void leap_days_and_new_year_are_days_like_others(void **state)
{
	static const struct example examples[] = {
		{ "2024-02-29", NULL, NULL, 0, 0, 0, "2024-03-30",
			REASON_LADDER, 30 },
		{ "2024-01-30", NULL, NULL, 0, 0, 0, "2024-02-29",
			REASON_LADDER, 30 },
		{ "2026-01-30", NULL, NULL, 0, 0, 0, "2026-03-01",
			REASON_LADDER, 30 },
		{ "2100-01-30", NULL, NULL, 0, 0, 0, "2100-03-01",
			REASON_LADDER, 30 },
		{ "2000-01-30", NULL, NULL, 0, 0, 0, "2000-02-29",
			REASON_LADDER, 30 },
		{ "2026-12-02", NULL, NULL, 0, 0, 0, "2027-01-01",
			REASON_LADDER, 30 },
		{ "2023-12-01", NULL, NULL, 0, 0, 2, "2024-02-29",
			REASON_LADDER, 90 },
		{ "1969-12-15", NULL, NULL, 0, 0, 0, "1970-01-14",
			REASON_LADDER, 30 },
		{ "2024-02-01", NULL, "2024-02-29", 30, 0, 0, "2024-02-29",
			REASON_RESOLVES, 0 },
		{ 0 },
	};

	(void)state;
	check(examples);
}

/* What came after the last review of 22 May, whose next is 21 June. */
static void what_comes_after_a_review_moves_the_next(void **state)
{
	static const struct {
		const char *postponed, *dissented, *reopened;
		const char *date;
		enum reason reason;
	} examples[] = {
		{ NULL, NULL, NULL, "2026-06-21", REASON_LADDER },
		{ "2026-07-10", NULL, NULL, "2026-07-10", REASON_POSTPONED },
		{ "2026-06-01", NULL, NULL, "2026-06-01", REASON_POSTPONED },
		{ NULL, NULL, "2026-06-20", "2026-06-21", REASON_LADDER },
		{ NULL, NULL, "2026-06-21", "2026-06-21", REASON_LADDER },
		{ NULL, NULL, "2026-06-22", "2026-06-22", REASON_REOPENED },
		{ "2026-07-10", NULL, "2026-07-01", "2026-07-10",
			REASON_POSTPONED },
		{ "2026-06-10", NULL, "2026-07-01", "2026-07-01",
			REASON_REOPENED },
		{ NULL, "2026-06-20", NULL, "2026-06-20", REASON_DISSENT },
		{ NULL, "2026-06-21", NULL, "2026-06-21", REASON_LADDER },
		{ NULL, "2026-06-22", NULL, "2026-06-21", REASON_LADDER },
		{ "2026-07-10", "2026-07-01", NULL, "2026-07-01",
			REASON_DISSENT },
		{ "2026-06-10", "2026-06-30", "2026-07-01", "2026-06-30",
			REASON_DISSENT },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct arena arena = { 0 };
		struct schedule schedule = schedule_blank();
		struct due due;

		schedule.reviewed = day("2026-05-22");
		schedule.moved = day(examples[i].postponed);
		schedule.moved_why = REASON_POSTPONED;
		schedule.dissented = day(examples[i].dissented);
		schedule.reopened = day(examples[i].reopened);
		due = schedule_due(&schedule);
		assert_string_equal(
			date_iso(&arena, due.date), examples[i].date);
		assert_int_equal(due.reason, examples[i].reason);
		arena_release(&arena);
	}
}

/* The nearer of a fork and a dissent tells why. */
static void reviews_that_differ_call_for_another(void **state)
{
	static const struct {
		const char *dissented, *forked, *date;
		enum reason reason;
	} examples[] = {
		{ NULL, "2026-06-20", "2026-06-20", REASON_FORK },
		{ NULL, "2026-06-21", "2026-06-21", REASON_LADDER },
		{ "2026-06-10", "2026-06-20", "2026-06-10", REASON_DISSENT },
		{ "2026-06-20", "2026-06-10", "2026-06-10", REASON_FORK },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct schedule schedule = schedule_blank();
		struct due due;

		schedule.reviewed = day("2026-05-22");
		schedule.dissented = day(examples[i].dissented);
		schedule.forked = day(examples[i].forked);
		due = schedule_due(&schedule);
		assert_int_equal(due.date, day(examples[i].date));
		assert_int_equal(due.reason, examples[i].reason);
	}
}

static void a_review_can_be_put_off_beyond_pin_and_resolves(void **state)
{
	struct schedule schedule = schedule_blank();

	(void)state;
	schedule.reviewed = day("2026-05-22");
	schedule.promised = day("2026-06-01");
	schedule.moved = day("2026-08-01");
	schedule.moved_why = REASON_POSTPONED;
	schedule.resolves = day("2026-06-10");
	assert_int_equal(schedule_due(&schedule).date, day("2026-08-01"));
	assert_int_equal(schedule_due(&schedule).reason, REASON_POSTPONED);
}

static void what_was_settled_is_moved_no_more(void **state)
{
	struct schedule schedule = schedule_blank();

	(void)state;
	schedule.reviewed = day("2026-05-22");
	schedule_settle(&schedule);
	schedule.cadence = 90;
	assert_int_equal(schedule_due(&schedule).date, day("2026-06-21"));
	assert_int_equal(schedule_due(&schedule).reason, REASON_LADDER);
	schedule_settle(&schedule);
	assert_int_equal(schedule.promised, day("2026-06-21"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_review_is_later_than_the_last_date),
		cmocka_unit_test(the_ladder_is_30_60_and_then_90_days),
		cmocka_unit_test(
			a_claims_cadence_goes_before_its_topics_and_the_ladder),
		cmocka_unit_test(a_pin_goes_before_all_else),
		cmocka_unit_test(
			the_day_it_can_be_settled_comes_first_where_it_is_nearer),
		cmocka_unit_test(leap_days_and_new_year_are_days_like_others),
		cmocka_unit_test(what_comes_after_a_review_moves_the_next),
		cmocka_unit_test(
			a_review_can_be_put_off_beyond_pin_and_resolves),
		cmocka_unit_test(reviews_that_differ_call_for_another),
		cmocka_unit_test(what_was_settled_is_moved_no_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
