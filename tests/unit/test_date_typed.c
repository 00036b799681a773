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
	"; write 2026-08-20, today, monday, \"last friday\", 3w, +30d, \"2 "   \
	"weeks ago\" or eom"
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
		{ "2026-08-19", "some day", "some day: not a date" FORMS },
		{ "2026-08-19", "this friday",
			"this friday: not a date" FORMS },
		{ "2026-08-19", "in 3 weeks ago",
			"in 3 weeks ago: not a date" FORMS },
		{ "2026-08-19", "-3d ago", "-3d ago: not a date" FORMS },
		{ "2026-08-19", "+monday",
			"+monday: not a date" FORMS " (did you mean monday?)" },
		{ "2026-08-19", "3 weeks from friday",
			"3 weeks from friday: not a date" FORMS },
		{ "2026-08-19", "day after yesterday",
			"day after yesterday: not a date" FORMS },
		{ "2026-08-19", "20 Aug", "20 Aug: not a date" FORMS },
		{ "2026-08-19", "08.09.2026", "08.09.2026: not a date" FORMS },
		{ "2026-08-19", "a b c d e f g h",
			"a b c d e f g h: not a date" FORMS },
		{ "2026-08-19", "", "\"\": not a date" FORMS },
		{ "2026-08-19", "+d", "+d: not a date" FORMS },
		{ "2026-08-19", "+", "+: not a date" FORMS },
		{ "2026-08-19", "+3dd", "+3dd: not a date" FORMS },
		{ "2026-08-19", "+-3d", "+-3d: not a date" FORMS },
		{ "2026-08-19", "2026-8-20", "2026-8-20: not a date" FORMS },
		{ "2026-08-19", "mo", "mo: not a date" FORMS },
		{ "2026-08-19", "mondays",
			"mondays: not a date" FORMS " (did you mean monday?)" },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void days_are_said_in_plain_words(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "next monday", "2026-08-24" },
		{ "2026-08-17", "next monday", "2026-08-24" },
		{ "2026-08-19", "last friday", "2026-08-14" },
		{ "2026-08-17", "last monday", "2026-08-10" },
		{ "2026-08-19", "Last Tue", "2026-08-18" },
		{ "2026-08-19", "thurs", "2026-08-20" },
		{ "2026-08-19", "next week", "2026-08-26" },
		{ "2026-01-31", "next month", "2026-02-28" },
		{ "2026-08-19", "last week", "2026-08-12" },
		{ "2026-08-19", "last month", "2026-07-19" },
		{ "2026-08-19", "next-year", "2027-08-19" },
		{ "2026-08-19", "day after tomorrow", "2026-08-21" },
		{ "2026-08-19", "the day before yesterday", "2026-08-17" },
		{ "2026-08-19", "end of month", "2026-08-31" },
		{ "2026-08-19", "end of the month", "2026-08-31" },
		{ "2026-01-31", "end of next month", "2026-02-28" },
		{ "9999-12-05", "end of next month",
			"end of next month" OUTSIDE },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_span_is_counted_ahead_unless_it_is_ago(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "3w", "2026-09-09" },
		{ "2026-08-19", "30d", "2026-09-18" },
		{ "2026-01-31", "1m", "2026-02-28" },
		{ "2026-08-19", "2y", "2028-08-19" },
		{ "2026-08-19", "in 3 weeks", "2026-09-09" },
		{ "2026-08-19", "in  a  week", "2026-08-26" },
		{ "2026-08-19", "two months", "2026-10-19" },
		{ "2026-08-19", "+3 days", "2026-08-22" },
		{ "2026-08-19", "3 weeks from now", "2026-09-09" },
		{ "2026-08-19", "1 day from today", "2026-08-20" },
		{ "2026-08-19", "3 days ago", "2026-08-16" },
		{ "2026-03-31", "a month ago", "2026-02-28" },
		{ "2026-08-19", "twelve-weeks-ago", "2026-05-27" },
		{ "2026-08-19", "3w ago", "2026-07-29" },
		{ "2026-08-19", "99999999999999 years",
			"99999999999999 years" OUTSIDE },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void a_span_alone_leads_back_where_days_have_been(void **state)
{
	static const struct {
		const char *typed, *day;
	} examples[] = {
		{ "3w", "2026-07-29" },
		{ "30 days", "2026-07-20" },
		{ "3 days ago", "2026-08-16" },
		{ "+3d", "2026-08-22" },
		{ "in 3 days", "2026-08-22" },
		{ "monday", "2026-08-24" },
	};
	struct arena arena = { 0 };
	struct error err;
	size_t i;
	long date;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		assert_int_equal(date_parse_typed_back(examples[i].typed,
					 date_parse("2026-08-19"), &date, &err),
			0);
		assert_string_equal(date_iso(&arena, date), examples[i].day);
	}
	arena_release(&arena);
}

static void a_date_is_read_as_vigil_writes_it(void **state)
{
	static const struct example examples[] = {
		{ "2026-08-19", "20 Aug 2026", "2026-08-20" },
		{ "2026-08-19", "1 september 2026", "2026-09-01" },
		{ "2026-08-19", "August 20, 2026", "2026-08-20" },
		{ "2026-08-19", "20-Aug-2026", "2026-08-20" },
		{ "2026-08-19", "30 Feb 2026",
			"30 Feb 2026: no such day" FORMS },
		{ "2026-08-19", "20 Aug 26", "20 Aug 26: not a date" FORMS },
		{ 0 },
	};

	(void)state;
	check(examples);
}

static void the_first_of_several_words_asks_for_quotes(void **state)
{
#define CUT ": only a part of a date; several words need quotes" FORMS
#define NO_UNIT ": has no unit, such as d or w; several words need quotes" FORMS
	static const struct example examples[] = {
		{ "2026-08-19", "next", "next" CUT },
		{ "2026-08-19", "Last", "Last" CUT },
		{ "2026-08-19", "in", "in" CUT },
		{ "2026-08-19", "3", "3" NO_UNIT },
		{ "2026-08-19", "+3", "+3" NO_UNIT },
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
		cmocka_unit_test(days_are_said_in_plain_words),
		cmocka_unit_test(a_span_is_counted_ahead_unless_it_is_ago),
		cmocka_unit_test(a_span_alone_leads_back_where_days_have_been),
		cmocka_unit_test(a_date_is_read_as_vigil_writes_it),
		cmocka_unit_test(the_first_of_several_words_asks_for_quotes),
		cmocka_unit_test(a_day_that_does_not_exist_says_so),
		cmocka_unit_test(hostile_text_is_shown_harmless_and_short),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
