/* test_journal.c - lines of the record that are not as vigil wrote them. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define TWO                                                                    \
	"AM-2  + Holding  23 Nov 2026  22 Jan 2027  +60d         The claim "   \
	"AM-2 holds.\n"
#define LIST                                                                   \
	"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  The claim AM-1 "     \
	"holds.\n"                                                             \
	"AM-2  + Holding  23 Nov 2026  22 Jan 2027  +60d  The claim AM-2 "     \
	"holds.\n"
#define LIST_WITHOUT_REVIEW                                                    \
	"AM-1  + Holding  1 Oct 2026   31 Oct 2026  23d overdue  The claim "   \
	"AM-1 holds.\n" TWO
#define CHANGED                                                                \
	"claims/journal/review.jsonl:1:1: error: this entry was changed "      \
	"after it was written: its hash is not that of the line; put it back " \
	"as it was\n"
#define LOST_ONE                                                               \
	"claims/journal: error: 1 entry was lost; `vigil journal lost` lists " \
	"it, `vigil journal restore` writes it back, `vigil journal forget` "  \
	"gives it up\n"
#define LOST_FOUR                                                              \
	"claims/journal: error: 4 entries were lost; `vigil journal lost` "    \
	"lists them, `vigil journal restore` writes them back, `vigil "        \
	"journal forget` gives them up\n"

#define journal_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, scratch_make_kept, scratch_remove)

static void each_time(void **state, const char *list, const char *problem)
{
	int times;

	for (times = 0; times < 3; times++)
		scratch_answers(*state, "vigil list", 4, list, problem);
}

/* ---- what is no entry ---- */

static void a_changed_note_is_told_every_time(void **state)
{
	scratch_does(*state, "sed -i s/Less/More/ " REVIEW_OF_1);
	each_time(state, LIST_WITHOUT_REVIEW, CHANGED LOST_ONE);
	scratch_does(*state, WITHOUT_STORE);
	each_time(state, LIST_WITHOUT_REVIEW, CHANGED);
	scratch_does(*state, "cp kept/review.jsonl " REVIEW_OF_1);
	scratch_says(*state, "vigil list", LIST);
}

static void a_foreign_line_is_told_every_time(void **state)
{
	scratch_does(*state, "echo '{\"hello\":\"world\"}' >>" REVIEW_OF_1);
	each_time(state, LIST,
		"claims/journal/review.jsonl:2:1: error: not an entry as vigil "
		"writes it, from character 1 on\n");
	scratch_does(*state,
		"printf '\\377\\n' | cat kept/review.jsonl - >" REVIEW_OF_1);
	each_time(state, LIST,
		"claims/journal/review.jsonl:2:1: error: not UTF-8 text; put "
		"the line back as it was\n");
}

static void half_a_line_is_told_and_nothing_is_written_to_it(void **state)
{
	scratch_does(*state, "head -c -30 kept/review.jsonl >" REVIEW_OF_1
			     "; cp " REVIEW_OF_1 " x");
	each_time(state, LIST_WITHOUT_REVIEW,
		"claims/journal/review.jsonl:1:1: error: not a whole entry; "
		"put the line back as it was\n" LOST_ONE);
	scratch_does(*state, "vigil mark AM-2 holding 2>said || [ $? = 4 ]");
	scratch_does(*state, "cmp x " REVIEW_OF_1);
}

#define MARK                                                                   \
	"error: a git conflict mark: keep the lines of both sides, and take "  \
	"out this one\n"

static void conflict_marks_are_named_and_the_lines_of_both_sides_read(
	void **state)
{
	scratch_does(*state,
		"{ echo '<<<<<<< HEAD'; cat kept/review.jsonl; "
		"echo '||||||| 1234567'; echo =======; cat kept/*AM-2*; "
		"echo '>>>>>>> branch'; } >" REVIEW_OF_1 "; " WITHOUT_STORE
		"; "
		"rm claims/journal/*AM-2*; cp " REVIEW_OF_1 " x");
	each_time(state, LIST,
		"claims/journal/review.jsonl:1:1: " MARK
		"claims/journal/review.jsonl:3:1: " MARK
		"claims/journal/review.jsonl:4:1: " MARK
		"claims/journal/review.jsonl:6:1: " MARK);
	scratch_does(*state, "cmp x " REVIEW_OF_1);
	scratch_does(
		*state, "sed -i '/^[<|=>]/d' " REVIEW_OF_1 "; vigil verify");
}

static void a_pointer_of_git_lfs_is_named_once(void **state)
{
	static const char pointer[] =
		"claims/journal/review.jsonl:1:1: error: a Git LFS pointer in "
		"place of the file: `git lfs pull` brings it\n";

	scratch_write(*state, REVIEW_OF_1,
		"version https://git-lfs.github.com/spec/v1\n"
		"oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa"
		"5e2ca24d17e2393\nsize 12345\n");
	scratch_does(*state, WITHOUT_STORE);
	each_time(state, LIST_WITHOUT_REVIEW, pointer);
	scratch_does(*state, "cp kept/review.jsonl " REVIEW_OF_1);
	scratch_says(*state, "vigil list", LIST);
}

static void what_is_not_known_may_be_of_a_newer_vigil(void **state)
{
	static const struct {
		const char *change, *said;
	} newer[] = {
		{ "s/\"note\"/\"mood\":\"fine\",\"note\"/",
			"unknown from character 133 on" },
		{ "s/\"v\":2/\"v\":3/", "of version 3" },
		{ "s/\"review\"/\"blessing\"/",
			"unknown from character 30 on" },
	};
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(newer) / sizeof(*newer); i++) {
		scratch_does(scratch,
			arena_printf(&scratch->arena,
				"sed '%s' kept/review.jsonl >" REVIEW_OF_1
				"; " WITHOUT_STORE,
				newer[i].change));
		scratch_answers(scratch, "vigil list", 4, LIST_WITHOUT_REVIEW,
			arena_printf(&scratch->arena,
				"claims/journal/review.jsonl:1:1: error: %s; "
				"was it written by a newer vigil?\n",
				newer[i].said));
	}
}

static void lines_of_0_1_belong_into_their_own_file(void **state)
{
	scratch_does(*state,
		"rm -r claims/journal claims/.vigil; mkdir claims/journal");
	scratch_append(*state,
		"{\"claim\":\"AM-1\",\"kind\":\"published\",\"on\":\"2026-10-"
		"01\","
		"\"published\":\"2026-10-01\",\"verdict\":\"partial\","
		"\"statement\":\"369e3d3906ec147442cfc5ca4768c1aaed1c528067c9"
		"2b066841e557b3f6c3e0\"");
	scratch_does(*state,
		"sed -i '$averdict: partial' claims/AM-1.yaml; "
		"cp claims/journal.jsonl claims/journal/old.jsonl");
	scratch_answers(*state, "vigil list AM-1", 4,
		"AM-1  ~ Partial  1 Oct 2026  31 Oct 2026  23d overdue  The "
		"claim AM-1 holds.\n",
		"vigil: 1 claim is published but not recorded: AM-2; vigil "
		"sync records it\n"
		"claims/journal/old.jsonl:1:1: error: a line as vigil 0.1 "
		"wrote them, which belong into journal.jsonl alone\n");
	scratch_does(*state,
		"rm claims/journal/old.jsonl; vigil sync; "
		"vigil verify");
}

/* ---- files that are gone, or none ---- */

static void a_missing_record_is_told_and_nothing_is_lost(void **state)
{
	scratch_does(*state, "rm -r claims/journal");
	scratch_refuses(*state, "vigil list >out", 4,
		"vigil: 2 claims are published but not recorded: AM-1, AM-2; "
		"vigil sync records them\n" LOST_FOUR);
	scratch_does(*state, "cp -r kept claims/journal");
	scratch_says(*state, "vigil list", LIST);
}

static void a_file_that_was_taken_away_is_told(void **state)
{
	scratch_does(*state, "rm " REVIEW_OF_1);
	each_time(state, LIST_WITHOUT_REVIEW, LOST_ONE);
}

static void what_is_no_file_is_named_and_not_waited_for(void **state)
{
	scratch_does(*state,
		"mkdir claims/journal/a.jsonl claims/journal.jsonl; "
		"mkfifo claims/journal/b.jsonl");
	scratch_answers(*state, "timeout 20 vigil list", 4, LIST,
		"claims/journal.jsonl: error: is not a regular file; move it "
		"away\n"
		"claims/journal/a.jsonl: error: is not a regular file; move it "
		"away\n"
		"claims/journal/b.jsonl: error: is not a regular file; move it "
		"away\n");
}

static void a_claim_without_a_file_is_there_by_its_record(void **state)
{
	scratch_does(*state, "rm claims/AM-1.yaml; " WITHOUT_STORE);
	scratch_answers(*state, "vigil list AM-1", 4,
		"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  (its file is "
		"gone) The claim AM-1 holds.\n",
		"claims: error: no file has AM-1; bring it back, or end its "
		"reviews: vigil close AM-1 --as retired --note TEXT\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		journal_test(a_changed_note_is_told_every_time),
		journal_test(a_foreign_line_is_told_every_time),
		journal_test(half_a_line_is_told_and_nothing_is_written_to_it),
		journal_test(
			conflict_marks_are_named_and_the_lines_of_both_sides_read),
		journal_test(a_pointer_of_git_lfs_is_named_once),
		journal_test(what_is_not_known_may_be_of_a_newer_vigil),
		journal_test(lines_of_0_1_belong_into_their_own_file),
		journal_test(a_missing_record_is_told_and_nothing_is_lost),
		journal_test(a_file_that_was_taken_away_is_told),
		journal_test(what_is_no_file_is_named_and_not_waited_for),
		journal_test(a_claim_without_a_file_is_there_by_its_record),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
