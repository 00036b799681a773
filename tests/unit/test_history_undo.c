/* test_history_undo.c - what is taken back does not count. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim_support.h"
#include "entries.h"
#include "history.h"
#include "text.h"

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
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
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
	check_succession(tell_either_story, examples);
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

	(void)state;
	check_succession(tell_either_story, examples);
}

static void what_an_undo_names_elsewhere_is_left_alone(void **state)
{
	const char *elsewhere = A_HASH;
	struct arena arena = { 0 };
	struct entries entries = story_of(&arena,
		"A published 2026-01-01 holding; B review 2026-01-31 partial;"
		"C undo 2026-02-01 -B");
	struct history history;

	(void)state;
	entries.items[2]->undoes = (struct texts){ &elsewhere, 1 };
	history = story_history(&arena, &entries);
	assert_string_equal(history_told(&arena, &history),
		"A ->Holding; B Holding>Partial; C Partial>Partial; open "
		"verdict=partial reviewed=2026-01-31 due=2026-03-02 ladder "
		"days=30");
	arena_release(&arena);
}

static void a_publication_is_never_taken_back(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; B undo 2026-01-02 -A",
			"A ->Holding; B Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_undone_does_not_count),
		cmocka_unit_test(an_undo_can_be_undone),
		cmocka_unit_test(
			an_undo_may_name_several_entries_or_none_of_the_claim),
		cmocka_unit_test(what_an_undo_names_elsewhere_is_left_alone),
		cmocka_unit_test(a_publication_is_never_taken_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
