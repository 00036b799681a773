/* test_git_lost.c - entries that git, or somebody beside it, took away. */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_ledger.h"

#define WAYS_OUT                                                               \
	"; `vigil journal lost` lists it, `vigil journal restore` writes it "  \
	"back, `vigil journal forget` gives it up\n"
#define LOST "claims/journal: error: 1 entry was lost" WAYS_OUT
#define LOST_BY                                                                \
	"claims/journal: error: 1 entry was lost, by commit HASH (`vigil "     \
	"undo` takes back what was recorded)" WAYS_OUT
#define REVIEW_FILE "claims/journal/*-review-*"

/* What vigil list says, the commit put as HASH, and the status it ends with. */
#define LIST                                                                   \
	"{ { vigil list --format plain; echo $? >../status; } 2>&1 >&3 | "     \
	"sed \"s/commit $(git log -1 --format=%h)/commit HASH/\" >&2; } "      \
	"3>&1 | cut -f 1-2; cat ../status"
#define OF_BEFORE "AM-1\tholding\nAM-2\tholding\n"
#define OF_AFTER "AM-1\tpartial\nAM-2\tholding\n"

/* AM-1 is reviewed; the store has seen it. */
#define REVIEW "vigil mark AM-1 partial --note Less.; "

static void is_lost(struct scratch *scratch, const char *message)
{
	scratch_answers(scratch, LIST, 0, OF_BEFORE "4\n", message);
	scratch_answers(scratch, LIST, 0, OF_BEFORE "4\n", message);
}

static void comes_back(struct scratch *scratch)
{
	scratch_answers(scratch, "vigil journal restore", 0,
		"AM-1  review of 23 Nov 2026, Partial · Tester\n"
		"1 written back\n",
		"");
	scratch_answers(scratch, LIST, 0, OF_AFTER "0\n", "");
	scratch_does(scratch, "vigil verify");
}

static void a_removed_file_that_head_has_is_an_alarm(void **state)
{
	scratch_does(*state, REVIEW COMMIT "rm " REVIEW_FILE);
	is_lost(*state, LOST);
	comes_back(*state);
	scratch_says(*state, "git status --short", "");
}

static void a_removed_file_that_git_never_had_is_an_alarm(void **state)
{
	scratch_does(*state, REVIEW "rm " REVIEW_FILE);
	is_lost(*state, LOST);
	comes_back(*state);
}

static void what_git_clean_takes_away_is_an_alarm(void **state)
{
	scratch_does(*state,
		"echo .vigil >>.git/info/exclude; " REVIEW "git clean -fdq");
	is_lost(*state, LOST);
	comes_back(*state);
}

static void what_is_lost_may_be_given_up(void **state)
{
	scratch_does(*state, REVIEW "rm " REVIEW_FILE);
	is_lost(*state, LOST);
	scratch_says(*state, "vigil journal forget",
		"AM-1  review of 23 Nov 2026, Partial · Tester\n1 given up\n");
	scratch_answers(*state, LIST, 0, OF_BEFORE "0\n", "");
	scratch_says(*state, "vigil journal restore", "0 written back\n");
}

static void what_is_followed_may_not_be_given_up(void **state)
{
	scratch_does(*state, REVIEW
		"git stash list; rm -f keep; mkdir keep; "
		"cp " REVIEW_FILE
		" keep; "
		"vigil mark AM-1 partial --note Again. --by Bob; "
		"rm claims/journal/$(ls keep)");
	scratch_answers(*state, "vigil journal forget", 1, "",
		"vigil journal: AM-1: an entry here follows what was lost, and "
		"would be a fault for ever; `vigil journal restore` writes it "
		"back\n" LOST);
	scratch_does(*state, "vigil journal restore; vigil verify");
}

static void the_commit_that_removed_an_entry_is_named(void **state)
{
	scratch_does(*state,
		REVIEW COMMIT "git rm -q " REVIEW_FILE "; git commit -qm gone");
	is_lost(*state, LOST_BY);
	comes_back(*state);
}

static void the_revert_that_removed_an_entry_is_named(void **state)
{
	scratch_does(*state, REVIEW COMMIT "git revert --no-edit HEAD");
	is_lost(*state, LOST_BY);
	comes_back(*state);
}

static void an_entry_of_another_clone_that_was_removed_is_an_alarm(void **state)
{
	scratch_does(*state, "git clone -q . other; (cd other; " REVIEW COMMIT
			     "); git pull -q other main; vigil list; (cd "
			     "other; git rm -q " REVIEW_FILE
			     "; git commit -qm gone); git pull -q other main");
	is_lost(*state, LOST_BY);
}

static void a_merge_that_drops_entries_is_named(void **state)
{
	scratch_does(*state, "git checkout -qb branch; " REVIEW COMMIT
			     "git checkout -q main; " COMMIT
			     "git merge -q -s ours --no-edit branch");
	is_lost(*state, LOST_BY);
	comes_back(*state);
}

static void what_was_lost_comes_back_with_its_file(void **state)
{
	scratch_does(*state,
		REVIEW COMMIT "git rm -q " REVIEW_FILE "; git commit -qm gone");
	is_lost(*state, LOST_BY);
	scratch_does(*state, "git revert --no-edit HEAD");
	scratch_answers(*state, LIST, 0, OF_AFTER "0\n", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		git_test(a_removed_file_that_head_has_is_an_alarm),
		git_test(a_removed_file_that_git_never_had_is_an_alarm),
		git_test(what_git_clean_takes_away_is_an_alarm),
		git_test(what_is_lost_may_be_given_up),
		git_test(what_is_followed_may_not_be_given_up),
		git_test(the_commit_that_removed_an_entry_is_named),
		git_test(the_revert_that_removed_an_entry_is_named),
		git_test(
			an_entry_of_another_clone_that_was_removed_is_an_alarm),
		git_test(a_merge_that_drops_entries_is_named),
		git_test(what_was_lost_comes_back_with_its_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
