/* test_date_typed.c - dates as people type them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "date_typed.h"

#include <cmocka.h>

#define FORMS                                                                  \
	"; write 2026-08-20, today, tomorrow, yesterday, monday, +30d, +2w, "  \
	"+1m or eom"
#define OUTSIDE ": outside the years 0001 to 9999" FORMS

struct example {
	const char *today, *typed, *told;
};

static const char *parsed(struct arena *arena, const struct example *example)
{
	struct error err = { 0 };
	long date = 42;

	if (date_parse_typed(example->typed, date_parse(example->today), &date,
		    &err) == 0)
		return date_iso(arena, date);
	assert_int_equal(err.code, USAGE);
	assert_int_equal(date, 42);
	return arena_copy(arena, err.message);
}

static void check(const struct example *example)
{
	for (; example->today; example++) {
		struct arena arena = { 0 };

		assert_string_equal(parsed(&arena, example), example->told);
		arena_release(&arena);
	}
}

static void words_are_read_whatever_their_case(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "today", "2026-08-19" },
		{ "2026-08-31", "tomorrow", "2026-09-01" },
		{ "2026-03-01", "yesterday", "2026-02-28" },
		{ "2026-08-19", "eom", "2026-08-31" },
		{ "2026-08-31", "eom", "2026-08-31" },
		{ "2024-02-01", "eom", "2024-02-29" },
		{ "9999-12-01", "eom", "9999-12-31" },
		{ "2026-08-19", "TODAY", "2026-08-19" },
		{ "2026-08-19", "Tomorrow", "2026-08-20" },
		{ "2026-08-19", "EOM", "2026-08-31" },
		{ "2026-08-19", "2027-01-02", "2027-01-02" },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_weekday_is_the_next_one_after_today(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "thursday", "2026-08-20" },
		{ "2026-08-19", "friday", "2026-08-21" },
		{ "2026-08-19", "saturday", "2026-08-22" },
		{ "2026-08-19", "sunday", "2026-08-23" },
		{ "2026-08-19", "monday", "2026-08-24" },
		{ "2026-08-19", "tuesday", "2026-08-25" },
		{ "2026-08-19", "wednesday", "2026-08-26" },
		{ "2026-08-17", "monday", "2026-08-24" },
		{ "2026-08-23", "sunday", "2026-08-30" },
		{ "1969-12-31", "thu", "1970-01-01" },
		{ "1960-02-28", "mon", "1960-02-29" },
		{ "2026-08-19", "mon", "2026-08-24" },
		{ "2026-08-19", "Wed", "2026-08-26" },
		{ "2026-08-19", "SUN", "2026-08-23" },
		{ "9999-12-31", "friday", "friday" OUTSIDE },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_step_counts_from_today(void **state)
{
	static const struct example examples[] = {
		{ "2026-05-22", "+222d", "2026-12-30" },
		{ "2026-08-19", "+30d", "2026-09-18" },
		{ "2026-08-19", "-3d", "2026-08-16" },
		{ "2026-08-19", "+0d", "2026-08-19" },
		{ "2026-08-19", "-0m", "2026-08-19" },
		{ "2026-08-19", "+2w", "2026-09-02" },
		{ "2026-08-19", "-1W", "2026-08-12" },
		{ "2026-01-31", "+1m", "2026-02-28" },
		{ "2026-03-31", "-1M", "2026-02-28" },
		{ "2026-08-19", "+00000000000000000001D", "2026-08-20" },
		{ "0001-01-01", "+3652058d", "9999-12-31" },
		{ "9999-12-31", "-3652058d", "0001-01-01" },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_step_beyond_the_years_is_refused(void **state)
{
	static const struct example examples[] = {
		{ "9999-12-31", "tomorrow", "tomorrow" OUTSIDE },
		{ "0001-01-01", "yesterday", "yesterday" OUTSIDE },
		{ "0001-01-01", "+3652059d", "+3652059d" OUTSIDE },
		{ "0001-01-01", "-1d", "-1d" OUTSIDE },
		{ "2026-08-19", "+99999999999999d",
			"+99999999999999d" OUTSIDE },
		{ "2026-08-19", "-99999999999999w",
			"-99999999999999w" OUTSIDE },
		{ "2026-08-19", "+99999999999999m",
			"+99999999999999m" OUTSIDE },
		{ "2026-08-19", "+4294967296d", "+4294967296d" OUTSIDE },
		{ "2026-08-19", "+18446744073709551616d",
			"+18446744073709551616d" OUTSIDE },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void what_is_no_date_names_the_forms(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "tomorow",
			"tomorow: not a date" FORMS
			" (did you mean tomorrow?)" },
		{ "2026-08-19", "TODYA",
			"TODYA: not a date" FORMS " (did you mean today?)" },
		{ "2026-08-19", "wensday",
			"wensday: not a date" FORMS
			" (did you mean wednesday?)" },
		{ "2026-08-19", "next year", "next year: not a date" FORMS },
		{ "2026-08-19", "", "\"\": not a date" FORMS },
		{ "2026-08-19", "30d", "30d: not a date" FORMS },
		{ "2026-08-19", "+d", "+d: not a date" FORMS },
		{ "2026-08-19", "+", "+: not a date" FORMS },
		{ "2026-08-19", "+3", "+3: not a date" FORMS },
		{ "2026-08-19", "+3y", "+3y: not a date" FORMS },
		{ "2026-08-19", "+3dd", "+3dd: not a date" FORMS },
		{ "2026-08-19", "+-3d", "+-3d: not a date" FORMS },
		{ "2026-08-19", "+ 3d", "+ 3d: not a date" FORMS },
		{ "2026-08-19", "2026-8-20", "2026-8-20: not a date" FORMS },
		{ "2026-08-19", "mo", "mo: not a date" FORMS },
		{ "2026-08-19", "mond", "mond: not a date" FORMS },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_day_that_does_not_exist_says_so(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "2026-02-30", "2026-02-30: no such day" FORMS },
		{ "2026-08-19", "2026-13-01", "2026-13-01: no such day" FORMS },
		{ "2026-08-19", "0000-01-01", "0000-01-01: no such day" FORMS },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void hostile_text_is_shown_harmless_and_short(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "\x1b[31m\n\xff",
			"\uFFFD[31m \uFFFD: not a date" FORMS },
		{ "2026-08-19",
			"1234567890123456789012345678901234567890123456",
			"123456789012345678901234567890123456789…"
			": not a date" FORMS },
		{ 0 },
	};

	(void)state;
	check(examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_read_whatever_their_case),
		cmocka_unit_test(a_weekday_is_the_next_one_after_today),
		cmocka_unit_test(a_step_counts_from_today),
		cmocka_unit_test(a_step_beyond_the_years_is_refused),
		cmocka_unit_test(what_is_no_date_names_the_forms),
		cmocka_unit_test(a_day_that_does_not_exist_says_so),
		cmocka_unit_test(hostile_text_is_shown_harmless_and_short),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
