/* test_verify_meanwhile.c - what others do between the look of one `verify` at
 * the store and its look at the files. */
#include <stdio.h>
#include <stdlib.h>

#include "arena.h"
#include "date.h"
#include "error.h"
#include "ledger.h"
#include "query.h"
#include "scratch.h"
#include "scratch_ledger.h"
#include "verify_ledger.h"

/* Opens the ledger as `verify` does, reads from its store, lets a command run,
 * and returns how many faults are found then. */
static size_t faults_after(struct scratch *scratch, const char *command)
{
	struct arena *arena = &scratch->arena;
	const char *path = arena_printf(arena, "%s/claims", scratch->path);
	struct ledger ledger;
	struct problems ignored = { 0 };
	struct verification verification;
	struct error err = { 0 };

	setenv("VIGIL_NOW", "2030-01-01T00:00:00Z", 1);
	ledger_prepare(&ledger, arena, path, stderr);
	ledger.today = date_parse("2026-11-23");
	assert_int_equal(ledger_open(&ledger, LEDGER_VERIFY, &err), 0);
	assert_int_equal(ledger_problems(&ledger, arena, &ignored, &err), 0);
	scratch_does(scratch, command);
	assert_int_equal(
		verify_ledger(&ledger, arena, NULL, &verification, &err), 0);
	ledger_close(&ledger);
	return verification.faults.count;
}

static void what_is_recorded_is_no_fault(void **state)
{
	assert_int_equal(faults_after(*state, "vigil mark AM-1 holding"), 0);
}

static void a_file_that_changes_is_no_fault(void **state)
{
	assert_int_equal(
		faults_after(*state, "echo 'tags: [a]' >>claims/AM-1.yaml"), 0);
}

static void a_draft_that_comes_or_goes_is_no_fault(void **state)
{
	scratch_claim(*state, "AM-3", "");
	scratch_claim(*state, "AM-4", "");
	assert_int_equal(faults_after(*state, "rm claims/AM-3.yaml"), 0);
	scratch_claim(*state, "AM-3", "");
	assert_int_equal(
		faults_after(*state, "mv claims/AM-3.yaml claims/a.yaml"), 0);
	assert_int_equal(faults_after(*state, "rm claims/AM-4.yaml; :"), 0);
}

/* The second ledger sees the same false store: it stays false. */
static void a_store_that_says_otherwise_is_a_fault(void **state)
{
	scratch_does(*state,
		"sqlite3 claims/.vigil/store.db \"UPDATE claim SET title = "
		"'x' WHERE id = 'AM-1'\"");
	assert_int_equal(faults_after(*state, "vigil mark AM-2 holding"), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		two_test(what_is_recorded_is_no_fault),
		two_test(a_file_that_changes_is_no_fault),
		two_test(a_draft_that_comes_or_goes_is_no_fault),
		two_test(a_store_that_says_otherwise_is_a_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
