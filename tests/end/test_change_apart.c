/* test_change_apart.c - changes of a published file: taken back, made in two
 * clones, and beside lines of vigil 0.1. */
#include "arena.h"
#include "scratch.h"
#include "scratch_change.h"
#include "scratch_ledger.h"

/* ---- taking it back ---- */

static void undo_passes_over_it_unless_it_is_named(void **state)
{
	scratch_rewrite(*state, "cadence: 45\n");
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_rewrite(*state, "cadence: 60\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil undo",
		"AM-1  took back the review of 23 Nov 2026, Holding\n"
		"AM-1  Holding · reviewed 1 Nov 2026 · next 1 Dec 2026 (+8d)\n"
		"redo with: vigil redo\n");
	scratch_says(*state, "vigil list", AS_RECORDED);
	scratch_refuses(*state, "vigil undo", 1,
		"vigil undo: nothing to undo: nothing that Tester recorded "
		"here stands\n");
	scratch_answers(*state,
		"vigil undo $(sed -n "
		"'s/.*\"cadence\":60.*\"hash\":\"\\([0-9a-f]"
		"*\\).*/\\1/p' claims/journal/*-change-*)",
		0,
		"AM-1  took back the change of 23 Nov 2026\n"
		"AM-1  Holding · reviewed 1 Nov 2026 · next 1 Dec 2026 (+8d)\n"
		"redo with: vigil redo\n",
		NOT_RECORDED);
	scratch_answers(*state, "vigil list", 0, AS_RECORDED, NOT_RECORDED);
}

/* ---- of two clones ---- */

static void the_same_in_two_clones_is_no_dispute(void **state)
{
	scratch_rewrite(*state, "cadence: 45\n");
	scratch_does(*state,
		"cp -R claims other; vigil sync --by Ann; "
		"vigil -C other sync --by Ben; "
		"cp other/journal/* claims/journal");
	scratch_says(*state, "vigil list", AS_RECORDED);
	scratch_says(*state, CHANGES_COUNTED, "2\n");
	scratch_does(*state, "vigil verify");
}

/* Of two that were made apart, what the file says now is recorded on top. */
static void of_two_apart_the_file_rules(void **state)
{
	scratch_does(*state, "cp -R claims other");
	scratch_rewrite(*state, "resolves: 2027-06-30\ncadence: 45\n");
	scratch_does(*state,
		"printf 'cadence: 60\\n' >>other/AM-1.yaml; vigil sync; "
		"VIGIL_TODAY=2026-11-24 vigil -C other sync; "
		"cp other/journal/* claims/journal");
	scratch_answers(*state, "vigil list", 0, AS_RECORDED, NOT_RECORDED);
	scratch_does(*state, "VIGIL_TODAY=2026-11-25 vigil sync");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  cadence - → 45 · Tester\n"
		"  24 Nov 2026  change  cadence 45 → 60 · Tester\n"
		"  25 Nov 2026  change  cadence 60 → 45 · Tester\n");
	scratch_says(*state, "vigil verify --heads | wc -l", "1\n");
	scratch_does(*state, "rm -r claims/.vigil; vigil list; vigil verify");
}

/* ---- of vigil 0.1 ---- */

static void a_claim_of_0_1_that_has_more_in_its_file_gets_one(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "rm -r claims/.vigil claims/journal");
	scratch_append(scratch,
		arena_printf(&scratch->arena,
			"{\"claim\":\"AM-1\",\"kind\":\"published\","
			"\"on\":\"2026-11-01\",\"published\":\"2026-11-01\","
			"\"verdict\":\"holding\",\"statement\":\"%.64s\"",
			scratch_run(scratch,
				"printf 'The claim AM-1 holds.' | sha256sum")
				.out));
	scratch_answers(scratch, "vigil list", 0, AS_RECORDED, NOT_RECORDED);
	scratch_does(scratch, "vigil sync");
	scratch_says(scratch, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  change  resolves - → 30 Jun 2027 · Tester\n");
	scratch_does(scratch, "vigil verify");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		change_test(undo_passes_over_it_unless_it_is_named),
		change_test(the_same_in_two_clones_is_no_dispute),
		change_test(of_two_apart_the_file_rules),
		change_test(a_claim_of_0_1_that_has_more_in_its_file_gets_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
