/* test_date.c - dates as numbers and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "claim_support.h"
#include "date.h"

#include <cmocka.h>

enum { FIRST_YEAR = 1, LAST_YEAR = 9999 };

static int last_day(int year, int month)
{
	if (month == 2 && year % 400 == 0)
		return 29;
	if (month == 2 && year % 100 == 0)
		return 28;
	if (month == 2)
		return year % 4 == 0 ? 29 : 28;
	return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static void known_days_have_known_numbers(void **state)
{
	(void)state;
	assert_int_equal(date_of(1970, 1, 1), 0);
	assert_int_equal(date_of(1969, 12, 31), -1);
	assert_int_equal(date_of(2000, 3, 1), 11017);
	assert_int_equal(date_of(2001, 9, 9), 11574);
	assert_int_equal(date_of(2026, 5, 22) + 222, date_of(2026, 12, 30));
	assert_int_equal(date_of(1, 1, 1), -719162);
	assert_int_equal(date_of(9999, 12, 31), 2932896);
	assert_true(NO_DATE < date_of(1, 1, 1));
}

static void every_day_is_one_after_the_day_before(void **state)
{
	long expected = date_of(FIRST_YEAR, 1, 1);
	int year, month, day;

	(void)state;
	for (year = FIRST_YEAR; year <= LAST_YEAR; year++) {
		for (month = 1; month <= 12; month++) {
			for (day = 1; day <= last_day(year, month); day++)
				assert_int_equal(
					date_of(year, month, day), expected++);
			assert_int_equal(date_of(year, month, day), NO_DATE);
		}
	}
}

static void check_round_trip(long first, long last)
{
	struct arena arena = { 0 };
	long date;

	for (date = first; date <= last; date++)
		assert_int_equal(date_parse(date_iso(&arena, date)), date);
	arena_release(&arena);
}

static void every_day_can_be_written_and_read_again(void **state)
{
	int year;

	(void)state;
	check_round_trip(date_of(1583, 1, 1), date_of(2400, 12, 31));
	for (year = FIRST_YEAR; year <= LAST_YEAR; year++) {
		check_round_trip(date_of(year, 1, 1), date_of(year, 1, 2));
		check_round_trip(date_of(year, 12, 30), date_of(year, 12, 31));
	}
}

static void a_day_that_does_not_exist_is_refused(void **state)
{
	static const struct {
		int year, month, day;
	} days[] = {
		{ 1900, 2, 29 },
		{ 2100, 2, 29 },
		{ 2026, 2, 29 },
		{ 2000, 2, 30 },
		{ 2026, 4, 31 },
		{ 2026, 1, 0 },
		{ 2026, 1, 32 },
		{ 2026, 0, 1 },
		{ 2026, 13, 1 },
		{ 2026, -1, 1 },
		{ 2026, 1, -1 },
		{ 0, 1, 1 },
		{ -1, 1, 1 },
		{ 10000, 1, 1 },
		{ INT_MAX, INT_MAX, INT_MAX },
		{ INT_MIN, INT_MIN, INT_MIN },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(days) / sizeof(*days); i++)
		assert_int_equal(
			date_of(days[i].year, days[i].month, days[i].day),
			NO_DATE);
}

static void leap_days_exist(void **state)
{
	(void)state;
	assert_int_equal(date_of(2000, 2, 29), date_of(2000, 3, 1) - 1);
	assert_int_equal(date_of(2024, 2, 29), date_of(2024, 3, 1) - 1);
	assert_int_equal(date_of(1600, 2, 29), date_of(1600, 3, 1) - 1);
	assert_int_equal(date_of(1900, 2, 28), date_of(1900, 3, 1) - 1);
	assert_int_equal(date_of(2100, 2, 28), date_of(2100, 3, 1) - 1);
}

static void only_the_exact_form_is_read(void **state)
{
	static const char *const refused[] = { "", "2026", "2026-08",
		"2026-8-20", "2026-08-2", "2026-08-200", "2026-08-20 ",
		" 2026-08-20", "2026/08/20", "2026-08-2o", "20260820",
		"+026-08-20", "-026-08-20", "2026-+8-20", "2026- 8-20",
		"02026-08-20", "2026-08-20T00:00:00Z", "2026-02-30",
		"2026-13-01", "0000-01-01", "2026\u201108-20" };
	size_t i;

	(void)state;
	assert_int_equal(date_parse("2026-08-20"), date_of(2026, 8, 20));
	assert_int_equal(date_parse("0001-01-01"), date_of(1, 1, 1));
	assert_int_equal(date_parse("9999-12-31"), date_of(9999, 12, 31));
	for (i = 0; i < sizeof(refused) / sizeof(*refused); i++)
		assert_int_equal(date_parse(refused[i]), NO_DATE);
}

static void months_are_added_and_clamped(void **state)
{
	static const struct {
		const char *from;
		int months;
		const char *to;
	} sums[] = {
		{ "2026-01-31", 1, "2026-02-28" },
		{ "2024-01-31", 1, "2024-02-29" },
		{ "2000-01-30", 1, "2000-02-29" },
		{ "2100-01-30", 1, "2100-02-28" },
		{ "2026-05-31", 1, "2026-06-30" },
		{ "2026-06-30", 1, "2026-07-30" },
		{ "2026-12-15", 1, "2027-01-15" },
		{ "2026-11-30", 3, "2027-02-28" },
		{ "2026-08-20", 0, "2026-08-20" },
		{ "2026-08-20", 12, "2027-08-20" },
		{ "2024-02-29", 12, "2025-02-28" },
		{ "2024-02-29", 48, "2028-02-29" },
		{ "2026-03-31", -1, "2026-02-28" },
		{ "2026-01-31", -1, "2025-12-31" },
		{ "2026-01-31", -13, "2024-12-31" },
		{ "9999-11-30", 1, "9999-12-30" },
		{ "0001-02-01", -1, "0001-01-01" },
		{ "0001-01-01", 12 * 9999 - 1, "9999-12-01" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(sums) / sizeof(*sums); i++)
		assert_int_equal(date_add_months(date_parse(sums[i].from),
					 sums[i].months),
			date_parse(sums[i].to));
}

static void months_beyond_the_years_are_no_date(void **state)
{
	(void)state;
	assert_int_equal(date_add_months(date_of(9999, 12, 1), 1), NO_DATE);
	assert_int_equal(date_add_months(date_of(1, 1, 31), -1), NO_DATE);
	assert_int_equal(date_add_months(0, INT_MAX), NO_DATE);
	assert_int_equal(date_add_months(0, INT_MIN), NO_DATE);
	assert_int_equal(date_add_months(NO_DATE, 1), NO_DATE);
	assert_int_equal(date_add_months(LONG_MAX, -1), NO_DATE);
}

static void dates_are_shown_for_people(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(
		date_shown(&arena, date_of(2026, 8, 20)), "20 Aug 2026");
	assert_string_equal(
		date_shown(&arena, date_of(2026, 1, 1)), "1 Jan 2026");
	assert_string_equal(
		date_shown(&arena, date_of(1999, 12, 31)), "31 Dec 1999");
	assert_string_equal(date_iso(&arena, date_of(7, 8, 9)), "0007-08-09");
	arena_release(&arena);
}

static void no_date_is_shown_as_a_dash(void **state)
{
	static const long none[] = { NO_DATE, LONG_MAX, -719163, 2932897 };
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(none) / sizeof(*none); i++) {
		assert_null(date_iso(&arena, none[i]));
		assert_string_equal(date_shown(&arena, none[i]), "-");
		assert_string_equal(date_weekday(none[i]), "-");
	}
	arena_release(&arena);
}

static void weekdays_are_those_of_history(void **state)
{
	(void)state;
	assert_string_equal(date_weekday(date_of(1970, 1, 1)), "Thu");
	assert_string_equal(date_weekday(date_of(1969, 7, 20)), "Sun");
	assert_string_equal(date_weekday(date_of(1969, 12, 31)), "Wed");
	assert_string_equal(date_weekday(date_of(1582, 10, 15)), "Fri");
	assert_string_equal(date_weekday(date_of(1815, 6, 18)), "Sun");
	assert_string_equal(date_weekday(date_of(1989, 11, 9)), "Thu");
	assert_string_equal(date_weekday(date_of(2000, 2, 29)), "Tue");
	assert_string_equal(date_weekday(date_of(2026, 8, 17)), "Mon");
	assert_string_equal(date_weekday(date_of(2026, 8, 22)), "Sat");
	assert_string_equal(date_weekday(date_of(1, 1, 1)), "Mon");
}

static void a_week_begins_on_its_monday(void **state)
{
	static const struct {
		const char *monday;
		const char *last;
	} weeks[] = {
		{ "2026-11-23", "2026-11-29" },
		{ "2026-12-28", "2027-01-03" }, /* the end of a year */
		{ "2024-02-26", "2024-03-03" }, /* a leap day */
		{ "2026-03-23", "2026-03-29" }, /* clocks change */
		{ "1969-12-29", "1970-01-04" },
		{ "0001-01-01", "0001-01-07" },
	};
	size_t i;
	long day;

	(void)state;
	for (i = 0; i < sizeof(weeks) / sizeof(*weeks); i++) {
		long monday = date_parse(weeks[i].monday);

		assert_int_equal(date_parse(weeks[i].last), monday + 6);
		for (day = monday; day <= monday + 6; day++)
			assert_int_equal(date_monday(day), monday);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(known_days_have_known_numbers),
		cmocka_unit_test(every_day_is_one_after_the_day_before),
		cmocka_unit_test(every_day_can_be_written_and_read_again),
		cmocka_unit_test(a_day_that_does_not_exist_is_refused),
		cmocka_unit_test(leap_days_exist),
		cmocka_unit_test(only_the_exact_form_is_read),
		cmocka_unit_test(months_are_added_and_clamped),
		cmocka_unit_test(months_beyond_the_years_are_no_date),
		cmocka_unit_test(dates_are_shown_for_people),
		cmocka_unit_test(no_date_is_shown_as_a_dash),
		cmocka_unit_test(weekdays_are_those_of_history),
		cmocka_unit_test(a_week_begins_on_its_monday),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
