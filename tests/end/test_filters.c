/* test_filters.c - what no claim has is an error, not an empty list. */
#include "arena.h"
#include "scratch.h"

static const char *const commands[] = { "due", "due -q", "due --count", "list",
	"list --format json", "log", "forecast", "calendar", "spread",
	"spread --apply --by Ann" };

enum { COMMANDS = sizeof(commands) / sizeof(*commands) };

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(scratch, "claims/vigil.yaml",
		"cadence:\n  housing: 40\n  Labour market: 60\n");
	scratch_claim(scratch, "AM-1",
		"title: Batteries get cheaper\npublished: 2026-11-01\n"
		"topic: Energy\ntags: [storage]\n"
		"owner: Ann Lee <ann@example.org>\n"
		"notes: |\n  Costs are those of\n  Whole packs.\n");
	scratch_claim(scratch, "AM-2",
		"title: Grids hold\npublished: 2026-10-01\ntopic: Energy\n");
	scratch_claim(scratch, "AM-3", "title: Rents fall\n");
	scratch_does(scratch, "vigil sync");
	scratch_does(scratch,
		"vigil close AM-2 --as retired --note 'No more.' --by Ann");
	return 0;
}

#define filters_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Each command that takes a filter ends with 3, with nothing but that. */
static void all_refuse(
	struct scratch *scratch, const char *filter, const char *reason)
{
	size_t i;

	for (i = 0; i < COMMANDS; i++) {
		const char *command = arena_printf(&scratch->arena,
			"vigil %s %s 2>message", commands[i], filter);
		struct answer answer = scratch_run(scratch, command);

		assert_int_equal(answer.status, 3);
		assert_string_equal(answer.out, "");
		scratch_says(scratch, "sed 's/^vigil [a-z]*: //' message",
			arena_printf(&scratch->arena, "%s\n", reason));
	}
}

static void all_take(struct scratch *scratch, const char *filter)
{
	size_t i;

	for (i = 0; i < COMMANDS; i++) {
		const char *command = arena_printf(&scratch->arena,
			"vigil %s %s >out", commands[i], filter);

		scratch_says(scratch, command, "");
	}
}

static void what_no_claim_has_is_an_error_that_names_the_nearest(void **state)
{
	all_refuse(*state, "--topic enregy",
		"enregy: no such topic (did you mean Energy?)");
	all_refuse(*state, "--topic=housign",
		"housign: no such topic (did you mean housing?)");
	all_refuse(*state, "--owner 'Anm Lee'",
		"Anm Lee: no such owner (did you mean Ann Lee?)");
	all_refuse(*state, "--owner ann@exmaple.org",
		"ann@exmaple.org: no such owner (did you mean "
		"ann@example.org?)");
	all_refuse(*state, "--owner lea",
		"lea: no such owner (did you mean Lee?)");
	all_refuse(*state, "--topic market",
		"market: no such topic (did you mean Labour market?)");
	all_refuse(*state, "--topic labor",
		"labor: no such topic (did you mean Labour market?)");
	all_refuse(*state, "--tag storge",
		"storge: no such tag (did you mean storage?)");
	all_refuse(*state, "batteires",
		"batteires: no claim has this word (did you mean Batteries?)");
	all_refuse(*state, "hold pakcs",
		"pakcs: no claim has this word (did you mean packs?)");
	all_refuse(*state, "AM-1 AM-9",
		"AM-9: no such claim (did you mean AM-1?)");
}

static void where_none_is_near_it_says_what_there_is(void **state)
{
	all_refuse(*state, "--topic x",
		"x: no such topic; the ledger has Energy, Labour market, "
		"housing");
	all_refuse(*state, "--topic ''",
		"\"\": no such topic; the ledger has Energy, Labour market, "
		"housing");
	all_refuse(*state, "--tag '\033[1mbold'",
		"�[1mbold: no such tag; the ledger has storage");
	all_refuse(*state, "zyxwvu",
		"zyxwvu: no claim has this word; `vigil list` shows them all");
}

static void what_is_known_may_have_nothing_to_show(void **state)
{
	all_take(*state, "--topic housing");
	all_take(*state, "HOUS");
	all_take(*state, "--topic energy --state settled");
	all_take(*state, "--topic energy rents");
	all_take(*state, "--tag storage --owner ann AM-2");
	all_take(*state, "grids");
}

static void a_word_is_looked_for_in_all_that_people_write(void **state)
{
	static const char *const words[] = { "M-1", "BATTERIES", "'AM-1 holds'",
		"energy", "stor", "'ann lee'", "EXAMPLE.org", "whole", NULL };
	struct scratch *scratch = *state;
	const char *const *word;

	for (word = words; *word; word++)
		scratch_says(scratch,
			arena_printf(&scratch->arena,
				"vigil list --state open --format plain %s | "
				"cut -f 1",
				*word),
			"AM-1\n");
	scratch_says(scratch,
		"vigil list --format plain energy storage whole | cut -f 1",
		"AM-1\n");
}

static void an_empty_ledger_knows_nothing(void **state)
{
	scratch_does(*state, "rm -r claims; mkdir claims");
	all_refuse(*state, "--topic energy",
		"energy: no such topic; no claim has one");
	all_refuse(
		*state, "--owner Ann", "Ann: no such owner; no claim has one");
	all_refuse(*state, "--tag a", "a: no such tag; no claim has one");
	all_refuse(*state, "energy",
		"energy: no claim has this word; `vigil list` shows them all");
}

static void a_heading_counts_what_was_asked_for(void **state)
{
	scratch_claim(*state, "AM-4", "published: 2026-10-01\n");
	scratch_does(*state, "vigil sync");
	scratch_does(*state, "vigil dissent AM-4 --from Eve --note No.");
	scratch_says(*state, "vigil due --topic energy",
		"Mon 23 Nov 2026 · energy: nothing due · next AM-1 on 1 Dec "
		"2026 (+8d) · 1 tracked\n");
	scratch_says(*state, "vigil due --owner ann --tag storage whole",
		"Mon 23 Nov 2026 · storage, ann, whole: nothing due · next "
		"AM-1 on 1 Dec 2026 (+8d) · 1 tracked\n");
	scratch_says(*state, "vigil due --state draft",
		"Mon 23 Nov 2026 · draft: nothing due · 0 tracked\n");
	scratch_says(*state, "vigil due AM-4 | head -n 1",
		"Mon 23 Nov 2026 · AM-4: 1 overdue · 1 open "
		"dissent · 1 tracked\n");
	scratch_says(*state, "vigil due | head -n 1",
		"Mon 23 Nov 2026 · 1 overdue · 1 open "
		"dissent · 2 tracked · 1 draft\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		filters_test(
			what_no_claim_has_is_an_error_that_names_the_nearest),
		filters_test(where_none_is_near_it_says_what_there_is),
		filters_test(what_is_known_may_have_nothing_to_show),
		filters_test(a_word_is_looked_for_in_all_that_people_write),
		filters_test(a_heading_counts_what_was_asked_for),
		filters_test(an_empty_ledger_knows_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
