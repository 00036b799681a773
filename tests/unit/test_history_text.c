/* test_history_text.c - which text stands, and what corrections leave alone. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "history.h"

static const char *words_told(struct arena *arena, struct entries entries)
{
	const struct history history = story_history(arena, &entries);

	return arena_printf(arena, "%s%s, %s",
		history.text ? history.text : "none",
		history.opening.entry ? "" : " unopened",
		standing_told(arena, &history.standing));
}

static const char *tell_text(struct arena *arena, const char *text)
{
	return words_told(arena, story_of(arena, text));
}

static void the_text_last_published_or_accepted_stands(void **state)
{
	static const struct told_example examples[] = {
		{ "", "none unopened, draft never" },
		{ "A published 2026-01-01 holding 'a",
			"a, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding 'a;"
		  "B correction 2026-01-02 'b",
			"b, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding 'a; B correction 2026-01-02",
			"a, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding 'a;"
		  "B correction 2026-01-02 'b; C undo 2026-01-03 -B",
			"a, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void a_review_never_says_which_text_stands(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding 'a;"
		  "B correction 2026-01-02 'b; C review 2026-01-03 partial 'c",
			"b, open verdict=partial reviewed=2026-01-03 "
			"due=2026-02-02 ladder days=30" },
		{ 0 },
	};
	static const struct told_example events[] = {
		{ "A published 2026-01-01 holding; C review 2026-01-03 partial "
		  "'c",
			"A ->Holding; C Holding>Partial of other words; open "
			"verdict=partial reviewed=2026-01-03 due=2026-02-02 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
	check_succession(tell_either_story, events);
}

static void a_correction_is_no_review(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding =2026-12-30;"
		  "B correction 2026-02-01 'b; C review 2026-03-01 holding",
			"A ->Holding; B Holding>Holding; C Holding>Holding; "
			"open verdict=holding reviewed=2026-03-01 "
			"due=2026-04-30 ladder days=60" },
		{ "A published 2026-01-01 holding =2026-01-31;"
		  "B correction 2026-02-01 'b",
			"A ->Holding; B Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"pinned days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_text_last_published_or_accepted_stands),
		cmocka_unit_test(a_review_never_says_which_text_stands),
		cmocka_unit_test(a_correction_is_no_review),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
