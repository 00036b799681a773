/* test_range_place.c - where a range has its ledger. */
#include "arena.h"
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_server.h"

#define REVIEW "vigil mark AM-1 partial --note Less. --by Ann >out; "
#define REVIEW_FILE "/journal/*-review-*"
#define MOVE "mkdir -p docs; git mv claims docs/claims; "
#define ONE "0 faults in 1 commit with 1 new entry; 1 claim checked\n"
#define NONE "0 faults in 1 commit with 0 new entries; 0 claims checked\n"

/* ---- its name ---- */

static void check_name(struct scratch *scratch, const char *name)
{
	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"d=$(printf '%s'); mkdir -p \"$d\"; rmdir \"$d\"; "
			"git mv claims \"$d\"; git commit -qm move; "
			"vigil -C \"$d\" mark AM-1 partial --note Less. "
			"--by Ann >out; git add -A \"$d\"; git commit -qm "
			"more; "
			"printf %%s \"$d\" >d",
			name));
	scratch_says(scratch,
		"vigil -C \"$(cat d)\" verify --range HEAD~1..HEAD; "
		"vigil -C \"$(cat d)\" verify --range HEAD~1..HEAD "
		"--git-dir .git",
		ONE ONE);
	scratch_answers(scratch,
		"git rm -q \"$(cat d)\"" REVIEW_FILE
		"; git commit -qm drop; "
		"vigil -C \"$(cat d)\" verify --range HEAD~1..HEAD | "
		"grep -c 'is gone in commit'; "
		"git reset -q --hard HEAD~3",
		0, "1\n", "");
}

static void any_name_of_a_directory_will_do(void **state)
{
	check_name(*state, "a b/c/claims");
	check_name(*state, "a\\042b\\134");
	check_name(*state, "it\\047s");
	check_name(*state, "new\\nline");
	check_name(*state, "b\\377d");
	check_name(*state, "a/b/c/claims");
}

static void a_ledger_may_be_the_whole_repository(void **state)
{
	scratch_does(*state,
		"mv claims top; cd top; rm -rf .vigil; git init -q -b main; "
		"git add -A; git commit -qm one; "
		"vigil -C . mark AM-1 partial --note Less. --by Ann >out; "
		"rm out; git add -A; git commit -qm two");
	scratch_says(*state,
		"cd top; vigil verify --range HEAD~1..HEAD --git-dir .git; "
		"vigil -C . verify --range HEAD~1..HEAD",
		ONE ONE);
}

/* ---- it moves ---- */

static void a_copy_that_lacks_a_line_does_not_take_its_place(void **state)
{
	scratch_does(*state, REVIEW COMMIT
		"mkdir docs; cp -r claims docs; rm docs/claims" REVIEW_FILE
		"; git add docs; git commit -qm copy; "
		"git rm -qr claims; git commit -qm away");
	scratch_answers(*state,
		"cd docs; vigil verify --range HEAD~2..HEAD | tail -n 1", 0,
		"1 fault in 2 commits with 0 new entries; 0 claims checked\n",
		"");
}

/* ---- there are others ---- */

static void a_ledger_that_would_hide_another_is_refused(void **state)
{
	server_takes(*state, MOVE "git commit -qm move");
	server_refuses(*state,
		"mkdir claims; echo 'timezone: UTC' "
		">claims/vigil.yaml; " COMMIT,
		"docs/claims/journal: error: commit ");
	server_refuses(*state, "git rm -qr docs/claims; git commit -qm away",
		" adds a ledger in claims, which hides this one; say which is "
		"meant: vigil -C DIR verify --range, or on a server `git "
		"config --add vigil.ledger DIR`");
	scratch_does(*state,
		"git reset -q --hard HEAD~1; "
		"git -C 'a server.git' config vigil.ledger docs/claims");
	server_takes(*state, ":");
}

static void two_ledgers_are_checked_where_both_are_named(void **state)
{
	scratch_does(*state,
		"git -C 'a server.git' config vigil.ledger claims; git -C "
		"'a server.git' config --add vigil.ledger 'b c/claims'");
	server_takes(*state,
		"mkdir 'b c'; cp -r claims 'b c'; rm -rf 'b c/claims/.vigil'; "
		"git add 'b c'; git commit -qm two");
	server_refuses(*state,
		"git rm -q 'b c/claims/journal/*'; git commit -qm drop",
		"b c/claims/journal/");
}

static void a_ledger_that_nobody_named_is_not_passed_over_in_silence(
	void **state)
{
	scratch_does(*state,
		"mkdir -p b/claims; cp -r claims/*.yaml claims/journal "
		"b/claims; git add b; git commit -qm two");
	server_takes(*state, REVIEW COMMIT);
	scratch_does(*state,
		"git rm -q 'b/claims/journal/*'; git commit -qm drop; "
		"git push origin main 2>&1 | grep -q \"b/claims/journal: "
		"warning: this record was changed too, and is not checked; to "
		"check it: vigil -C b/claims verify --range\"");
	scratch_says(*state,
		"git push -q origin main; vigil -C claims verify --range "
		"HEAD~1..HEAD --git-dir 'a server.git'",
		NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		server_test(any_name_of_a_directory_will_do),
		server_test(a_ledger_may_be_the_whole_repository),
		server_test(a_copy_that_lacks_a_line_does_not_take_its_place),
		server_test(a_ledger_that_would_hide_another_is_refused),
		server_test(two_ledgers_are_checked_where_both_are_named),
		server_test(
			a_ledger_that_nobody_named_is_not_passed_over_in_silence),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
