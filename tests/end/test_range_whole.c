/* test_range_whole.c - ranges of repositories that are made in other ways, and
 * of what is too large. */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_server.h"

#define REVIEW "vigil mark AM-1 partial --note Less. --by Ann >out; "
#define REVIEW_FILE "claims/journal/*-review-*"
#define DROP "git rm -q " REVIEW_FILE "; git commit -qm drop; "
/* ---- what it is made of ---- */

static void a_tree_that_is_malformed_is_refused(void **state)
{
	static const char malformed[] =
		"vigil verify: the tree is malformed, so what it holds is not "
		"certain: `git fsck` tells how\n";
	static const char verify[] =
		"tree=$(git hash-object -t tree -w --stdin --literally <tree); "
		"top=$(printf '040000 tree %s\\tclaims\\n' $tree | git "
		"mktree); "
		"vigil verify --range HEAD..$(git commit-tree -p HEAD -m x "
		"$top) 2>&1 | sed 's/tree [0-9a-f]*/tree/'";

	scratch_does(*state,
		"git cat-file tree HEAD:claims >one; cat one one >tree");
	scratch_answers(*state, verify, 0, malformed, "");
	scratch_does(*state, "head -c -5 one >tree");
	scratch_answers(*state, verify, 0, malformed, "");
}

static void alternates_and_the_environment_of_a_hook_do_no_harm(void **state)
{
	static const char one[] =
		"0 faults in 1 commit with 1 new entry; 1 claim checked\n";

	scratch_does(
		*state, REVIEW COMMIT "git clone -q --shared . shared 2>&1");
	scratch_says(
		*state, "cd shared; vigil verify --range HEAD~1..HEAD", one);
	scratch_says(
		*state, "GIT_DIR=.git vigil verify --range HEAD~1..HEAD", one);
	scratch_says(*state,
		"GIT_DIR=$PWD/.git GIT_WORK_TREE=/ "
		"vigil verify --range HEAD~1..HEAD",
		one);
	scratch_says(*state,
		"mv .git/objects more; mkdir -p .git/objects/pack; "
		"GIT_ALTERNATE_OBJECT_DIRECTORIES=$PWD/more "
		"GIT_OBJECT_DIRECTORY=$PWD/.git/objects "
		"vigil verify --range HEAD~1..HEAD",
		one);
}

static void a_repository_that_goes_by_sha256_is_checked(void **state)
{
	server_takes(*state,
		"rm -rf .git 'a server.git/objects' 'a server.git/refs'; "
		"cp -r 'a server.git/hooks' hooks; rm -rf 'a server.git'; "
		"git init -q --bare -b main --object-format=sha256 "
		"'a server.git'; cp hooks/pre-receive 'a server.git/hooks'; "
		"git init -q -b main --object-format=sha256; "
		"git remote add origin \"$PWD/a server.git\"; " REVIEW COMMIT);
	server_refuses(*state, DROP, "AM-1: the review of 23 Nov 2026 is gone");
	scratch_does(*state,
		"git push -q origin main~1:refs/heads/b 2>&1; "
		"git push -q origin :b 2>&1");
}

static void directories_and_links_are_no_files(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	server_refuses(*state,
		"f=$(echo " REVIEW_FILE
		"); mv $f kept; mkdir $f; "
		"echo >$f/x; " COMMIT,
		".jsonl: error: is not a regular file; move it away");
	server_refuses(*state,
		"git reset -q --hard origin/main; rm claims/AM-1.yaml; "
		"mkdir claims/AM-1.yaml; echo >claims/AM-1.yaml/x; " COMMIT,
		"claims/AM-1.yaml: error: is not a regular file; move it away");
	server_refuses(*state,
		"git reset -q --hard origin/main; git rm -q claims/AM-1.yaml; "
		"git update-index --add --cacheinfo "
		"160000,$(git rev-parse HEAD),claims/AM-1.yaml; "
		"git commit -qm module",
		"claims/AM-1.yaml: error: is not a regular file; move it away");
	server_refuses(*state,
		"git reset -q --hard origin/main; f=$(echo " REVIEW_FILE
		"); ln -sf /etc/passwd $f; " COMMIT
		"git checkout -q HEAD~1 -- $f; git commit -qm back",
		"is gone in commit");
	server_takes(*state,
		"git reset -q --hard origin/main; "
		"chmod +x claims/AM-1.yaml " REVIEW_FILE "; " COMMIT);
}

static void what_is_no_commit_has_nothing_to_check(void **state)
{
	static const char none[] =
		"nothing to check: the end of the range is no commit\n";
	static const char one[] =
		"0 faults in 1 commit with 1 new entry; 1 claim checked\n";

	scratch_does(*state, REVIEW COMMIT
		"git tag -a -m a v1 HEAD~1; "
		"git -c advice.nestedTag=false tag -a -m b v2 v1; "
		"git tag -a -m c tree HEAD^{tree}; "
		"git tag blob HEAD:claims/AM-1.yaml");
	scratch_says(*state, "vigil verify --range v2..HEAD", one);
	scratch_says(*state,
		"for end in tree blob HEAD^{tree} HEAD:claims/AM-2.yaml; do "
		"vigil verify --range HEAD..$end 2>&1; done | sort -u | "
		"grep -v 'HEAD:'",
		none);
	scratch_does(*state,
		"for end in -x --all nope HEAD~9 ''; do "
		"vigil verify --range \"HEAD..$end\" >out 2>&1; "
		"case $?:$end in 1:*|2:) ;; *) exit 1;; esac; "
		"vigil verify --range \"$end..HEAD\" >out 2>&1; "
		"case $?:$end in 1:*|2:) ;; *) exit 1;; esac; done");
}

/* ---- sizes ---- */

static void more_lines_than_are_checked_at_once_are_refused(void **state)
{
	server_refuses(*state,
		"seq 2000001 "
		">claims/journal/x.jsonl; " COMMIT,
		"2,000,000 lines");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		server_test(a_tree_that_is_malformed_is_refused),
		server_test(
			alternates_and_the_environment_of_a_hook_do_no_harm),
		server_test(a_repository_that_goes_by_sha256_is_checked),
		server_test(directories_and_links_are_no_files),
		server_test(what_is_no_commit_has_nothing_to_check),
		server_test(more_lines_than_are_checked_at_once_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
