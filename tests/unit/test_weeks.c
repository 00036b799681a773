/* test_weeks.c - how many reviews fall in each coming week. */
#include "claim_support.h"

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "text.h"
#include "view.h"
#include "weeks.h"

enum { CLAIMS_MOST = 16 };

/* Claims that are next due on these days, and never for NULL, and what is told
 * of the weeks from today on. Their ids are a, b, c and so on. */
struct weeks_example {
	const char *today;
	size_t weeks;
	const char *due[CLAIMS_MOST];
	const char *told;
};

static const char *weeks_told(struct arena *arena, const struct view *view)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < view->week_count; i++) {
		const struct view_week *week = &view->weeks[i];

		told = arena_printf(arena, "%s%s/%s %s\n", told,
			date_iso(arena, week->from),
			date_iso(arena, week->until),
			texts_joined(arena, &week->ids, ' '));
	}
	return arena_printf(arena, "%s%ld overdue, %ld later", told,
		view->overdue, view->later);
}

static void check_weeks(const struct weeks_example *example, size_t count)
{
	struct arena arena = { 0 };
	struct view view = { .arena = &arena, .today = day(example->today) };
	size_t i;

	for (i = 0; i < count; i++) {
		struct claim *claim = arena_alloc(&arena, sizeof(*claim));

		claim->id = arena_printf(&arena, "%c", 'a' + (int)i);
		claim->claim = "c";
		claim->standing.due.date = day(example->due[i]);
		view_add(&view, claim, NULL);
	}
	view_count_weeks(&view, example->weeks);
	assert_string_equal(weeks_told(&arena, &view), example->told);
	arena_release(&arena);
}

static void each_review_is_in_the_week_of_its_day(void **state)
{
	static const struct weeks_example example = { "2026-11-25", 3,
		{ "2026-11-29", "2026-11-30", "2026-12-06", "2026-12-07",
			"2026-12-13", "2026-12-14", "2026-11-25" },
		"2026-11-23/2026-11-29 a g\n"
		"2026-11-30/2026-12-06 b c\n"
		"2026-12-07/2026-12-13 d e\n"
		"0 overdue, 1 later" };

	(void)state;
	check_weeks(&example, 7);
}

static void what_is_overdue_is_in_the_first_week(void **state)
{
	static const struct weeks_example example = { "2026-11-25", 1,
		{ "2026-11-24", "2026-11-23", "2026-11-22", "2020-02-29",
			"2026-11-26" },
		"2026-11-23/2026-11-29 a b c d e\n"
		"4 overdue, 0 later" };

	(void)state;
	check_weeks(&example, 5);
}

static void today_is_in_the_first_week_whatever_day_it_is(void **state)
{
	static const struct weeks_example monday = { "2026-11-23", 1,
		{ "2026-11-22", "2026-11-23", "2026-11-29", "2026-11-30" },
		"2026-11-23/2026-11-29 a b c\n"
		"1 overdue, 1 later" };
	static const struct weeks_example sunday = { "2026-11-29", 1,
		{ "2026-11-22", "2026-11-23", "2026-11-29", "2026-11-30" },
		"2026-11-23/2026-11-29 a b c\n"
		"2 overdue, 1 later" };

	(void)state;
	check_weeks(&monday, 4);
	check_weeks(&sunday, 4);
}

static void a_week_may_lie_in_two_years(void **state)
{
	static const struct weeks_example example = { "2026-12-31", 2,
		{ "2026-12-31", "2027-01-01", "2027-01-03", "2027-01-04" },
		"2026-12-28/2027-01-03 a b c\n"
		"2027-01-04/2027-01-10 d\n"
		"0 overdue, 0 later" };

	(void)state;
	check_weeks(&example, 4);
}

/* Day numbers know no hours that clocks skip or repeat. */
static void a_week_has_seven_days_when_clocks_change(void **state)
{
	static const struct weeks_example spring = { "2026-03-23", 2,
		{ "2026-03-28", "2026-03-29", "2026-03-30", "2026-04-05" },
		"2026-03-23/2026-03-29 a b\n"
		"2026-03-30/2026-04-05 c d\n"
		"0 overdue, 0 later" };
	static const struct weeks_example autumn = { "2026-10-19", 2,
		{ "2026-10-24", "2026-10-25", "2026-10-26", "2026-11-01" },
		"2026-10-19/2026-10-25 a b\n"
		"2026-10-26/2026-11-01 c d\n"
		"0 overdue, 0 later" };

	(void)state;
	check_weeks(&spring, 4);
	check_weeks(&autumn, 4);
}

static void what_is_never_due_is_not_counted(void **state)
{
	static const struct weeks_example example = { "2026-11-23", 1,
		{ NULL, "2026-11-24", NULL },
		"2026-11-23/2026-11-29 b\n"
		"0 overdue, 0 later" };
	static const struct weeks_example none = { "2026-11-23", 1, { NULL },
		"2026-11-23/2026-11-29 \n"
		"0 overdue, 0 later" };

	(void)state;
	check_weeks(&example, 3);
	check_weeks(&none, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_review_is_in_the_week_of_its_day),
		cmocka_unit_test(what_is_overdue_is_in_the_first_week),
		cmocka_unit_test(today_is_in_the_first_week_whatever_day_it_is),
		cmocka_unit_test(a_week_may_lie_in_two_years),
		cmocka_unit_test(a_week_has_seven_days_when_clocks_change),
		cmocka_unit_test(what_is_never_due_is_not_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
