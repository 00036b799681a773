/* test_settings_terms.c - `promise:`, `workdays:` and `days_off:`. */
#include "claim_support.h"

#include "arena.h"
#include "date.h"
#include "promise.h"
#include "reading.h"
#include "settings.h"
#include "workdays.h"

static const char *tell_terms(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);
	const struct settings settings = settings_read(&reading);
	const struct workdays *workdays = &settings.terms.workdays;
	const char *told = promise_words(arena, &settings.terms.promise);
	size_t i;

	if (workdays->is_given)
		told = arena_printf(
			arena, "%s %x", told, workdays_week(workdays));
	for (i = 0; i < workdays->off_count; i++)
		told = arena_printf(arena, "%s %s..%s", told,
			date_iso(arena, workdays->off[i].first),
			date_iso(arena, workdays->off[i].last));
	return told_line(arena, told, problems_told(arena, &reading.problems));
}

#define USUAL "30 to 90 days"

static void what_is_given_is_read(void **state)
{
	static const struct told_example examples[] = {
		{ "name: A", USUAL },
		{ "promise: {}", USUAL },
		{ "promise: {shortest: 14}", "14 to 90 days" },
		{ "promise: {longest: 3650, shortest: 1}", "1 to 3650 days" },
		{ "promise:\n  shortest: 60\n  longest: 60\n", "60 days" },
		{ "promise: {shortest: 1, longest: 1}", "1 day" },
		{ "workdays: [sun, MON, Tuesday, mon]", USUAL " 43" },
		{ "days_off: 2026-05-01", USUAL " 1f 2026-05-01..2026-05-01" },
		{ "days_off: [2026-05-01 .. 2026-05-03]",
			USUAL " 1f 2026-05-01..2026-05-03" },
		{ "days_off: []", USUAL },
		{ "cadence: {a: 14}\npromise: {shortest: 14}",
			"14 to 90 days" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_terms, examples);
}

static void days_off_that_overlap_or_touch_are_one(void **state)
{
	static const struct told_example examples[] = {
		{ "days_off: [2026-05-04, 2026-05-01..2026-05-03, 2026-04-01]",
			USUAL " 1f 2026-04-01..2026-04-01 "
			      "2026-05-01..2026-05-04" },
		{ "days_off: [2026-05-01..2026-05-09, 2026-05-02..2026-05-03]",
			USUAL " 1f 2026-05-01..2026-05-09" },
		{ "days_off: [2026-05-01, 2026-05-05, 2026-05-09, 2026-05-03, "
		  "2026-05-13, 2026-05-02..2026-05-08, 2026-05-11]",
			USUAL " 1f 2026-05-01..2026-05-09 "
			      "2026-05-11..2026-05-11 "
			      "2026-05-13..2026-05-13" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_terms, examples);
}

static void a_promise_that_is_none_is_refused(void **state)
{
	static const struct told_example examples[] = {
		{ "promise: 30-90", USUAL
			"\n1:10: promise: should have days under it, such "
			"as {shortest: 30, longest: 90}" },
		{ "promise: {longest: 60, shortest: 70}",
			USUAL "\n1:20: promise: its shortest, 70 days, is more "
			      "than its longest, 60; give both, such as "
			      "{shortest: 30, longest: 90}" },
		{ "promise: {longest: 20}",
			USUAL "\n1:20: promise: its shortest, 30 days, is more "
			      "than its longest, 20; give both, such as "
			      "{shortest: 30, longest: 90}" },
		{ "promise: {shortest: 91}",
			USUAL "\n1:10: promise: its shortest, 91 days, is more "
			      "than its longest, 90; give both, such as "
			      "{shortest: 30, longest: 90}" },
		{ "promise: {shortest: 0, longest: 3651}",
			USUAL "\n1:21: shortest: should be 1 to 3650 days, not "
			      "0\n1:33: longest: should be 1 to 3650 days, not "
			      "3651" },
		{ "promise: {shortst: a month}",
			USUAL "\n1:11: shortst: no such key (did you mean "
			      "shortest?)" },
		{ "promise: {shortest: a month}",
			USUAL "\n1:21: shortest: should be a whole number" },
		{ "promise: {longest: 60}\ncadence: {a: 61}",
			"30 to 60 days\n"
			"2:14: a: should be 30 to 60 days, not 61" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_terms, examples);
}

static void days_that_are_none_are_refused(void **state)
{
	static const struct told_example examples[] = {
		{ "workdays: mon-fri",
			USUAL "\n1:11: workdays: should be a list of days of "
			      "the week, such as [mon, tue, wed, thu, fri]" },
		{ "workdays: []",
			USUAL "\n1:11: workdays: is empty; name at least one "
			      "day of the week, or take it out" },
		{ "workdays: [mno, Tuseday, 5, [mon]]",
			USUAL "\n1:12: workdays: mno: should be a day of the "
			      "week, such as mon (did you mean mon?)\n"
			      "1:17: workdays: Tuseday: should be a day of the "
			      "week, such as mon (did you mean tuesday?)\n"
			      "1:26: workdays: 5: should be a day of the week, "
			      "such as mon\n"
			      "1:29: this item: should be text, not a list" },
		{ "days_off: [2027-01-01..2026-12-24]",
			USUAL "\n1:12: days_off: 2027-01-01..2026-12-24: ends "
			      "before it begins (did you mean "
			      "2026-12-24..2027-01-01?)" },
		{ "days_off: 2026-02-30",
			USUAL "\n1:11: days_off: 2026-02-30: should be a day "
			      "that exists, such as 2026-05-01, or the first "
			      "and the last of several, such as "
			      "2026-12-24..2027-01-01" },
		{ "days_off: [2026-12-24 - 2027-01-01]", USUAL
			"\n1:12: days_off: 2026-12-24 - 2027-01-01: "
			"should be a day that exists, such as 2026-05-01, "
			"or the first and the last of several, such as "
			"2026-12-24..2027-01-01 (did you mean "
			"2026-12-24..2027-01-01?)" },
		{ "days_off: {from: 2026-12-24}",
			USUAL "\n1:11: days_off: should be text, not a map" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_terms, examples);
}

/* What the store was filled by is compared as texts. */
static void what_schedules_hang_on_is_told_apart(void **state)
{
	static const struct {
		const char *one, *other;
		bool promises, schedules;
	} examples[] = {
		{ "", "name: A", false, false },
		{ "", "promise: {longest: 60}", true, true },
		{ "", "days_off: 2026-05-01", false, true },
		{ "days_off: 2026-05-01", "days_off: 2026-05-02", false, true },
		{ "", "workdays: [mon, tue, wed, thu, fri]", false, true },
		{ "", "cadence: {a: 60}", false, true },
		{ "", "cadence: {b: 60}", false, false },
	};
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct reading one = reading_of(&arena, examples[i].one);
		struct reading other = reading_of(&arena, examples[i].other);
		const struct settings first = settings_read(&one);
		const struct settings second = settings_read(&other);
		const char *before = settings_schedule(&arena, &first);
		const char *now = settings_schedule(&arena, &second);

		assert_int_equal(settings_promises_differ(before, now),
			examples[i].promises);
		assert_int_equal(settings_schedules_differ(before, now, "a"),
			examples[i].schedules);
	}
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_given_is_read),
		cmocka_unit_test(days_off_that_overlap_or_touch_are_one),
		cmocka_unit_test(a_promise_that_is_none_is_refused),
		cmocka_unit_test(days_that_are_none_are_refused),
		cmocka_unit_test(what_schedules_hang_on_is_told_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
