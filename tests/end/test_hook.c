/* test_hook.c - the scripts of vigil hook, in repositories as they are used. */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_server.h"

#define REVIEW "vigil mark AM-1 partial --note Less. --by Ann >out; "
#define REVIEW_FILE "claims/journal/*-review-*"
#define PRE_COMMIT                                                             \
	"vigil hook pre-commit >.git/hooks/pre-commit; "                       \
	"chmod +x .git/hooks/pre-commit; "
#define TRY "git commit -qm try >out 2>&1"
#define SERVER "git -C 'a server.git' "

/* A ledger below more/, AM-9 in it, beside the first. */
#define SECOND                                                                 \
	"mkdir -p more; cp -r claims more/claims; "                            \
	"sed -i s/AM-/AM-9/ more/claims/*.yaml; rm -r more/claims/journal "    \
	"more/claims/.vigil; "                                                 \
	"vigil -C more/claims sync >out; "

/* ---- what is printed ---- */

static void each_script_says_how_it_is_installed(void **state)
{
	scratch_says(*state,
		"for name in pre-receive pre-commit; do vigil hook $name | "
		"sed -n '1,2p; s/^# *\\(vigil hook.*\\)/\\1/p'; done",
		"#!/bin/sh\n"
		"# pre-receive - refuses a push that takes back what a ledger "
		"has recorded.\n"
		"vigil hook pre-receive >hooks/pre-receive\n"
		"#!/bin/sh\n"
		"# pre-commit - refuses a commit that takes back what a ledger "
		"has recorded.\n"
		"vigil hook pre-commit >.git/hooks/pre-commit\n");
	scratch_does(*state,
		"for name in pre-receive pre-commit 'ci github' 'ci gitlab' "
		"'ci forgejo'; do [ \"$(vigil hook $name)\" ] || exit; done; "
		"for name in pre-receive pre-commit; do "
		"vigil hook $name | sh -n || exit; done");
}

static void what_there_is_no_script_for_is_refused(void **state)
{
	scratch_says(*state,
		"for words in '' post-receive ci 'ci jenkins' "
		"'pre-commit github' 'ci github x'; do "
		"vigil hook $words 2>&1 | head -n 1; done | sort -u",
		"vigil hook: say which: pre-receive, pre-commit, ci github, ci "
		"gitlab or ci forgejo\n");
}

/* ---- pre-receive ---- */

static void what_is_fine_is_not_talked_about(void **state)
{
	scratch_says(*state,
		REVIEW COMMIT
		"git push -q origin main 2>&1; "
		"git push -q origin main:side 2>&1; "
		"git push -q origin :side 2>&1; "
		"git checkout -q --orphan other; git rm -qrf .; "
		"echo x >x; git add x; git commit -qm x; "
		"git push -q origin other 2>&1",
		"");
}

static void who_is_refused_is_told_what_to_do(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	server_refuses(*state, "git rm -q " REVIEW_FILE "; git commit -qm drop",
		"1 fault in 1 commit with 0 new entries; 0 claims checked");
	server_refuses(*state, "true", "refs/heads/main: claims/journal/");
	server_refuses(*state, "true",
		"Nothing was let in. Make the commits anew without these "
		"faults, and push again:");
}

static void nothing_is_let_in_unchecked(void **state)
{
	server_refuses(*state,
		REVIEW COMMIT
		"sed -i 's/(vigil/(no-such-program/' "
		"'a server.git/hooks/pre-receive'",
		"vigil was not found on the server, so nothing was checked");
}

static void one_bad_branch_keeps_out_all(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	scratch_refuses(*state,
		"git checkout -q -b good; vigil mark AM-2 holding --by Ann "
		">out; " COMMIT "git checkout -q main; git rm -q " REVIEW_FILE
		"; git commit -qm drop; git push -q origin good main 2>out",
		1, "");
	scratch_says(
		*state, SERVER "branch --format='%(refname:short)'", "main\n");
}

static void each_ledger_that_is_named_is_checked(void **state)
{
	scratch_does(*state, SERVER "config vigil.ledger claims; " SERVER
				    "config --add vigil.ledger 'more/claims'");
	server_takes(*state, SECOND "git add more; " COMMIT);
	server_refuses(*state,
		"git rm -q more/claims/journal/*; git commit -qm drop",
		"more/claims/journal/");
	server_refuses(*state,
		"git reset -q --hard origin/main; "
		"git rm -q claims/journal/*; git commit -qm drop",
		"refs/heads/main: claims/journal/");
	scratch_says(*state,
		"git checkout -q --orphan other; git rm -qrf .; "
		"echo x >x; git add x; git commit -qm x; "
		"git push -q origin other 2>&1",
		"");
}

/* Else a push to it would be let in without a look. */
static void a_name_of_a_ledger_is_understood_or_refused(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	scratch_does(*state, SERVER "config vigil.ledger ././claims//");
	server_refuses(*state,
		"git rm -q claims/journal/*; git commit -qm drop",
		"/claims/journal/");
	scratch_does(*state, SERVER "config vigil.ledger x/../claims");
	server_refuses(*state, "git commit -q --allow-empty -m more",
		"vigil.ledger on the server: x/../claims: has .. in it; it "
		"says where a ledger is, from the top");
}

static void a_ledger_at_the_top_or_below_is_found(void **state)
{
	server_takes(*state,
		"mkdir -p docs; git mv claims docs/claims; git commit -qm m");
	server_refuses(*state,
		"sed -i s/holds/fails/ docs/claims/AM-2.yaml; "
		"git commit -qam edit",
		"docs/claims/AM-2.yaml:2:8: error: claim: the published "
		"sentence was changed");
}

/* ---- pre-commit ---- */

static void a_commit_is_judged_by_what_is_staged(void **state)
{
	scratch_does(*state, PRE_COMMIT);
	scratch_says(*state,
		REVIEW
		"git add claims; git commit -m try | head -n 1 | "
		"cut -d ']' -f 2",
		" try\n");
	scratch_refuses(*state, "git rm -q " REVIEW_FILE "; " TRY, 1, "");
	scratch_says(*state,
		"sed -n 's/ (entry.*//; s/.*\\(AM-1: .*\\) is gone.*/\\1/p; "
		"/^Nothing/p' out",
		"AM-1: the review of 23 Nov 2026\n"
		"Nothing was committed. Set this right, run `git add claims`, "
		"and commit again.\n");
	scratch_does(*state,
		"git reset -q --hard; "
		"sed -i s/holds/fails/ claims/AM-2.yaml; "
		"git commit -q --allow-empty -m 'not staged'");
	scratch_refuses(*state, "git commit -qam staged >out 2>&1", 1, "");
	scratch_says(*state, "head -n 1 out",
		"claims/AM-2.yaml:2:8: error: claim: the published sentence "
		"was changed: The claim AM-2 [-holds.-] {+fails.+}; put it "
		"back, or say that the file is right: vigil correct AM-2 "
		"--accept --note TEXT\n");
}

static void a_commit_leaves_nothing_that_matters(void **state)
{
	scratch_says(*state,
		PRE_COMMIT REVIEW
		"git add claims; rm -rf claims/.vigil; "
		"git status --porcelain -uno >before; "
		".git/hooks/pre-commit && git status --porcelain -uno >after "
		"&& "
		"cmp before after; ls -d claims/.vigil 2>&1; "
		"git for-each-ref --format='%(refname)'; git reflog | wc -l",
		"ls: cannot access 'claims/.vigil': No such file or directory\n"
		"refs/heads/main\n"
		"1\n");
}

static void a_merge_is_judged_by_both_sides(void **state)
{
	scratch_does(*state,
		PRE_COMMIT "git checkout -q -b side; " REVIEW COMMIT
			   "git checkout -q main; echo 'topic: a' "
			   ">>claims/AM-1.yaml; vigil sync >out 2>&1; " COMMIT
			   "git merge -q --no-commit --no-ff side 2>out; "
			   "git commit -qm merged");
	scratch_refuses(*state,
		"git reset -q --hard HEAD~1; "
		"git merge -q --no-commit --no-ff side 2>out; "
		"git rm -qf " REVIEW_FILE "; " TRY,
		1, "");
}

static void the_first_commit_and_those_without_a_ledger_pass(void **state)
{
	scratch_does(*state, "git init -q other; cd other; " PRE_COMMIT
			     "echo x >x; git add x; git commit -qm first; "
			     "echo y >x; git commit -qam second; "
			     "git init -q ../third; cd ../third; " PRE_COMMIT
			     "cp -r ../claims .; " COMMIT);
	scratch_does(*state,
		"cd third; git checkout -q --orphan again; "
		"rm claims/journal/*; git add -A claims; ! " TRY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		server_test(each_script_says_how_it_is_installed),
		server_test(what_there_is_no_script_for_is_refused),
		server_test(what_is_fine_is_not_talked_about),
		server_test(who_is_refused_is_told_what_to_do),
		server_test(nothing_is_let_in_unchecked),
		server_test(one_bad_branch_keeps_out_all),
		server_test(each_ledger_that_is_named_is_checked),
		server_test(a_name_of_a_ledger_is_understood_or_refused),
		server_test(a_ledger_at_the_top_or_below_is_found),
		git_test(a_commit_is_judged_by_what_is_staged),
		git_test(a_commit_leaves_nothing_that_matters),
		git_test(a_merge_is_judged_by_both_sides),
		git_test(the_first_commit_and_those_without_a_ledger_pass),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
