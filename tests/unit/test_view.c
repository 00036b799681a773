/* test_view.c - what is said of claims, and in what order. */
#include "claim_support.h"

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "promise.h"
#include "standing.h"
#include "verdict.h"
#include "view.h"
#include "view_reason.h"

static void lateness_is_told_in_days(void **state)
{
	static const struct told_example examples[] = {
		{ "2026-06-01", "today" },
		{ "2026-06-02", "+1d" },
		{ "2026-12-30", "+212d" },
		{ "2026-05-31", "1d overdue" },
		{ "2025-06-01", "365d overdue" },
		{ "2024-02-29", "823d overdue" },
		{ 0 },
	};
	const struct told_example *example;
	struct arena arena = { 0 };

	(void)state;
	for (example = examples; example->given; example++)
		assert_string_equal(view_lateness(&arena, day(example->given),
					    day("2026-06-01")),
			example->told);
	arena_release(&arena);
}

static void a_strip_tells_where_a_claim_stands(void **state)
{
	static const struct {
		enum state state;
		enum verdict verdict;
		const char *reviewed, *due, *told;
	} examples[] = {
		{ STATE_OPEN, HOLDING, "2026-05-22", "2026-12-30",
			"Holding · reviewed 22 May 2026 · next 30 Dec 2026 "
			"(+212d)" },
		{ STATE_OPEN, NOT_HOLDING, "2026-05-02", "2026-06-01",
			"Not holding · reviewed 2 May 2026 · next 1 Jun 2026 "
			"(today)" },
		{ STATE_OPEN, PARTIAL, "2026-01-01", "2026-01-31",
			"Partial · reviewed 1 Jan 2026 · next 31 Jan 2026 "
			"(121d overdue)" },
		{ STATE_DRAFT, VERDICT_NONE, NULL, NULL, "draft" },
		{ STATE_SETTLED, HOLDING, "2026-05-22", NULL,
			"Holding · reviewed 22 May 2026 · settled" },
		{ STATE_RETIRED, PARTIAL, "2026-05-22", NULL,
			"Partial · reviewed 22 May 2026 · retired" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct arena arena = { 0 };
		const struct standing standing = {
			.state = examples[i].state,
			.verdict = examples[i].verdict,
			.reviewed = day(examples[i].reviewed),
			.due = { day(examples[i].due), REASON_LADDER, 30 },
		};

		assert_string_equal(
			view_strip(&arena, &standing, day("2026-06-01")),
			examples[i].told);
		arena_release(&arena);
	}
}

static void a_strip_tells_what_is_open(void **state)
{
	const struct standing open = { .state = STATE_OPEN,
		.verdict = HOLDING,
		.reviewed = day("2026-05-22"),
		.due = { day("2026-06-01"), REASON_LADDER, 30 },
		.awaits = true,
		.dissents = 1 };
	const struct standing closed = { .state = STATE_SUPERSEDED,
		.verdict = PARTIAL,
		.reviewed = day("2026-05-22"),
		.due = { NO_DATE, REASON_NEVER, 0 },
		.dissents = 12,
		.successor = "AM-2" };
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(view_strip(&arena, &open, day("2026-06-01")),
		"Holding · reviewed 22 May 2026 · next 1 Jun 2026 (today) · "
		"awaiting sign-off · 1 open dissent");
	assert_string_equal(view_strip(&arena, &closed, day("2026-06-01")),
		"Partial · reviewed 22 May 2026 · superseded by AM-2 · 12 open "
		"dissents");
	arena_release(&arena);
}

static void the_reason_is_told_in_words(void **state)
{
	static const struct {
		struct due due;
		const char *told;
	} examples[] = {
		{ { 1, REASON_LADDER, 60 },
			"60 days, on the ladder of 30, 60, 90" },
		{ { 1, REASON_CADENCE, 45 }, "every 45 days" },
		{ { 1, REASON_TOPIC, 31 }, "every 31 days, as its topic" },
		{ { 1, REASON_PINNED, 30 }, "pinned by the last review" },
		{ { 1, REASON_RESOLVES, 30 }, "resolves that day" },
		{ { 1, REASON_POSTPONED, 30 }, "postponed to that day" },
		{ { 1, REASON_DISSENT, 30 }, "a material dissent is open" },
		{ { 1, REASON_REOPENED, 30 }, "was reopened that day" },
		{ { NO_DATE, REASON_NEVER, 0 }, "never" },
	};
	struct arena arena = { 0 };
	const struct view view = { .arena = &arena,
		.promise = promise_usual() };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		const struct due due = examples[i].due;
		const struct standing standing = {
			.reviewed = due.date - due.days, .due = due
		};

		assert_string_equal(
			view_reason(&view, &standing), examples[i].told);
	}
	arena_release(&arena);
}

/* ---- rows ---- */

static struct claim claim_due(
	const char *id, const char *due, const char *resolves)
{
	return (struct claim){ .id = id,
		.claim = "c",
		.resolves = day(resolves),
		.standing = { .state = due ? STATE_OPEN : STATE_DRAFT,
			.verdict = HOLDING,
			.reviewed = day("2026-01-01"),
			.due = { day(due), REASON_LADDER, 30 } } };
}

static const char *ids_told(const struct view *view)
{
	const char *told = "";
	size_t i;

	for (i = 0; i < view->count; i++)
		told = arena_printf(
			view->arena, "%s%s ", told, view->rows[i].claim->id);
	return told;
}

static void what_is_due_is_ordered_and_counted(void **state)
{
	const struct claim claims[] = {
		claim_due("AM-10", "2026-06-01", NULL),
		claim_due("AM-9", "2026-06-01", NULL),
		claim_due("B-1", "2026-05-31", "2026-06-01"),
		claim_due("C-1", "2026-01-01", NULL),
		claim_due("D-2", "2026-06-05", "2026-05-31"),
		claim_due("D-1", "2026-06-06", "2020-01-01"),
		claim_due("E-1", "2026-06-02", NULL),
		claim_due("am-1", "2026-06-01", "2026-06-02"),
	};
	struct arena arena = { 0 };
	struct view view = { .arena = &arena, .today = day("2026-06-01") };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(claims) / sizeof(*claims); i++)
		view_add(&view, &claims[i], NULL);
	view_order_due(&view);
	assert_string_equal(
		ids_told(&view), "D-2 D-1 C-1 B-1 am-1 AM-9 AM-10 E-1 ");
	assert_int_equal(view.due, 5);
	assert_int_equal(view.overdue, 2);
	assert_int_equal(view.awaiting, 0);
	arena_release(&arena);
}

/* One that awaits is listed whenever it is due. */
static void what_awaits_a_signoff_is_counted_by_itself(void **state)
{
	struct claim claims[] = {
		claim_due("A", "2026-06-01", NULL),
		claim_due("B", "2026-09-01", NULL),
		claim_due("C", "2026-06-10", NULL),
	};
	struct arena arena = { 0 };
	struct view view = { .arena = &arena,
		.today = day("2026-06-01"),
		.until = day("2026-06-30") };
	size_t i;

	(void)state;
	claims[0].standing.awaits = claims[1].standing.awaits = true;
	for (i = 0; i < sizeof(claims) / sizeof(*claims); i++)
		view_add(&view, &claims[i], NULL);
	view_order_due(&view);
	assert_string_equal(ids_told(&view), "A C B ");
	assert_int_equal(view.due, 1);
	assert_int_equal(view.coming, 1);
	assert_int_equal(view.awaiting, 2);
	arena_release(&arena);
}

static void nothing_due_is_no_trouble(void **state)
{
	struct arena arena = { 0 };
	struct view view = { .arena = &arena, .today = day("2026-06-01") };

	(void)state;
	view_order_due(&view);
	assert_int_equal(view.count, 0);
	assert_int_equal(view.due + view.overdue, 0);
	arena_release(&arena);
}

static void a_row_tells_days_and_what_became_of_the_file(void **state)
{
	struct claim claims[] = {
		claim_due("A", "2026-05-27", NULL),
		claim_due("B", "2026-06-11", NULL),
		claim_due("C", NULL, NULL),
	};
	struct arena arena = { 0 };
	struct view view = { .arena = &arena, .today = day("2026-06-01") };
	size_t i;

	(void)state;
	claims[0].title = "a\x1b[31m b";
	claims[1].reading = READING_STALE;
	claims[2].reading = READING_GONE;
	for (i = 0; i < sizeof(claims) / sizeof(*claims); i++)
		view_add(&view, &claims[i], NULL);
	assert_int_equal(view.rows[0].days_late, 5);
	assert_int_equal(view.rows[1].days_late, -10);
	assert_true(view.rows[1].is_scheduled);
	assert_false(view.rows[2].is_scheduled);
	assert_int_equal(view.rows[2].days_late, 0);
	assert_string_equal(view.rows[0].title, "a\xef\xbf\xbd[31m b");
	assert_string_equal(view.rows[1].title, "(its file is broken) c");
	assert_string_equal(view.rows[2].title, "(its file is gone) c");
	claims[1].standing.awaits = true;
	claims[1].standing.dissents = 2;
	view_add(&view, &claims[1], NULL);
	assert_string_equal(view.rows[3].title,
		"(its file is broken) (awaiting sign-off) (2 open dissents) c");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lateness_is_told_in_days),
		cmocka_unit_test(a_strip_tells_where_a_claim_stands),
		cmocka_unit_test(a_strip_tells_what_is_open),
		cmocka_unit_test(the_reason_is_told_in_words),
		cmocka_unit_test(what_is_due_is_ordered_and_counted),
		cmocka_unit_test(what_awaits_a_signoff_is_counted_by_itself),
		cmocka_unit_test(nothing_due_is_no_trouble),
		cmocka_unit_test(a_row_tells_days_and_what_became_of_the_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
