/* test_record_check.c - what vigil check says of files of the record. */
#include "scratch.h"
#include "scratch_ledger.h"

#define SOURCES "claims/AM-1.yaml:1:5: warning: AM-1: has no sources\n"
#define ONE_WARNING "1 file, 1 claim: 0 errors, 1 warning\n"
#define IS_NOT_READ                                                            \
	": warning: is not read: the record is journal/*.jsonl and "           \
	"journal.jsonl; move it into journal/, or away\n"
#define GIT "git init -q; git add claims; "

static void what_lies_beside_the_record_is_named(void **state)
{
	scratch_does(*state,
		"cd claims; mkdir -p journal/old sub .hidden; touch copy.jsonl "
		"sub/journal.jsonl journal/old/a.jsonl journal/.b.jsonl "
		"journal/c.JSONL .hidden/d.jsonl .vigil/e.jsonl "
		"journal/f.jsonl.orig");
	scratch_says(*state, "vigil check",
		SOURCES "claims/copy.jsonl" IS_NOT_READ
			"claims/journal/.b.jsonl" IS_NOT_READ
			"claims/journal/c.JSONL" IS_NOT_READ
			"claims/journal/old/a.jsonl" IS_NOT_READ
			"claims/sub/journal.jsonl" IS_NOT_READ
			"1 file, 1 claim: 0 errors, 6 warnings\n");
}

static void the_record_itself_is_not(void **state)
{
	scratch_does(
		*state, "touch claims/journal.jsonl claims/journal/any.jsonl");
	scratch_says(*state, "vigil check", SOURCES ONE_WARNING);
}

static void files_that_git_does_not_have_are_named(void **state)
{
	scratch_does(*state, GIT
		"vigil mark AM-1 partial --note Less.; "
		"mv claims/journal/*review* claims/journal/new.jsonl");
	scratch_says(*state, "vigil check",
		SOURCES
		"claims/journal: warning: git does not have 1 file of "
		"the record yet, and `git commit -a` leaves it behind: "
		"`git add` it (claims/journal/new.jsonl)\n"
		"1 file, 1 claim: 0 errors, 2 warnings\n");
	scratch_does(*state, "git add claims/journal/new.jsonl");
	scratch_says(*state, "vigil check", SOURCES ONE_WARNING);
}

/* A rule that hides the record from git hides it from everybody else. */
static void so_are_those_that_git_ignores(void **state)
{
	scratch_does(*state, GIT
		"echo '*.jsonl' >.gitignore; cd claims/journal; "
		"for i in 1 2 3 4 5; do cp *AM-1* $i.jsonl; done");
	scratch_says(*state, "vigil -C claims check | sed -n 2p",
		"claims/journal: warning: git does not have 5 files of the "
		"record yet, and `git commit -a` leaves them behind: `git add` "
		"them (claims/journal/1.jsonl, claims/journal/2.jsonl, "
		"claims/journal/3.jsonl and 2 more)\n");
}

static void outside_git_there_is_nothing_to_say_of_it(void **state)
{
	scratch_says(*state, "vigil check", SOURCES ONE_WARNING);
}

static void one_file_is_checked_without_them(void **state)
{
	scratch_does(*state, "git init -q; touch claims/copy.jsonl");
	scratch_says(
		*state, "vigil check claims/AM-1.yaml", SOURCES ONE_WARNING);
}

static void a_closed_claim_without_a_file_is_warned_of_no_more(void **state)
{
	scratch_does(*state,
		"vigil close AM-1 --as retired --note Old.; "
		"rm -r claims/AM-1.yaml claims/.vigil");
	scratch_says(*state, "vigil check",
		"0 files, 0 claims: 0 errors, 0 warnings\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(what_lies_beside_the_record_is_named),
		one_test(the_record_itself_is_not),
		one_test(files_that_git_does_not_have_are_named),
		one_test(so_are_those_that_git_ignores),
		one_test(outside_git_there_is_nothing_to_say_of_it),
		one_test(one_file_is_checked_without_them),
		one_test(a_closed_claim_without_a_file_is_warned_of_no_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
