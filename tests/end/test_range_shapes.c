/* test_range_shapes.c - repositories of odd shapes, and what is missing from
 * them. */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_server.h"

#define REVIEW "vigil mark AM-1 partial --note Less. --by Ann >out; "
#define REVIEW_FILE "claims/journal/*-review-*"
#define DROP "git rm -q " REVIEW_FILE "; git commit -qm drop; "

/* ---- what is missing ---- */

static void a_parent_that_is_not_there_is_told(void **state)
{
	scratch_does(*state, REVIEW COMMIT
		"git commit -qm last --allow-empty; "
		"git clone -q --depth 1 \"file://$PWD\" part; "
		"git -C part checkout -q --orphan other; "
		"git -C part commit -qm other");
	scratch_answers(*state,
		"cd part; vigil verify --range other..main 2>&1 | "
		"sed 's/[0-9a-f]\\{12\\}/ID/g'",
		0,
		"vigil verify: the commit ID follows ID, which the repository "
		"does not have; where it was cloned in part, `git fetch "
		"--unshallow` brings it\n",
		"");
}

static void a_missing_object_is_no_reason_to_let_in(void **state)
{
	scratch_does(*state,
		"id=$(git rev-parse HEAD:claims/AM-1.yaml); "
		"echo 'notes: More.' >>claims/AM-1.yaml; " COMMIT
		"rm -f .git/objects/$(echo $id | sed 's,..,&/,')");
	scratch_answers(*state,
		"vigil verify --range HEAD~1..HEAD 2>&1 | "
		"sed 's/[0-9a-f]\\{12\\}/ID/'",
		0,
		"vigil verify: git has no object ID: `git fsck` tells more\n",
		"");
}

static void a_graft_deceives_nobody(void **state)
{
	scratch_does(*state, REVIEW COMMIT DROP
		"git commit -q --allow-empty -m last; "
		"mkdir -p .git/info; "
		"git config advice.graftFileDeprecated false; "
		"git rev-parse HEAD >.git/info/grafts");
	scratch_says(*state, "vigil verify --range HEAD~2..HEAD | tail -n 1",
		"1 fault in 2 commits with 0 new entries; 0 claims checked\n");
}

/* ---- merges ---- */

/* Branches p, q and r have a review each. */
#define BRANCHES                                                               \
	"for b in p q r; do git checkout -q -b $b main; "                      \
	"vigil mark AM-1 holding --by $b >out 2>&1; git add -A claims; "       \
	"git commit -qm $b; done; git checkout -q main; "

static void a_merge_of_many_keeps_the_lines_of_all(void **state)
{
	server_takes(*state, BRANCHES "git merge -q p q r >out 2>&1");
	server_refuses(*state,
		"git reset -q --hard $(git commit-tree p^{tree} -p main -p r "
		"-m less)",
		"is gone in commit ");
}

static void merges_that_cross_are_let_in(void **state)
{
	server_takes(*state, BRANCHES
		"P=$(git rev-parse p); git checkout -q p; "
		"git merge -q q >out 2>&1; git checkout -q q; "
		"git merge -q $P >out 2>&1; git checkout -q main; "
		"git merge -q p >out 2>&1; git merge -q q >out 2>&1");
}

static void a_history_of_its_own_is_let_in(void **state)
{
	server_takes(*state,
		"git checkout -q --orphan other; git rm -rfq .; echo x >x; "
		"git add x; git commit -qm x; git checkout -q main; "
		"git merge -q --allow-unrelated-histories --no-edit other");
	server_refuses(*state, "git reset -q --hard other",
		"AM-1: the publication of 1 Oct 2026 is gone");
}

/* ---- where ledgers lie ---- */

static void a_ledger_at_the_top_is_checked_however_it_is_named(void **state)
{
	scratch_does(*state,
		"git mv claims/* .; "
		"git commit -qm top; git clone -q --bare . top.git; "
		"cp 'a server.git/hooks/pre-receive' top.git/hooks; "
		"git rm -q journal/*; git commit -qm drop");
	scratch_does(*state,
		"for name in . ./ /; do "
		"git -C top.git config vigil.ledger $name; "
		"git push -q ./top.git main 2>&1 | grep -q 'is gone in commit' "
		"|| exit 1; done");
}

static void a_ledger_below_a_name_with_a_newline_is_found(void **state)
{
	scratch_does(*state, REVIEW COMMIT
		"d=$(printf 'a\\nb \\377\"'); mkdir \"$d\"; "
		"git mv claims \"$d\"; git commit -qm moved; "
		"cd \"$d\"; " DROP);
	scratch_says(*state,
		"cd a*b*; vigil verify --range HEAD~1..HEAD | tail -n 1; "
		"vigil verify --range HEAD~3..HEAD~1 | tail -n 1",
		"1 fault in 1 commit with 0 new entries; 0 claims checked\n"
		"0 faults in 2 commits with 1 new entry; 1 claim checked\n");
}

static void a_ledger_that_moves_keeps_its_lines(void **state)
{
	scratch_does(*state, REVIEW COMMIT
		"mkdir deep; git mv claims deep/claims; "
		"git commit -qm moved; cd deep; " DROP);
	scratch_says(*state,
		"cd deep; vigil verify --range HEAD~2..HEAD | tail -n 1; "
		"vigil verify --range HEAD~2..HEAD~1 | tail -n 1",
		"1 fault in 2 commits with 0 new entries; 0 claims checked\n"
		"0 faults in 1 commit with 0 new entries; 0 claims checked\n");
}

static void more_of_the_record_than_memory_may_hold_is_refused(void **state)
{
	scratch_does(*state,
		"head -c 268435457 /dev/zero >claims/journal/x.jsonl; "
		"git config core.compression 1; " COMMIT
		"rm claims/journal/x.jsonl");
	scratch_refuses(*state, "vigil verify --range HEAD~1..HEAD", 1,
		"vigil verify: the range changes more of the record than is "
		"checked at once, 256 MiB; push fewer commits at a time, or "
		"ask whoever runs this repository to fetch them\n");
}

/* ---- ids ---- */

static void an_id_of_a_draft_in_another_file_is_taken(void **state)
{
	static const char taken[] =
		"id: AM-7 is taken; it stands in "
		"claims/plans.yaml:4 already";

	server_takes(*state,
		"printf 'id: AM-6\\nclaim: The road holds.\\n---\\n"
		"\"id\": \"AM-\\\\x37\"\\nclaim: The wall holds.\\n' "
		">claims/plans.yaml; " COMMIT);
	server_refuses(*state,
		"printf 'id: AM-7\\nclaim: The roof holds.\\n' "
		">claims/AM-7.yaml; " COMMIT,
		taken);
	server_takes(*state,
		"git rm -q claims/AM-7.yaml; sed s/x37/x38/ claims/plans.yaml "
		">plans; mv plans claims/plans.yaml; " COMMIT);
}

static void what_was_taken_twice_before_blocks_nobody(void **state)
{
	scratch_does(*state, "cp claims/AM-2.yaml claims/copy.yaml; " COMMIT);
	scratch_says(*state,
		"printf 'id: AM-9\\nclaim: It holds.\\nrelated: [AM-2]\\n' "
		">claims/AM-9.yaml; " COMMIT
		"vigil verify --range HEAD~1..HEAD",
		"0 faults in 1 commit with 0 new entries; 1 claim checked\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		git_test(a_parent_that_is_not_there_is_told),
		git_test(a_missing_object_is_no_reason_to_let_in),
		git_test(a_graft_deceives_nobody),
		server_test(a_merge_of_many_keeps_the_lines_of_all),
		server_test(merges_that_cross_are_let_in),
		server_test(a_history_of_its_own_is_let_in),
		server_test(a_ledger_at_the_top_is_checked_however_it_is_named),
		git_test(a_ledger_below_a_name_with_a_newline_is_found),
		git_test(a_ledger_that_moves_keeps_its_lines),
		git_test(more_of_the_record_than_memory_may_hold_is_refused),
		server_test(an_id_of_a_draft_in_another_file_is_taken),
		git_test(what_was_taken_twice_before_blocks_nobody),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
