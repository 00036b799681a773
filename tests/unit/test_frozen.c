/* test_frozen.c - what a published claim's file may not say otherwise. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "frozen.h"
#include "history.h"
#include "reading.h"
#include "verdict.h"

#define START "A published 2026-01-01 holding; "
#define FILE_START "id: A-1\nclaim: It holds.\npublished: 2026-01-01\n"
#define WAYS                                                                   \
	"; put it back, or say that the file is right: vigil correct A-1 "     \
	"--accept --note TEXT"

/* Tells what is wrong with a file, and what the claim is then. */
static const char *frozen_told(
	struct arena *arena, const char *file, struct entries entries)
{
	struct reading reading = reading_of(arena, file);
	struct claim *claim = claim_file_read(&reading);
	const struct history history = story_history(arena, &entries);
	const char *problems;

	assert_non_null(claim);
	assert_int_equal(reading.problems.count, 0);
	frozen_check(&reading, claim, NULL, &history);
	problems = problems_told(arena, &reading.problems);
	assert_int_equal(claim->differs, *problems != '\0');
	return arena_printf(arena, "%s%s%s %s %s %s %s", problems,
		*problems ? "\n" : "", claim->claim,
		date_iso(arena, claim->published),
		date_iso(arena, claim->reviewed),
		claim->next_review == NO_DATE
			? "-"
			: date_iso(arena, claim->next_review),
		verdict_token(claim->verdict));
}

static void check(const char *file, const char *story, const char *told)
{
	struct arena arena = { 0 };

	assert_string_equal(
		frozen_told(&arena, file, story_of(&arena, story)), told);
	arena_release(&arena);
}

static void check_old(const char *file, const char *story, const char *told)
{
	struct arena arena = { 0 };

	assert_string_equal(
		frozen_told(&arena, file, old_story_of(&arena, story)), told);
	arena_release(&arena);
}

static void a_file_that_says_the_same_is_no_problem(void **state)
{
	static const char same[] = "It holds. 2026-01-01 2026-01-01 - holding";

	(void)state;
	check(FILE_START, START, same);
	check_old(FILE_START, START, same);
	check(FILE_START, "", same);
	check(FILE_START "next_review: 2026-03-01\n",
		"A published 2026-01-01 holding =2026-03-01",
		"It holds. 2026-01-01 2026-01-01 2026-03-01 holding");
	check_old(FILE_START "next_review: 2026-03-01\n",
		"A published 2026-01-01 holding =2026-03-01",
		"It holds. 2026-01-01 2026-01-01 2026-03-01 holding");
	check("id: A-1\nclaim: |\n  It\n  holds.\npublished: 2026-01-01\n",
		START, same);
}

static void another_sentence_is_one_and_the_records_holds(void **state)
{
	(void)state;
	check("id: A-1\nclaim: It fails.\npublished: 2026-01-01\n", START,
		"2:8: claim: the published sentence was changed: It "
		"[-holds.-] {+fails.+}" WAYS
		"\nIt holds. 2026-01-01 2026-01-01 - holding");
	check_old("id: A-1\nclaim: It fails.\npublished: 2026-01-01\n", START,
		"2:8: claim: this is not the sentence that was "
		"published" WAYS "\nIt fails. 2026-01-01 2026-01-01 - holding");
}

static void so_is_another_day_verdict_or_next_date(void **state)
{
	(void)state;
	check("id: A-1\nclaim: It holds.\npublished: 2026-01-02\n", START,
		"3:12: published: the record says 2026-01-01" WAYS
		"\nIt holds. 2026-01-01 2026-01-01 - holding");
	check(FILE_START "verdict: partial\n", START,
		"4:10: verdict: the record says holding" WAYS
		"\nIt holds. 2026-01-01 2026-01-01 - holding");
	check(FILE_START "next_review: 2026-02-02\n", START,
		"4:14: next_review: the record of the publication has "
		"none" WAYS "\nIt holds. 2026-01-01 2026-01-01 - holding");
	check(FILE_START, "A published 2026-01-01 holding =2026-03-01",
		"1:1: next_review: the record says 2026-03-01" WAYS
		"\nIt holds. 2026-01-01 2026-01-01 2026-03-01 holding");
}

static void what_was_accepted_is_what_the_file_may_say(void **state)
{
	(void)state;
	check("id: A-1\nclaim: It fails.\npublished: 2026-01-02\n"
	      "verdict: partial\n",
		START
		"C correction 2026-01-10 'It_fails. $2026-01-02 "
		"%2026-01-02 partial",
		"It fails. 2026-01-02 2026-01-02 - partial");
	check(FILE_START, START "C correction 2026-01-10 'It_fails.",
		"2:8: claim: the published sentence was changed: It "
		"[-fails.-] {+holds.+}" WAYS
		"\nIt fails. 2026-01-01 2026-01-01 - holding");
	check(FILE_START,
		START
		"C correction 2026-01-10 'It_fails.;"
		"U undo 2026-01-11 -C",
		"It holds. 2026-01-01 2026-01-01 - holding");
}

/* A review that judged other words says nothing of which stand. */
static void a_review_changes_nothing_of_it(void **state)
{
	(void)state;
	check(FILE_START, START "R review 2026-01-10 partial 'It_fails.",
		"It holds. 2026-01-01 2026-01-01 - holding");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_that_says_the_same_is_no_problem),
		cmocka_unit_test(another_sentence_is_one_and_the_records_holds),
		cmocka_unit_test(so_is_another_day_verdict_or_next_date),
		cmocka_unit_test(what_was_accepted_is_what_the_file_may_say),
		cmocka_unit_test(a_review_changes_nothing_of_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
