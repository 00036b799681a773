/* test_restore.c - entries that were lost: vigil journal lists them, writes
 * them back, or gives them up. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define REVIEW "AM-1  review of 23 Nov 2026, Partial · Tester\n"
#define ONE_LOST                                                               \
	"claims/journal: error: 1 entry was lost; `vigil journal lost` lists " \
	"it, `vigil journal restore` writes it back, `vigil journal forget` "  \
	"gives it up\n"
#define LOSE "cp -r claims/journal kept; rm claims/journal/*-review-*"

static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
	return 0;
}

#define restore_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* What is gone counts for nothing. */
static void what_was_lost_is_said_by_every_command_and_listed(void **state)
{
	int times;

	scratch_does(*state, LOSE);
	for (times = 0; times < 2; times++)
		scratch_answers(
			*state, "vigil list", 4, LISTED_1 LISTED_2, ONE_LOST);
	scratch_answers(*state, "vigil journal lost", 4,
		REVIEW "1 lost; `vigil journal restore` writes it back\n",
		ONE_LOST);
	scratch_does(*state, "mv kept/*-review-* claims/journal");
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
	scratch_says(*state, "vigil journal lost", "0 lost\n");
}

static void a_file_that_is_restored_is_the_one_that_was_lost(void **state)
{
	scratch_does(*state, LOSE);
	scratch_says(
		*state, "vigil journal restore", REVIEW "1 written back\n");
	scratch_says(*state, "diff -r kept claims/journal", "");
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
	scratch_says(*state, "vigil journal restore", "0 written back\n");
}

static void all_that_was_lost_comes_back_in_one_file(void **state)
{
	scratch_does(*state, LOSE "; rm -r claims/journal");
	scratch_says(*state, "vigil journal restore | sort",
		"3 written back\n"
		"AM-1  publication of 1 Oct 2026, Holding\n" REVIEW
		"AM-2  publication of 2 Oct 2026, Holding\n");
	scratch_says(*state,
		"cat kept/* | sort >before; cat claims/journal/* | sort | "
		"cmp - before; ls claims/journal | wc -l",
		"1\n");
	scratch_says(*state, "vigil list; vigil verify >out", LISTED_REVIEWED);
}

static void what_is_given_up_is_no_loss(void **state)
{
	scratch_does(*state, LOSE);
	scratch_says(*state, "vigil journal forget", REVIEW "1 given up\n");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
	scratch_says(*state, "vigil journal forget", "0 given up\n");
	scratch_does(*state, "vigil verify; mv kept/*-review-* claims/journal");
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
}

static void what_an_entry_here_follows_is_not_given_up(void **state)
{
	scratch_does(*state,
		"cp -r claims/journal kept; vigil mark AM-1 partial --note "
		"More.; rm claims/journal/$(ls kept | grep review)");
	scratch_refuses(*state, "vigil journal forget", 1,
		"vigil journal: AM-1: an entry here follows what was lost, and "
		"would be a fault for ever; `vigil journal restore` writes it "
		"back\n" ONE_LOST);
	scratch_says(
		*state, "vigil journal restore", REVIEW "1 written back\n");
	scratch_does(*state, "vigil verify");
}

/* ---- what 0.1 wrote ---- */

#define PUBLISHED(id, day, statement)                                          \
	"{\"claim\":\"" id "\",\"kind\":\"published\",\"on\":\"" day           \
	"\","                                                                  \
	"\"published\":\"" day                                                 \
	"\",\"verdict\":\"holding\",\"statement\":\"" statement "\""
/* of "The claim AM-1 holds.", and of the other */
#define STATEMENT_1                                                            \
	"369e3d3906ec147442cfc5ca4768c1aaed1c528067c92b066841e557b3f6c3e0"
#define STATEMENT_2                                                            \
	"9810dba7ba576d03ff521609aca9838aaf6e4e5d04c0520e57045f0aef41d0c5"

static void lines_of_0_1_go_back_where_they_were(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "rm -r claims/journal claims/.vigil");
	scratch_append(scratch, PUBLISHED("AM-1", "2026-10-01", STATEMENT_1));
	scratch_append(scratch, PUBLISHED("AM-2", "2026-10-02", STATEMENT_2));
	scratch_says(scratch, "vigil list", LISTED_1 LISTED_2);
	scratch_does(scratch,
		"cd claims; mv journal.jsonl kept; sed 1d kept >journal.jsonl; "
		"sed 1q kept >first; cat journal.jsonl first >wanted");
	scratch_says(scratch, "vigil journal restore",
		"AM-1  publication of 1 Oct 2026, Holding\n1 written back\n");
	scratch_says(scratch, "cd claims; cmp wanted journal.jsonl; ls",
		"AM-1.yaml\nAM-2.yaml\nfirst\njournal.jsonl\nkept\nwanted\n");
	scratch_does(scratch,
		"cd claims; sed 1d kept >journal.jsonl; printf '{' >>journal."
		"jsonl; cp journal.jsonl wanted; (echo; cat first) >>wanted");
	scratch_run(scratch, "vigil journal restore");
	scratch_says(scratch, "cd claims; cmp wanted journal.jsonl", "");
}

/* ---- a store that anybody may have written to ---- */

/* The line may be a text, or an SQL expression. */
static void refuses(
	struct scratch *scratch, const char *line, const char *reason)
{
	scratch_does(scratch,
		"rm -rf claims/.vigil claims/journal; cp -r kept "
		"claims/journal; vigil list; rm claims/journal/*-review-*; "
		"vigil list >out 2>&1 || [ $? -eq 4 ]");
	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"sqlite3 claims/.vigil/store.db \"INSERT INTO entry "
			"(hash, claim, was, gone, line) VALUES ('x', 'AM-1', "
			"1, 'lost', %s)\"",
			line));
	scratch_answers(scratch,
		"vigil journal restore 2>&1 | sed 's/; delete.*//'", 0,
		arena_printf(&scratch->arena,
			"vigil journal: claims/.vigil/store.db has a line that "
			"is no entry (%s), so nothing was written\n"
			"claims/journal: error: 2 entries were lost; `vigil "
			"journal lost` lists them, `vigil journal restore` "
			"writes them back, `vigil journal forget` gives them "
			"up\n",
			reason),
		"");
	scratch_says(
		scratch, "ls claims/journal | grep -c review || true", "0\n");
}

static void what_is_no_entry_is_refused_with_all(void **state)
{
	struct scratch *scratch = *state;
	const char *changed = arena_printf(&scratch->arena,
		"replace((SELECT max(line) FROM entry), 'AM', 'AN')");

	scratch_does(scratch, "cp -r claims/journal kept");
	refuses(scratch, "'not a line'",
		"not an entry as vigil writes it, from character 1 on");
	refuses(scratch, "CAST(x'ff' AS TEXT)", "not UTF-8 text");
	refuses(scratch, changed,
		"this entry was changed after it was written: its hash is not "
		"that of the line; put it back as it was");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		restore_test(what_was_lost_is_said_by_every_command_and_listed),
		restore_test(a_file_that_is_restored_is_the_one_that_was_lost),
		restore_test(all_that_was_lost_comes_back_in_one_file),
		restore_test(what_is_given_up_is_no_loss),
		restore_test(what_an_entry_here_follows_is_not_given_up),
		restore_test(lines_of_0_1_go_back_where_they_were),
		restore_test(what_is_no_entry_is_refused_with_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
