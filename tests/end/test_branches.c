/* test_branches.c - each checkout has the answer of its own entries. */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_ledger.h"

/* Two branches of main; `branch` is left, and main is current. */
#define BESIDE(there, here)                                                    \
	"git checkout -qb branch; " there "; " COMMIT                          \
	"git checkout -q main; "                                               \
	"rm -rf claims/.vigil; " here "; " COMMIT

#define LISTED_PLAIN "vigil list --format plain | cut -f 1-3"

static void reviews_of_two_branches_merge_without_a_driver(void **state)
{
	scratch_does(*state,
		BESIDE("vigil mark AM-1 partial --note Less.",
			"vigil mark AM-2 not-holding --note Gone.")
		"git merge -q --no-edit branch");
	scratch_says(*state, LISTED_PLAIN,
		"AM-1\tpartial\t2026-11-23\nAM-2\tnot_holding\t2026-11-23\n");
	scratch_does(*state, "vigil verify; test ! -e claims/.gitattributes");
}

static void publications_of_two_branches_merge_without_a_driver(void **state)
{
	scratch_claim(*state, "kept/AM-3", "");
	scratch_does(*state,
		"rm -r claims/kept; "
		"new() { printf 'id: %s\\nclaim: It is %s.\\npublished: "
		"2026-11-01\\n' $1 $1 >claims/$1.yaml; vigil sync; }; " BESIDE(
			"new AM-3",
			"new AM-4") "git merge -q --no-edit branch");
	scratch_says(*state, LISTED_PLAIN " | tail -n 2",
		"AM-3\tholding\t2026-11-01\nAM-4\tholding\t2026-11-01\n");
	scratch_does(*state, "vigil verify");
}

static void one_publication_on_two_branches_is_one_entry(void **state)
{
	scratch_does(*state,
		"new() { printf 'id: AM-3\\nclaim: It is.\\npublished: "
		"2026-11-01\\n' >claims/AM-3.yaml; vigil sync; }; " BESIDE(
			"new", "new") "git merge -q --no-edit branch");
	scratch_says(*state, "vigil log AM-3 | wc -l", "1\n");
	scratch_does(*state, "vigil verify");
}

static void reviews_of_one_claim_merge_without_a_driver(void **state)
{
	scratch_does(*state,
		BESIDE("vigil mark AM-1 partial --note Less. --by Ann",
			"vigil mark AM-1 not-holding --note Gone. --by Bob")
		"git merge -q --no-edit branch; vigil verify");
	scratch_says(*state,
		"for c in due 'show AM-1' 'mail --to a@b.org'; do vigil $c | "
		"grep -c -e 'reviews differ' -e 'vigil review AM-1'; done",
		"1\n2\n3\n");
}

/* ---- other branches and older commits ---- */

#define REVIEWED                                                               \
	"AM-1  + Holding  23 Nov 2026  22 Jan 2027  +60d         The claim "   \
	"AM-1 holds.\n"                                                        \
	"AM-2  + Holding  2 Oct 2026   1 Nov 2026   22d overdue  The claim "   \
	"AM-2 holds.\n"

static void a_deleted_branch_leaves_nothing_in_what_follows(void **state)
{
	scratch_does(*state,
		"git checkout -qb pr; vigil mark AM-1 partial --note "
		"Less.; " COMMIT "git checkout -q main; git branch -qD pr");
	scratch_answers(*state, "vigil mark AM-1 holding", 0,
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\nundo with: vigil undo\n",
		ONE_ASIDE);
	scratch_answers(*state, "vigil list", 0, REVIEWED, ONE_ASIDE);
	scratch_says(*state,
		"sed -n 's/.*\"previous\":\"\\([^\"]*\\).*/\\1/p' "
		"claims/journal/*review* >named; "
		"cat claims/journal/*published* | grep -c -f named",
		"1\n");
	scratch_does(*state, COMMIT
		"git clone -q . fresh; "
		"vigil -C fresh verify");
	scratch_says(*state, "vigil -C fresh list", REVIEWED);
}

/* AM-1 was reviewed in a commit after the first. */
#define REVIEW_LATER "vigil mark AM-1 holding; " COMMIT

static void an_older_commit_has_its_own_answer(void **state)
{
	scratch_does(*state, REVIEW_LATER "git checkout -q HEAD~1");
	scratch_answers(*state, "vigil list", 0, LISTED_1 LISTED_2, ONE_ASIDE);
	scratch_answers(*state, "vigil list", 0, LISTED_1 LISTED_2, ONE_ASIDE);
	scratch_says(*state, "git status --short", "");
	scratch_says(*state, "git checkout -q main; vigil list", REVIEWED);
}

static void a_bisection_has_the_answer_of_each_commit(void **state)
{
	scratch_does(*state, REVIEW_LATER
		"" COMMIT "git bisect start HEAD HEAD~2; vigil list");
	scratch_says(*state, "vigil list", REVIEWED);
	scratch_does(*state, "git bisect bad 2>&1");
	scratch_does(*state, "git checkout -q HEAD~1 2>&1");
	scratch_answers(*state, "vigil list", 0, LISTED_1 LISTED_2, ONE_ASIDE);
	scratch_does(*state, "git bisect reset 2>&1");
	scratch_says(*state, "vigil list", REVIEWED);
}

static void what_was_stashed_is_aside_until_it_is_popped(void **state)
{
	scratch_does(*state, "vigil mark AM-1 holding; git stash -qu");
	scratch_answers(*state, "vigil list", 0, LISTED_1 LISTED_2, ONE_ASIDE);
	scratch_says(
		*state, "git stash pop -q >stash.out; vigil list", REVIEWED);
}

static void a_reset_goes_back_to_the_answer_of_then(void **state)
{
	scratch_does(*state, REVIEW_LATER "git reset -q --hard HEAD~1");
	scratch_answers(*state, "vigil list", 0, LISTED_1 LISTED_2, ONE_ASIDE);
	scratch_says(
		*state, "git reset -q --hard ORIG_HEAD; vigil list", REVIEWED);
}

static void a_rebase_keeps_every_entry(void **state)
{
	scratch_does(*state,
		"git checkout -qb branch; vigil mark AM-1 holding; " COMMIT
		"git checkout -q main; " COMMIT
		"git checkout -q branch; vigil list; git rebase -q main");
	scratch_says(*state, "vigil list", REVIEWED);
	scratch_does(*state, "vigil verify");
}

static void a_work_tree_of_its_own_has_its_own_answer(void **state)
{
	scratch_does(*state, REVIEW_LATER
		"git worktree add -q tree HEAD 2>&1; "
		"vigil -C tree list; cd tree; "
		"git checkout -q HEAD~1");
	scratch_answers(
		*state, "cd tree; vigil list", 0, LISTED_1 LISTED_2, ONE_ASIDE);
	scratch_says(*state, "vigil list", REVIEWED);
}

/* ---- an entry that waits ---- */

/* A review of a review that only the branch has, carried to main. */
#define CARRY                                                                  \
	"git checkout -qb branch; vigil mark AM-1 partial --note Less. --by "  \
	"Ann; " COMMIT                                                         \
	"vigil mark AM-1 partial --note Still. --by Bob; git checkout -q "     \
	"main; "

static void an_uncommitted_review_carried_to_main_waits(void **state)
{
	scratch_does(*state, CARRY);
	scratch_answers(*state, "vigil list", 0, LISTED_1 LISTED_2, ONE_ASIDE);
	scratch_answers(*state, "vigil verify | sed '/^digest/d'", 0,
		"3 entries of 2 claims: each is as it was written, none "
		"between "
		"is missing, each file has the text that was judged\n"
		"1 waits for entries that this checkout lacks\n",
		"");
	scratch_says(*state, "git checkout -q branch; " LISTED_PLAIN,
		"AM-1\tpartial\t2026-11-23\nAM-2\tholding\t2026-10-02\n");
}

static void in_a_clone_what_waits_is_a_fault_that_restore_ends(void **state)
{
	scratch_does(*state, CARRY COMMIT "git clone -q -b main . fresh");
	scratch_answers(*state,
		"vigil -C fresh verify | sed '/^digest/d; "
		"s/[^/]*-AM-1-.*jsonl/FILE/'",
		0,
		"fresh/claims/journal/FILE:1:1: error: AM-1: the review of 23 "
		"Nov 2026: an entry that it follows is missing: it was taken "
		"out or changed, or is yet to be merged; `vigil journal "
		"restore` in a clone that has it writes it\n1 fault in 3 "
		"entries of 2 claims\n",
		"");
	scratch_answers(*state, "vigil journal restore", 0,
		"AM-1  review of 23 Nov 2026, Partial · Ann\n1 written back\n",
		"");
	scratch_does(*state, COMMIT "cd fresh; git pull -q; vigil verify");
	scratch_says(*state, "vigil -C fresh list --format plain | cut -f 1-3",
		"AM-1\tpartial\t2026-11-23\nAM-2\tholding\t2026-10-02\n");
}

/* ---- heads ---- */

static void heads_of_before_ten_merges_still_hold(void **state)
{
	scratch_does(*state, "vigil mark AM-1 AM-2 holding; " COMMIT
			     "vigil verify --heads >kept; git tag kept; "
			     "for i in 1 2 3 4 5 6 7 8 9 10; do "
			     "git checkout -qb branch$i; "
			     "vigil mark AM-1 holding --by Ann; " COMMIT
			     "git checkout -q main; rm -r claims/.vigil; "
			     "vigil mark AM-1 AM-2 holding --by Bob; " COMMIT
			     "git merge -q --no-edit branch$i; done");
	scratch_says(*state, "vigil verify --against kept | sed '/^digest/d'",
		"34 entries of 2 claims: each is as it was written, none "
		"between is missing, each file has the text that was judged; "
		"nothing is gone since then\n");
	scratch_does(*state,
		"git clone -q . fresh; vigil -C fresh verify "
		"--against $PWD/kept; cd fresh; "
		"vigil verify --against kept");
}

static void heads_do_not_depend_on_which_side_was_merged(void **state)
{
	scratch_does(*state,
		BESIDE("vigil mark AM-1 partial --note Less. --by Ann",
			"vigil mark AM-1 not-holding --note Gone. --by Bob")
		"git clone -q . other; cd other; git checkout -q branch 2>&1; "
		"git merge -q --no-edit main 2>&1; cd ..; "
		"git merge -q --no-edit branch; vigil verify --heads >heads; "
		"vigil -C other verify --heads | cmp - heads; "
		"vigil verify >said; vigil -C other verify | cmp - said");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		git_test(reviews_of_two_branches_merge_without_a_driver),
		git_test(publications_of_two_branches_merge_without_a_driver),
		git_test(one_publication_on_two_branches_is_one_entry),
		git_test(reviews_of_one_claim_merge_without_a_driver),
		git_test(a_deleted_branch_leaves_nothing_in_what_follows),
		git_test(an_older_commit_has_its_own_answer),
		git_test(a_bisection_has_the_answer_of_each_commit),
		git_test(what_was_stashed_is_aside_until_it_is_popped),
		git_test(a_reset_goes_back_to_the_answer_of_then),
		git_test(a_rebase_keeps_every_entry),
		git_test(a_work_tree_of_its_own_has_its_own_answer),
		git_test(an_uncommitted_review_carried_to_main_waits),
		git_test(in_a_clone_what_waits_is_a_fault_that_restore_ends),
		git_test(heads_of_before_ten_merges_still_hold),
		git_test(heads_do_not_depend_on_which_side_was_merged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
