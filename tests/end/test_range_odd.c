/* test_range_odd.c - ranges and commits that nobody honest would name. */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_server.h"

#define REVIEW "vigil mark AM-1 partial --note Less. --by Ann >out; "
#define REVIEW_FILE "claims/journal/*-review-*"
#define SERVER "--git-dir 'a server.git'"

/* ---- the range ---- */

static void a_range_of_nothing_has_no_fault(void **state)
{
	static const char none[] =
		"nothing to check: the end of the range is no commit\n";

	scratch_says(*state, "vigil verify --range HEAD..HEAD",
		"0 faults in 0 commits with 0 new entries; 0 claims checked\n");
	scratch_says(*state,
		"vigil verify --range HEAD..$(printf %040d 0) " SERVER, none);
	scratch_says(*state, "vigil verify --range HEAD..HEAD^{tree}", none);
}

static void a_wrong_range_is_refused(void **state)
{
	scratch_refuses(*state, "vigil verify --range HEAD..nowhere", 1,
		"vigil verify: nowhere: the repository has no such commit; "
		"where it was cloned in part, `git fetch --unshallow` brings "
		"it\n");
	scratch_does(*state,
		"for range in HEAD HEAD.. ..HEAD HEAD...HEAD \"HEAD..H\nx\"; "
		"do vigil verify --range \"$range\" 2>&1 | "
		"grep -q 'should be two commits, as OLD..NEW' || exit 1; done");
	scratch_does(*state,
		"vigil verify --git-dir . 2>&1 | grep -q 'goes with --range'; "
		"vigil verify --range HEAD..HEAD --heads 2>&1 | "
		"grep -q 'goes with neither'");
}

static void what_is_no_repository_is_told(void **state)
{
	scratch_refuses(*state,
		"mkdir none; vigil verify --range A..B --git-dir none", 1,
		"vigil verify: none: not a git repository, or that of another "
		"user (safe.directory in git-config(1)); name one: vigil "
		"verify --range OLD..NEW --git-dir DIR\n");
}

static void a_repository_without_a_ledger_has_nothing_to_check(void **state)
{
	scratch_says(*state,
		"git init -q other; cd other; git commit -qm x --allow-empty; "
		"vigil verify --range $(printf %040d 0)..HEAD --git-dir .git",
		"nothing to check: neither end of the range has a ledger\n");
	scratch_refuses(*state, "vigil -C x verify --range HEAD..HEAD " SERVER,
		1,
		"vigil verify: x: neither end of the range has this "
		"directory\n");
}

static void a_checkout_is_checked_from_anywhere(void **state)
{
	static const char one[] =
		"0 faults in 1 commit with 1 new entry; 1 claim checked\n";

	scratch_does(*state, REVIEW COMMIT);
	scratch_says(*state, "vigil verify --range HEAD~1..HEAD", one);
	scratch_says(*state,
		"cd claims/journal; vigil verify --range HEAD~1..HEAD", one);
	scratch_says(*state,
		"git push -q origin main 2>&1 | cat >out; cd 'a server.git'; "
		"vigil verify --range main~1..main; "
		"vigil -C claims verify --range main~1..main",
		"0 faults in 1 commit with 1 new entry; 1 claim checked\n"
		"0 faults in 1 commit with 1 new entry; 1 claim checked\n");
}

/* ---- what commits hold ---- */

static void a_replaced_object_deceives_nobody(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	scratch_does(*state, "git rm -q " REVIEW_FILE
			     "; git commit -qm drop; "
			     "git replace HEAD HEAD~1");
	scratch_answers(*state, "vigil verify --range HEAD~1..HEAD | tail -n 1",
		0, "1 fault in 1 commit with 0 new entries; 0 claims checked\n",
		"");
}

static void what_is_no_regular_file_is_refused(void **state)
{
	server_refuses(*state,
		"ln -s /etc/passwd claims/journal/x.jsonl; " COMMIT,
		"claims/journal/x.jsonl: error: is a symbolic link");
	server_refuses(*state,
		"git reset -q --hard origin/main; "
		"ln -sf /etc/passwd claims/AM-1.yaml; " COMMIT,
		"claims/AM-1.yaml: error: is a symbolic link");
	server_refuses(*state,
		"git reset -q --hard origin/main; git update-index --add "
		"--cacheinfo 160000,$(git rev-parse "
		"HEAD),claims/journal/s.jsonl; git commit -qm submodule",
		"claims/journal/s.jsonl: error: is not a regular file");
	server_refuses(*state,
		"git reset -q --hard origin/main; rm -rf claims/journal; "
		"ln -s /etc claims/journal; " COMMIT,
		"claims/journal: error: is not a directory");
	server_refuses(*state,
		"git reset -q --hard origin/main; "
		"ln -sf /etc/passwd claims/vigil.yaml; " COMMIT,
		"claims/vigil.yaml: error: is not a regular file");
}

static void a_claims_directory_at_the_top_hides_no_ledger(void **state)
{
	server_takes(*state,
		"mkdir docs; git mv claims docs/claims; git commit -qm move; "
		"mkdir claims; echo x >claims/README; " COMMIT);
	server_refuses(*state,
		"git rm -q docs/claims/journal/*; git commit -qm drop",
		"docs/claims/journal/");
}

static void an_id_is_held_against_files_that_were_not_changed(void **state)
{
	server_takes(*state,
		"for i in 1 2; do cat claims/AM-$i.yaml; echo ---; done >all; "
		"git rm -q claims/AM-[12].yaml; mv all "
		"claims/all.yaml; " COMMIT);
	server_refuses(*state,
		"sed 1,/---/d claims/all.yaml | grep -v ^--- "
		">claims/other.yaml; " COMMIT,
		"id: AM-2 is taken");
}

static void a_lost_publication_is_not_answered_with_undo(void **state)
{
	server_refuses(*state,
		"git rm -q claims/journal/*; git commit -qm drop",
		"vigil close AM-1 --as retired --note TEXT");
}

static void what_is_no_entry_is_named_for_what_it_is(void **state)
{
	server_refuses(*state,
		"printf '<<<<<<< a\\n=======\\n' "
		">claims/journal/x.jsonl; " COMMIT,
		"x.jsonl:1:1: error: a git conflict mark");
	server_refuses(*state,
		"printf 'version https://git-lfs.github.com/spec/v1\\noid\\n' "
		">claims/journal/x.jsonl; " COMMIT,
		"x.jsonl:1:1: error: a Git LFS pointer");
	server_refuses(*state,
		"printf 'a\\0b\\n\\n\\377\\n' >claims/journal/x.jsonl; " COMMIT,
		"x.jsonl:1:1: error: not UTF-8 text");
	server_takes(*state, "git rm -q claims/journal/x.jsonl; " COMMIT);
}

static void odd_names_are_shown_and_do_no_harm(void **state)
{
	server_refuses(*state,
		"printf x >\"claims/$(printf 'a\\nb\\033[31m').yaml\"; " COMMIT,
		"claims/a b\xef\xbf\xbd[31m.yaml");
	server_takes(*state, "git reset -q --hard origin/main");
	server_refuses(*state,
		"printf x >\"claims/journal/$(printf 'a\\nb').jsonl\"; " COMMIT,
		"claims/journal/a b.jsonl:1:1: error: ");
}

static void a_huge_claim_file_is_refused_unread(void **state)
{
	server_refuses(*state,
		"head -c 9000000 /dev/zero >claims/x.yaml; " COMMIT,
		"claims/x.yaml: error: is larger than 1 MiB");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		server_test(a_range_of_nothing_has_no_fault),
		server_test(a_wrong_range_is_refused),
		server_test(what_is_no_repository_is_told),
		server_test(a_repository_without_a_ledger_has_nothing_to_check),
		server_test(a_checkout_is_checked_from_anywhere),
		server_test(a_replaced_object_deceives_nobody),
		server_test(what_is_no_regular_file_is_refused),
		server_test(a_claims_directory_at_the_top_hides_no_ledger),
		server_test(an_id_is_held_against_files_that_were_not_changed),
		server_test(a_lost_publication_is_not_answered_with_undo),
		server_test(what_is_no_entry_is_named_for_what_it_is),
		server_test(odd_names_are_shown_and_do_no_harm),
		server_test(a_huge_claim_file_is_refused_unread),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
