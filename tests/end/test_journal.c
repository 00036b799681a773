/* test_journal.c - a journal that is not as vigil wrote it. */
#include <string.h>

#include "scratch.h"
#include "scratch_ledger.h"

#define LIST                                                                   \
	"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  The claim AM-1 "     \
	"holds.\n"                                                             \
	"AM-2  + Holding  23 Nov 2026  22 Jan 2027  +60d  The claim AM-2 "     \
	"holds.\n"
#define CHANGED                                                                \
	"claims/journal.jsonl:3:1: error: this entry was changed after it "    \
	"was written: its hash is not that of the line; put it back as it "    \
	"was\n"
#define LACKS_ONE                                                              \
	"claims/journal.jsonl: error: the journal lacks 1 entry that the "     \
	"store has; `vigil journal --restore` writes it back\n"
#define LACKS_FOUR                                                             \
	"claims/journal.jsonl: error: the journal lacks 4 entries that the "   \
	"store has; `vigil journal --restore` writes them back\n"
#define CUT_SHORT                                                              \
	"vigil: the end of claims/journal.jsonl was cut short, as by a "       \
	"crash; it was set aside as claims/.vigil/journal-cut-N\n"
/* Runs vigil list with the time taken out of what it tells. */
#define VIGIL_LIST                                                             \
	"{ vigil list 2>&1 >&3 | sed 's/-cut-[0-9]*/-cut-N/' >&2; } 3>&1"

/* Two published and two reviewed: four lines; a copy of them is in `kept`. */
static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state,
		"vigil mark AM-2 holding --note Yes.; "
		"cp claims/journal.jsonl kept");
	return 0;
}

#define journal_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void every_time(void **state, const char *problem)
{
	int times;

	for (times = 0; times < 3; times++)
		scratch_answers(*state, "vigil list", 4, LIST, problem);
}

static void a_changed_note_is_told_every_time(void **state)
{
	scratch_does(*state, "sed -i s/Less/More/ claims/journal.jsonl");
	every_time(state, CHANGED LACKS_ONE);
	scratch_answers(*state, "vigil log AM-1 | head -1", 0,
		"23 Nov 2026  AM-1  review     Holding → Partial  Tester  "
		"Less.\n",
		CHANGED LACKS_ONE);
}

static void a_changed_line_is_told_without_the_store_as_well(void **state)
{
	scratch_does(*state,
		"sed -i s/Less/More/ claims/journal.jsonl; "
		"rm -r claims/.vigil");
	scratch_answers(*state, "vigil list AM-1", 4,
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The "
		"claim AM-1 holds.\n",
		CHANGED);
}

static void once_it_is_put_back_all_is_well(void **state)
{
	scratch_does(*state, "sed -i s/Less/More/ claims/journal.jsonl");
	every_time(state, CHANGED LACKS_ONE);
	scratch_does(*state, "cp kept claims/journal.jsonl");
	scratch_says(*state, "vigil list", LIST);
}

static void a_foreign_line_is_told_every_time(void **state)
{
	scratch_does(*state,
		"echo '{\"hello\":\"world\"}' "
		">>claims/journal.jsonl");
	every_time(state,
		"claims/journal.jsonl:5:1: error: not an entry as "
		"vigil writes it, from character 1 on\n");
	scratch_does(*state,
		"printf '\\377\\n' >kept2; "
		"cat kept kept2 >claims/journal.jsonl");
	every_time(state,
		"claims/journal.jsonl:5:1: error: not UTF-8 text; "
		"put the line back as it was\n");
}

static void what_is_recorded_goes_behind_a_foreign_line(void **state)
{
	struct answer answer;

	scratch_does(*state, "echo foreign >>claims/journal.jsonl");
	answer = scratch_run(*state, "vigil mark AM-2 holding");
	assert_int_equal(answer.status, 4);
	scratch_says(*state,
		"sed -n 5p claims/journal.jsonl; "
		"wc -l <claims/journal.jsonl",
		"foreign\n6\n");
}

static void a_last_line_cut_short_is_set_aside_and_said(void **state)
{
	scratch_does(*state,
		"printf '{\"claim\":\"AM-1\",\"ki' "
		">>claims/journal.jsonl");
	scratch_answers(*state, VIGIL_LIST, 0, LIST, CUT_SHORT);
	scratch_says(*state, "cat claims/.vigil/journal-cut-*",
		"{\"claim\":\"AM-1\",\"ki");
	scratch_says(*state, "vigil list", LIST);
	scratch_does(*state, "cmp kept claims/journal.jsonl");
}

/* The store does not know of it either, as after a crash. */
static void nothing_stays_after(struct scratch *scratch, const char *before)
{
	scratch_does(scratch, before);
	scratch_does(scratch,
		"cp -r claims/.vigil store; "
		"vigil mark AM-1 AM-2 not-holding --note Gone.; "
		"head -n -1 claims/journal.jsonl >x; cp x "
		"claims/journal.jsonl; "
		"rm -r claims/.vigil; mv store claims/.vigil");
	scratch_answers(scratch, VIGIL_LIST, 0, LIST, CUT_SHORT);
	scratch_does(scratch,
		"cmp kept claims/journal.jsonl; "
		"tail -n 1 x | cmp - claims/.vigil/journal-cut-*; "
		"rm claims/.vigil/journal-cut-*");
}

static void of_a_command_cut_short_between_its_lines_nothing_stays(void **state)
{
	nothing_stays_after(*state, ":");
	nothing_stays_after(*state, "touch claims/journal.jsonl; vigil list");
}

static void its_lines_may_stand_in_any_order(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 AM-2 holding --note Yes.; "
		"tail -n 2 claims/journal.jsonl | tac | cat kept - >x; "
		"cp x claims/journal.jsonl; "
		"vigil list >stored; rm -r claims/.vigil; "
		"vigil list | cmp - stored; cmp x claims/journal.jsonl");
}

static void a_last_line_without_its_newline_is_completed(void **state)
{
	scratch_does(*state, "head -c -1 kept >claims/journal.jsonl");
	scratch_says(*state, "vigil list", LIST);
	scratch_does(*state, "cmp kept claims/journal.jsonl");
}

static void a_missing_journal_is_told_and_nothing_is_lost(void **state)
{
	scratch_does(*state, "rm claims/journal.jsonl");
	every_time(state, LACKS_FOUR);
	scratch_answers(*state, "vigil mark AM-2 holding --dry-run", 4,
		"AM-2  Holding · reviewed 23 Nov 2026 · next 21 Feb 2027 "
		"(+90d)\n"
		"dry run: nothing was recorded\n",
		LACKS_FOUR);
	scratch_does(*state, "cp kept claims/journal.jsonl");
	scratch_says(*state, "vigil list", LIST);
}

static void a_line_that_was_taken_out_is_told(void **state)
{
	scratch_does(*state, "sed 3d kept >claims/journal.jsonl");
	every_time(state, LACKS_ONE);
}

static void lines_that_git_joined_are_one_history(void **state)
{
	scratch_does(*state,
		"cp kept base; vigil mark AM-1 not-holding --note Gone. "
		"--by Ann; tail -n 1 claims/journal.jsonl >hers; "
		"cp base claims/journal.jsonl; rm -r claims/.vigil; "
		"vigil mark AM-2 holding; tail -n 1 claims/journal.jsonl >his; "
		"cat hers kept his kept >claims/journal.jsonl");
	scratch_says(*state, "vigil list",
		"AM-1  x Not holding  23 Nov 2026  23 Dec 2026  +30d  The "
		"claim AM-1 holds.\n"
		"AM-2  + Holding      23 Nov 2026  21 Feb 2027  +90d  The "
		"claim AM-2 holds.\n");
	scratch_says(*state, "vigil log | wc -l", "6\n");
}

static void a_journal_that_is_no_file_is_refused(void **state)
{
	struct answer answer;

	scratch_does(*state,
		"rm claims/journal.jsonl; "
		"mkdir claims/journal.jsonl");
	answer = scratch_run(*state, "vigil list");
	assert_int_equal(answer.status, 1);
	assert_string_equal(answer.out, "");
	assert_non_null(strstr(answer.err, "claims/journal.jsonl: cannot"));
}

static void entries_of_an_unknown_claim_are_told(void **state)
{
	scratch_does(*state, "rm claims/AM-1.yaml; rm -r claims/.vigil");
	scratch_answers(*state, "vigil list", 4,
		"AM-2  + Holding  23 Nov 2026  22 Jan 2027  +60d  The claim "
		"AM-2 holds.\n",
		"claims: error: the journal has entries of AM-1, but no file "
		"has that claim; bring the file back\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		journal_test(a_changed_note_is_told_every_time),
		journal_test(a_changed_line_is_told_without_the_store_as_well),
		journal_test(once_it_is_put_back_all_is_well),
		journal_test(a_foreign_line_is_told_every_time),
		journal_test(what_is_recorded_goes_behind_a_foreign_line),
		journal_test(a_last_line_cut_short_is_set_aside_and_said),
		journal_test(
			of_a_command_cut_short_between_its_lines_nothing_stays),
		journal_test(its_lines_may_stand_in_any_order),
		journal_test(a_last_line_without_its_newline_is_completed),
		journal_test(a_missing_journal_is_told_and_nothing_is_lost),
		journal_test(a_line_that_was_taken_out_is_told),
		journal_test(lines_that_git_joined_are_one_history),
		journal_test(a_journal_that_is_no_file_is_refused),
		journal_test(entries_of_an_unknown_claim_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
