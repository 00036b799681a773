/* test_screens.c - lists as they stand in windows of five widths, whole. */
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "scratch.h"

#define TODAY "vigil --today 2026-11-25 --color never "

enum { SCREEN_BYTES = 8192 };

static void claim(struct scratch *scratch, const char *id, const char *title,
	const char *more)
{
	scratch_claim(scratch, id,
		arena_printf(&scratch->arena,
			"title: %s\npublished: 2025-02-10\n%s", title, more));
}

static void make_claims(struct scratch *scratch)
{
	claim(scratch, "NL-005",
		"Maintainers are paid less than their users think",
		"verdict: holding\nreviewed: 2026-07-27\nnext_review: "
		"2026-09-25\n");
	claim(scratch, "NL-007", "A four-day week is no longer news",
		"verdict: not-holding\nreviewed: 2026-08-28\nnext_review: "
		"2026-10-27\n");
	claim(scratch, "NL-018", "Interconnectors run full",
		"verdict: holding\nreviewed: 2026-08-05\nnext_review: "
		"2026-11-03\n");
	claim(scratch, "NL-001", "The median price stays below 30 dollars",
		"verdict: partial\nreviewed: 2026-11-20\nnext_review: "
		"2026-11-25\n");
	claim(scratch, "NL-012", "Remote share does not fall",
		"verdict: not-holding\nreviewed: 2026-08-03\nnext_review: "
		"2026-12-18\n");
	claim(scratch, "NL-016", "Wages in care outpace inflation",
		"verdict: holding\nreviewed: 2026-11-23\nnext_review: "
		"2027-02-21\n");
	claim(scratch, "NL-004", "Balcony solar passes a million",
		"verdict: holding\nreviewed: 2026-08-03\nnext_review: "
		"2026-12-18\n");
}

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	make_claims(scratch);
	scratch_does(scratch,
		TODAY "sync; " TODAY
		      "dissent NL-001 --from 'Dora Doubt' --by Ann --note "
		      "'Two of the twelve tools have sold only yearly plans "
		      "since October.'; vigil --today 2026-11-23 close NL-004 "
		      "--as settled --verdict holding --by Ann --note 'The "
		      "register says so.'");
	return 0;
}

#define screen_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* What a screen should be is in a file beside this one. */
static const char *screen_of(
	struct arena *arena, const char *command, int columns)
{
	const char *path = arena_printf(
		arena, "tests/end/screens/%s-%d.txt", command, columns);
	char *text = arena_alloc(arena, SCREEN_BYTES);
	FILE *file = fopen(path, "r");

	if (!file)
		fail_msg("%s: %s", path, strerror(errno));
	text[fread(text, 1, SCREEN_BYTES - 1, file)] = '\0';
	fclose(file);
	return text;
}

static void compare(struct scratch *scratch, const char *command)
{
	static const int columns[] = { 40, 60, 80, 100, 200 };
	struct arena *arena = &scratch->arena;
	size_t i;

	for (i = 0; i < sizeof(columns) / sizeof(*columns); i++)
		scratch_shows(scratch, columns[i],
			arena_printf(arena, TODAY "%s", command),
			screen_of(arena, command, columns[i]));
}

static void what_is_due_keeps_its_title(void **state)
{
	compare(*state, "due");
}

static void a_list_keeps_id_verdict_and_day(void **state)
{
	compare(*state, "list");
}

static void a_log_keeps_its_notes(void **state)
{
	compare(*state, "log");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		screen_test(what_is_due_keeps_its_title),
		screen_test(a_list_keeps_id_verdict_and_day),
		screen_test(a_log_keeps_its_notes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
