/* test_change.c - what a published file says of its schedule may change, but
 * not unseen. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#include <string.h>

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1",
		"published: 2026-11-01\nresolves: 2027-06-30\n");
	scratch_does(*state, "vigil list");
	return 0;
}

#define change_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define COUNT "grep -c '\"change\"' claims/journal.jsonl || true"

/* Writes AM-1 with other keys behind its publication. */
static void rewrite(struct scratch *scratch, const char *more)
{
	scratch_claim(scratch, "AM-1",
		arena_printf(
			&scratch->arena, "published: 2026-11-01\n%s", more));
}

static void each_is_an_entry_in_the_history(void **state)
{
	rewrite(*state, "resolves: 2026-12-15\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-1 on 1 Dec 2026 (+8d) "
		"· 1 tracked\n");
	rewrite(*state, "resolves: 2026-12-15\ncadence: 45\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-1 on 15 Dec 2026 "
		"(+22d) · 1 tracked\n");
	rewrite(*state, "resolves: 2026-11-30\ncadence: 60\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-1 on 30 Nov 2026 "
		"(+7d) · 1 tracked\n");
	rewrite(*state, "");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  resolves 30 Jun 2027 → 15 Dec 2026\n"
		"  23 Nov 2026  change  cadence - → 45\n"
		"  23 Nov 2026  change  resolves 15 Dec 2026 → 30 Nov 2026, "
		"cadence 45 → 60\n"
		"  23 Nov 2026  change  resolves 30 Nov 2026 → -, cadence 60 → "
		"-\n");
	scratch_says(*state, "vigil log --kind change",
		"23 Nov 2026  AM-1  change  resolves 30 Nov 2026 → -, cadence "
		"60 → -\n"
		"23 Nov 2026  AM-1  change  resolves 15 Dec 2026 → 30 Nov "
		"2026, cadence 45 → 60\n"
		"23 Nov 2026  AM-1  change  cadence - → 45\n"
		"23 Nov 2026  AM-1  change  resolves 30 Jun 2027 → 15 Dec "
		"2026\n");
	scratch_says(*state, COUNT, "4\n");
	scratch_does(*state, "vigil verify");
}

static void its_line_says_what_the_file_says_and_nobody(void **state)
{
	struct scratch *scratch = *state;
	const char *previous = scratch_hash(scratch, 1);

	rewrite(scratch, "cadence: 45\n");
	scratch_does(scratch, "vigil list");
	scratch_says(scratch, "sed -n '2s/,\"hash.*//p' claims/journal.jsonl",
		arena_printf(&scratch->arena,
			"{\"claim\":\"AM-1\",\"kind\":\"change\","
			"\"on\":\"2026-11-23\",\"cadence\":45,"
			"\"previous\":\"%s\"\n",
			previous));
	scratch_refuses(scratch, "vigil undo", 1,
		"vigil undo: nothing to undo: Tester has recorded nothing "
		"here\n");
}

static void other_keys_change_unrecorded(void **state)
{
	rewrite(*state,
		"resolves: 2027-06-30\ntitle: T\nnotes: N\ntags: [a]\n"
		"owner: Ann\ntopic: t\nsources: [https://example.org/]\n"
		"triggers: [x]\nrelated: [AM-2]\nrevised: 2026-11-20\n");
	scratch_says(*state, "vigil list",
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  T\n");
	scratch_says(*state, COUNT, "0\n");
}

static void it_is_recorded_once(void **state)
{
	rewrite(*state, "");
	scratch_does(*state,
		"vigil list; vigil due; touch claims/AM-1.yaml; vigil sync; "
		"rm -r claims/.vigil; vigil list; vigil verify");
	scratch_says(*state, COUNT, "1\n");
}

static void a_broken_file_changes_nothing(void **state)
{
	rewrite(*state, "resolves: 2027-06-31\n");
	scratch_refuses(*state, "vigil list >out", 4,
		"claims/AM-1.yaml:4:11: error: resolves: should be a day that "
		"exists, as 2026-08-20\n"
		"    resolves: 2027-06-31\n"
		"              ^\n");
	scratch_says(*state, COUNT, "0\n");
	rewrite(*state, "resolves: 2027-06-30\n");
	scratch_does(*state, "vigil list");
	scratch_says(*state, COUNT, "0\n");
}

static void a_claim_of_before_there_were_any_gets_one(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "rm -r claims/.vigil claims/journal.jsonl");
	scratch_append(scratch,
		arena_printf(&scratch->arena,
			"{\"claim\":\"AM-1\",\"kind\":\"published\","
			"\"on\":\"2026-11-01\",\"published\":\"2026-11-01\","
			"\"verdict\":\"holding\",\"statement\":\"%.64s\"",
			scratch_run(scratch,
				"printf 'The claim AM-1 holds.' | sha256sum")
				.out));
	scratch_says(scratch, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  resolves - → 30 Jun 2027\n");
	scratch_does(scratch, "vigil verify");
}

/* ---- who may look and not record ---- */

static void who_peeks_at_another_day_records_none(void **state)
{
	rewrite(*state, "cadence: 45\n");
	scratch_says(*state, "vigil --today 2026-12-01 due",
		"Tue 1 Dec 2026 · nothing due · next AM-1 on 16 Dec 2026 "
		"(+15d) · 1 tracked\n");
	scratch_does(*state, "vigil --today 2026-12-01 verify");
	scratch_does(*state, "vigil --today 2026-12-01 check");
	scratch_says(*state, COUNT, "0\n");
	scratch_does(*state, "vigil check");
	scratch_says(*state, COUNT, "0\n");
	scratch_says(*state, "vigil log --kind change",
		"23 Nov 2026  AM-1  change  resolves 30 Jun 2027 → -, cadence "
		"- → 45\n");
	scratch_says(*state, COUNT, "1\n");
}

static void none_is_made_while_the_journal_lacks_entries(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch,
		"vigil mark AM-1 holding; sed -i '$d' claims/journal.jsonl");
	rewrite(scratch, "cadence: 45\n");
	scratch_refuses(scratch, "vigil due -q", 4,
		"claims/journal.jsonl: error: the journal lacks 1 entry that "
		"the store has; `vigil journal --restore` writes it back\n");
	scratch_says(scratch, "wc -l <claims/journal.jsonl", "1\n");
	scratch_does(scratch, "vigil journal --restore; vigil list");
	scratch_says(scratch, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  review  Holding · Tester\n"
		"  23 Nov 2026  change  resolves 30 Jun 2027 → -, cadence - → "
		"45\n");
	scratch_does(scratch, "vigil verify");
}

static void none_is_made_while_a_line_is_wrong(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "echo nonsense >>claims/journal.jsonl");
	rewrite(scratch, "cadence: 45\n");
	scratch_refuses(scratch, "vigil due -q", 4,
		"claims/journal.jsonl:2:1: error: not an entry as vigil writes "
		"it, from character 1 on\n");
	scratch_says(scratch, COUNT, "0\n");
	scratch_does(scratch, "sed -i '$d' claims/journal.jsonl; vigil list");
	scratch_says(scratch, COUNT, "1\n");
}

static void two_clones_write_the_same_line(void **state)
{
	rewrite(*state, "cadence: 45\n");
	scratch_does(*state,
		"cp -r claims other; vigil list; vigil -C other list; "
		"cmp claims/journal.jsonl other/journal.jsonl; "
		"tail -n 1 other/journal.jsonl >>claims/journal.jsonl; "
		"vigil verify");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  resolves 30 Jun 2027 → -, cadence - → "
		"45\n");
}

/* Of two that were made apart, what the file says now is recorded on top. */
static void of_two_apart_the_file_rules(void **state)
{
	scratch_does(*state, "cp -r claims other");
	rewrite(*state, "cadence: 45\n");
	scratch_does(*state,
		"printf 'cadence: 60\\n' >>other/AM-1.yaml; "
		"vigil list; vigil -C other --today 2026-11-24 sync; "
		"tail -n 1 other/journal.jsonl >>claims/journal.jsonl");
	scratch_says(*state, "VIGIL_TODAY=2026-11-25 vigil list",
		"AM-1  + Holding  1 Nov 2026  16 Dec 2026  +21d  The claim "
		"AM-1 holds.\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  resolves 30 Jun 2027 → -, cadence - → "
		"45\n"
		"  24 Nov 2026  change  resolves - → 30 Jun 2027, cadence 45 → "
		"60\n"
		"  25 Nov 2026  change  resolves 30 Jun 2027 → -, cadence 60 → "
		"45\n");
	scratch_does(*state, "rm -r claims/.vigil; vigil list");
	scratch_says(*state, COUNT, "3\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		change_test(each_is_an_entry_in_the_history),
		change_test(its_line_says_what_the_file_says_and_nobody),
		change_test(other_keys_change_unrecorded),
		change_test(it_is_recorded_once),
		change_test(a_broken_file_changes_nothing),
		change_test(a_claim_of_before_there_were_any_gets_one),
		change_test(who_peeks_at_another_day_records_none),
		change_test(none_is_made_while_the_journal_lacks_entries),
		change_test(none_is_made_while_a_line_is_wrong),
		change_test(two_clones_write_the_same_line),
		change_test(of_two_apart_the_file_rules),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
