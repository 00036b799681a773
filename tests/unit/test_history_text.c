/* test_history_text.c - which text stands, and what corrections leave alone. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "history.h"

/* Works out a story in which an entry whose name is a capital letter judges or
 * accepts the text of that letter. */
static const char *tell_text(struct arena *arena, const char *text)
{
	const struct claim claim = { .id = "A-1", .resolves = NO_DATE };
	struct entries entries = story_of(arena, text);
	struct history history;
	size_t i;

	for (i = 0; i < entries.count; i++) {
		struct entry *entry = entries.items[i];

		if (entry->kind != ENTRY_UNDO)
			entry->statement =
				entry->note[0] <= 'Z' ? entry->note : NULL;
	}
	history = history_of(arena, &claim, 0, &entries);
	return arena_printf(arena, "%s%s, %s",
		history.statement ? history.statement : "none",
		history.opening ? "" : " unopened",
		standing_told(arena, &history.standing));
}

static void the_text_last_judged_or_accepted_stands(void **state)
{
	static const struct told_example examples[] = {
		{ "", "none unopened, draft never" },
		{ "A published 2026-01-01 holding",
			"A, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding; B correction 2026-01-02",
			"B, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding; b correction 2026-01-02",
			"A, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding; B correction 2026-01-02;"
		  "C undo 2026-01-03 -B",
			"A, open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ "A published 2026-01-01 holding; B correction 2026-01-02;"
		  "C review 2026-01-03 partial",
			"C, open verdict=partial reviewed=2026-01-03 "
			"due=2026-02-02 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void a_correction_is_no_review(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding =2026-12-30;"
		  "B correction 2026-02-01; C review 2026-03-01 holding",
			"A ->Holding; B Holding>Holding; C Holding>Holding; "
			"open verdict=holding reviewed=2026-03-01 "
			"due=2026-04-30 ladder days=60" },
		{ "A published 2026-01-01 holding =2026-12-30;"
		  "B correction 2026-02-01",
			"A ->Holding; B Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-12-30 "
			"pinned days=30" },
		{ "A published 2026-01-01 holding;"
		  "B correction 2026-02-01 partial",
			"A ->Holding; B Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_text_last_judged_or_accepted_stands),
		cmocka_unit_test(a_correction_is_no_review),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
