/* test_restore.c - what vigil journal --restore writes, and what it does not.
 */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state, "cp claims/journal.jsonl kept");
	return 0;
}

#define restore_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void entries_that_the_journal_lost_come_back(void **state)
{
	scratch_does(*state,
		"sed -i 1d claims/journal.jsonl; "
		"{ sed 1d kept; sed 1q kept; } >wanted");
	scratch_says(*state, "vigil journal --restore",
		"AM-1  published of 1 Oct 2026, Holding\n"
		"1 written back\n");
	scratch_does(*state, "cmp wanted claims/journal.jsonl");
}

/* The line may be a text, or an SQL expression. */
static void refuses(
	struct scratch *scratch, const char *line, const char *reason)
{
	scratch_does(scratch,
		"rm -r claims/.vigil; cp kept claims/journal.jsonl; "
		"vigil list; sed -i 1d claims/journal.jsonl");
	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"sqlite3 claims/.vigil/store.db \"INSERT INTO entry "
			"(hash, claim, line) VALUES ('x', 'AM-1', %s)\"; "
			"cp claims/journal.jsonl before",
			line));
	scratch_answers(scratch,
		"vigil journal --restore 2>&1 | sed 's/; put back.*//'", 0,
		arena_printf(&scratch->arena,
			"vigil journal: claims/.vigil/store.db has a line that "
			"is no entry (%s), so nothing was written\n"
			"claims/journal.jsonl: error: the journal lacks 2 "
			"entries that the store has; `vigil journal --restore` "
			"writes them back\n",
			reason),
		"");
	scratch_does(scratch, "cmp before claims/journal.jsonl");
}

static void what_is_no_entry_is_refused_with_all(void **state)
{
	struct scratch *scratch = *state;
	const char *changed = arena_printf(&scratch->arena,
		"replace((SELECT max(line) FROM entry), 'AM', 'AN')");

	refuses(scratch, "'not a line'",
		"not an entry as vigil writes it, from character 1 on");
	refuses(scratch, "CAST(x'ff' AS TEXT)",
		"not UTF-8 text; put the line back as it was");
	refuses(scratch, changed,
		"this entry was changed after it was written: its hash is not "
		"that of the line; put it back as it was");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		restore_test(entries_that_the_journal_lost_come_back),
		restore_test(what_is_no_entry_is_refused_with_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
