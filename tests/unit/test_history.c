/* test_history.c - what the entries of a claim add up to. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "digest.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "text.h"
#include "verdict.h"
#include "file_entries.h"

static void a_claim_without_entries_is_a_draft(void **state)
{
	static const struct told_example examples[] = {
		{ "", "draft never" },
		{ "B review 2026-06-21 partial", "B ->Partial; draft never" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void reviews_that_confirm_climb_the_ladder(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding",
			"A ->Holding; open verdict=holding "
			"reviewed=2026-05-22 due=2026-06-21 ladder days=30" },
		{ "A published 2026-05-22 holding; B review 2026-06-21 holding",
			"A ->Holding; B Holding>Holding; open "
			"verdict=holding reviewed=2026-06-21 due=2026-08-20 "
			"ladder days=60" },
		{ "A published 2026-05-22 partial; B review 2026-06-21 partial;"
		  "C review 2026-08-20 partial",
			"A ->Partial; B Partial>Partial; C Partial>Partial; "
			"open verdict=partial reviewed=2026-08-20 "
			"due=2026-11-18 ladder days=90" },
		{ "A published 2026-01-01 holding; B review 2026-01-02 holding;"
		  "C review 2026-01-03 holding; D review 2026-01-04 holding",
			"A ->Holding; B Holding>Holding; C Holding>Holding; "
			"D Holding>Holding; open verdict=holding "
			"reviewed=2026-01-04 due=2026-04-04 ladder days=90" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void a_change_of_verdict_starts_the_ladder_again(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-31 holding;"
		  "C review 2026-04-01 partial",
			"A ->Holding; B Holding>Holding; C Holding>Partial; "
			"open verdict=partial reviewed=2026-04-01 "
			"due=2026-05-01 ladder days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 "
		  "not-holding; C review 2026-03-02 not-holding",
			"A ->Holding; B Holding>Not holding; C Not "
			"holding>Not holding; open verdict=not_holding "
			"reviewed=2026-03-02 due=2026-05-01 ladder days=60" },
		{ "A published 2026-01-01 holding; B review 2026-01-02 partial;"
		  "C review 2026-01-03 holding",
			"A ->Holding; B Holding>Partial; C Partial>Holding; "
			"open verdict=holding reviewed=2026-01-03 "
			"due=2026-02-02 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void a_pin_holds_until_the_next_review(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-05-22 holding =2026-12-30",
			"A ->Holding; open verdict=holding "
			"reviewed=2026-05-22 due=2026-12-30 pinned days=30" },
		{ "A published 2026-05-22 holding =2026-12-30;"
		  "B review 2026-06-21 holding",
			"A ->Holding; B Holding>Holding; open "
			"verdict=holding reviewed=2026-06-21 due=2026-08-20 "
			"ladder days=60" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void a_claims_own_days_go_into_its_standing(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = {
		.id = "A-1", .cadence = 45, .resolves = day("2026-06-30")
	};
	const struct claim free = { .id = "A-1", .resolves = NO_DATE };
	struct entries entries =
		story_of(&arena, "A published 2026-05-01 holding");
	struct history history = history_of(&arena, &claim, 31, &entries);

	(void)state;
	assert_string_equal(standing_told(&arena, &history.standing),
		"open verdict=holding reviewed=2026-05-01 due=2026-06-15 "
		"cadence days=45");
	history = history_of(&arena, &free, 31, &entries);
	assert_string_equal(standing_told(&arena, &history.standing),
		"open verdict=holding reviewed=2026-05-01 due=2026-06-01 "
		"topic days=31");
	arena_release(&arena);
}

/* ---- undo ---- */

static void what_is_undone_does_not_count(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial "
		  "=2026-03-01; C undo 2026-02-01 -B",
			"A ->Holding; B Holding>Partial undone; "
			"C Partial>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 holding;"
		  "C undo 2026-02-01 -B; D review 2026-02-02 holding",
			"A ->Holding; B Holding>Holding undone; "
			"C Holding>Holding; D Holding>Holding; open "
			"verdict=holding reviewed=2026-02-02 due=2026-04-03 "
			"ladder days=60" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C review 2026-02-01 not-holding; D undo 2026-02-02 -B",
			"A ->Holding; B Holding>Partial undone; C "
			"Partial>Not holding; D Not holding>Not holding; "
			"open verdict=not_holding reviewed=2026-02-01 "
			"due=2026-03-03 ladder days=30" },
		{ "A published 2026-01-01 holding; B undo 2026-01-02 -A",
			"A ->Holding undone; B Holding>-; draft never" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void an_undo_can_be_undone(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C undo 2026-02-01 -B; D undo 2026-02-02 -C",
			"A ->Holding; B Holding>Partial; C Partial>Holding "
			"undone; D Holding>Partial; open verdict=partial "
			"reviewed=2026-01-31 due=2026-03-02 ladder days=30" },
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C undo 2026-02-01 -B; D undo 2026-02-02 -C;"
		  "E undo 2026-02-03 -D",
			"A ->Holding; B Holding>Partial undone; C "
			"Partial>Holding; D Holding>Partial undone; E "
			"Partial>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void an_undo_may_name_several_entries_or_none_of_the_claim(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B review 2026-01-31 partial;"
		  "C review 2026-02-01 not-holding; D undo 2026-02-02 -B -C",
			"A ->Holding; B Holding>Partial undone; C "
			"Partial>Not holding undone; D Not holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ 0 },
	};
	const char *elsewhere = "not a hash of this claim";
	struct arena arena = { 0 };
	const struct claim claim = { .id = "A-1", .resolves = NO_DATE };
	struct entries entries = story_of(&arena,
		"A published 2026-01-01 holding; B review 2026-01-31 partial;"
		"C undo 2026-02-01 -A");
	struct history history;

	(void)state;
	check_succession(tell_story, examples);
	entries.items[2]->undoes = (struct texts){ &elsewhere, 1 };
	history = history_of(&arena, &claim, 0, &entries);
	assert_string_equal(history_told(&arena, &history),
		"A ->Holding; B Holding>Partial; C Partial>Partial; open "
		"verdict=partial reviewed=2026-01-31 due=2026-03-02 ladder "
		"days=30");
	arena_release(&arena);
}

/* ---- publication ---- */

static void an_entry_of_publication_says_what_the_file_says(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = { .id = "AM-162",
		.claim = "It holds.",
		.published = day("2026-05-22"),
		.reviewed = day("2026-05-24"),
		.verdict = PARTIAL,
		.next_review = day("2026-12-30"),
		.resolves = NO_DATE };
	const char *line = entry_line(&arena, entry_published(&arena, &claim));

	(void)state;
	assert_string_equal(line,
		sealed_line(&arena,
			arena_printf(&arena,
				"{\"claim\":\"AM-162\",\"kind\":\"published\","
				"\"on\":\"2026-05-24\","
				"\"published\":\"2026-05-22\","
				"\"verdict\":\"partial\","
				"\"next_review\":\"2026-12-30\","
				"\"statement\":\"%s\"",
				digest_of("It holds.", 9).hex)));
	assert_string_equal(print_line(&arena, line), "read");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_claim_without_entries_is_a_draft),
		cmocka_unit_test(reviews_that_confirm_climb_the_ladder),
		cmocka_unit_test(a_change_of_verdict_starts_the_ladder_again),
		cmocka_unit_test(a_pin_holds_until_the_next_review),
		cmocka_unit_test(a_claims_own_days_go_into_its_standing),
		cmocka_unit_test(what_is_undone_does_not_count),
		cmocka_unit_test(an_undo_can_be_undone),
		cmocka_unit_test(
			an_undo_may_name_several_entries_or_none_of_the_claim),
		cmocka_unit_test(
			an_entry_of_publication_says_what_the_file_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
