/* test_claim_file_values.c - days, numbers and verdicts in files of claims. */
#include "claim_support.h"

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "date.h"
#include "entries.h"
#include "file_entries.h"
#include "history.h"
#include "promise.h"
#include "reading.h"
#include "text.h"

/* Reads what stands on the third line and below, behind a good claim. */
static const char *tell_refused(struct arena *arena, const char *lines)
{
	struct reading reading = reading_of(
		arena, arena_printf(arena, "id: A\nclaim: c\n%s", lines));

	assert_null(claim_file_read(&reading));
	return problems_told(arena, &reading.problems);
}

static void cadences_and_numbers_out_of_range_are_told(void **state)
{
	static const struct told_example examples[] = {
		{ "cadence: 29",
			"3:10: cadence: should be 30 to 90 days, not 29" },
		{ "cadence: 91",
			"3:10: cadence: should be 30 to 90 days, not 91" },
		{ "cadence: 0",
			"3:10: cadence: should be 30 to 90 days, not "
			"0" },
		{ "cadence: 999999999",
			"3:10: cadence: should be 30 to 90 days, not "
			"999999999" },
		{ "cadence: 4294967326",
			"3:10: cadence: should be a whole number of days" },
		{ "cadence: abc",
			"3:10: cadence: should be a whole number of days" },
		{ "cadence: 30d",
			"3:10: cadence: should be a whole number of days, "
			"without a unit: 30" },
		{ "cadence: 45.0",
			"3:10: cadence: should be a whole number of days" },
		{ "cadence: -45",
			"3:10: cadence: should be a whole number of days" },
		{ "cadence: +45",
			"3:10: cadence: should be a whole number of days" },
		{ "cadence: 0x2D",
			"3:10: cadence: should be a whole number of days, "
			"without a unit" },
		{ "article: {minutes: ten}",
			"3:20: minutes: should be a whole number" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void unknown_verdicts_are_told_the_three(void **state)
{
	static const struct told_example examples[] = {
		{ "verdict: maybe",
			"3:10: verdict: should be holding, partial or "
			"not-holding" },
		{ "verdict: hold",
			"3:10: verdict: should be holding, partial "
			"or not-holding" },
		{ "verdict: holdings",
			"3:10: verdict: should be holding, partial or "
			"not-holding" },
		{ "verdict: '-'",
			"3:10: verdict: should be holding, partial "
			"or not-holding" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void addresses_have_no_spaces(void **state)
{
	static const struct told_example examples[] = {
		{ "sources:\n- a b",
			"4:3: this item: should be a URL or a path, without "
			"spaces; where there is only a title, write `title: "
			"\"a b\"`" },
		{ "sources:\n- {url: \"a\\tb\", archive: \"a\\nb\"}",
			"4:9: url: should be a URL or a path, without "
			"spaces\n"
			"4:26: archive: should be a URL or a path, without "
			"spaces" },
		{ "article: {url: a b}",
			"3:16: url: should be a URL or a path, without "
			"spaces" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void days_that_contradict_each_other_are_told(void **state)
{
	static const struct told_example examples[] = {
		{ "published: 2026-05-22\nreviewed: 2026-05-21",
			"4:11: reviewed: is before the day of publication" },
		{ "revised: 2026-05-21\npublished: 2026-05-22",
			"3:10: revised: is before the day of publication" },
		{ "published: 2026-05-22\nnext_review: 2026-05-22",
			"4:14: next_review: should be after the review of "
			"2026-05-22" },
		{ "published: 2026-05-22\nreviewed: 2026-06-30\n"
		  "next_review: 2026-06-29",
			"5:14: next_review: should be after the review of "
			"2026-06-30" },
		{ "reviewed: 2026-05-22\nnext_review: 2026-05-22",
			"4:14: next_review: should be after the review of "
			"2026-05-22" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

/* ---- warnings ---- */

/* Reads a claim with its lines, and warns on 2026-06-01. */
static const char *tell_warnings(struct arena *arena, const char *lines)
{
	struct reading reading = reading_of(
		arena, arena_printf(arena, "id: A\nclaim: c\n%s", lines));
	struct claim *claim = claim_file_read(&reading);
	const struct circumstances circumstances = { .today = day(
							     "2026-06-01") };
	struct entries entries = { NULL, 0 };
	const struct promise promise = promise_usual();
	struct texts warnings;
	const char *told = "";
	size_t i;

	assert_non_null(claim);
	if (claim->published != NO_DATE)
		entries_add(arena, &entries,
			entry_published(arena, claim, &circumstances));
	claim->standing =
		history_of(arena, claim, &circumstances, &entries).standing;
	warnings = claim_warnings(arena, claim, &promise, day("2026-06-01"));
	for (i = 0; i < warnings.count; i++)
		told = told_line(arena, told, warnings.items[i]);
	return told;
}

static void what_is_odd_about_a_claim_is_warned_of(void **state)
{
	static const struct told_example examples[] = {
		{ "sources: [a]\npublished: 2026-06-01", "" },
		{ "published: 2026-06-01", "A: has no sources" },
		{ "sources: [a]\npublished: 2026-05-22\n"
		  "next_review: 2026-08-20",
			"" },
		{ "sources: [a]\npublished: 2026-05-22\n"
		  "next_review: 2026-08-21",
			"A: its next review, 2026-08-21, is 91 days after the "
			"last; 90 are promised at most" },
		{ "sources: [a]\npublished: 2026-05-22\n"
		  "next_review: 2026-12-24\nresolves: 2026-12-31",
			"" },
		{ "sources: [a]\npublished: 2026-05-22\n"
		  "next_review: 2027-01-07\nresolves: 2026-12-31",
			"" },
		{ "sources: [a]\npublished: 2026-05-22\n"
		  "next_review: 2026-12-23\nresolves: 2026-12-31",
			"A: its next review, 2026-12-23, is 215 days after "
			"the last; 90 are promised at most" },
		{ "sources: [a]\npublished: 2026-05-22\n"
		  "next_review: 2027-01-08\nresolves: 2026-12-31",
			"A: its next review, 2027-01-08, is 231 days after "
			"the last; 90 are promised at most" },
		{ "sources: [a]\npublished: 2026-05-01\nresolves: 2026-05-31",
			"A: resolves: 2026-05-31 has passed; it can be "
			"settled" },
		{ "sources: [a]\npublished: 2026-05-01\nresolves: 2026-06-01",
			"" },
		{ "sources: [a]\npublished: 2026-06-02",
			"A: its last review, 2026-06-02, is yet to come" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_warnings, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cadences_and_numbers_out_of_range_are_told),
		cmocka_unit_test(unknown_verdicts_are_told_the_three),
		cmocka_unit_test(addresses_have_no_spaces),
		cmocka_unit_test(days_that_contradict_each_other_are_told),
		cmocka_unit_test(what_is_odd_about_a_claim_is_warned_of),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
