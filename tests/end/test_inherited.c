/* test_inherited.c - what a parent has set for vigil changes nothing. */
#include "scratch.h"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_does(*state, "vigil sync");
	return 0;
}

#define inherited_test(test)                                                   \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void skip_unless_env_sets_signals(struct scratch *scratch)
{
	if (scratch_run(scratch, "env --ignore-signal=CHLD true").status != 0)
		scratch_skip("env(1) cannot ignore signals");
}

/* Else the system keeps no exit status of git. */
static void children_count_where_a_parent_ignores_its_own(void **state)
{
	skip_unless_env_sets_signals(*state);
	scratch_does(*state,
		"git config --file \"$HOME/.gitconfig\" user.name 'Git "
		"Person'; unset VIGIL_REVIEWER; "
		"env --ignore-signal=CHLD \"$VIGIL\" mark AM-1 holding");
	scratch_says(*state, "vigil log --kind review",
		"23 Nov 2026  AM-1  review  Holding  Git Person\n");
}

/* Its time is told by a signal. */
static void a_mailer_that_hangs_is_ended_where_signals_are_blocked(void **state)
{
	skip_unless_env_sets_signals(*state);
	scratch_write(*state, "claims/vigil.yaml", "mail: {timeout: 1}\n");
	scratch_write(*state, "../home/.config/vigil/config.yaml",
		"sendmail: ./mailer\n");
	scratch_write(*state, "mailer", "#!/bin/sh\nexec sleep 1000\n");
	scratch_does(*state, "chmod +x mailer");
	scratch_refuses(*state,
		"env --block-signal=ALRM \"$VIGIL\" mail --send --to a@b.org",
		1,
		"vigil mail: to a@b.org: ./mailer took more than 1 s and was "
		"ended\n");
}

/* Where the record had the number of the output, an answer would be in it. */
static void no_file_has_the_number_of_one_that_is_closed(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "vigil mark AM-1 holding");
	if (scratch_run(scratch, "strace -o /dev/null true").status != 0)
		scratch_skip("strace(1) is missing, or cannot trace here");
	scratch_answers(scratch,
		"ASAN_OPTIONS=detect_leaks=0 strace -e trace=openat -o calls "
		"\"$VIGIL\" mark AM-1 holding <&- >&- 2>&-; "
		"grep -E 'claims.* = [0-2]$' calls",
		1, "", "");
	scratch_says(scratch, "vigil verify | head -n 1 | cut -c 1-9",
		"3 entries\n");
}

/* A hook in a linked work tree is told of its repository in such a way that git
 * takes the ledger for the whole work tree. */
static void a_hook_is_no_reason_to_ask_another_repository(void **state)
{
	static const char untracked[] =
		"vigil check | grep -o 'git does not have [0-9]*'";

	scratch_does(*state,
		"git init -q; git init -q other; git add claims; "
		"vigil mark AM-1 holding");
	scratch_says(*state, untracked, "git does not have 1\n");
	scratch_does(*state,
		"export GIT_DIR=$PWD/other/.git GIT_WORK_TREE=$PWD/other; "
		"vigil check | grep 'git does not have 1'");
	scratch_does(*state,
		"export GIT_DIR=$PWD/.git GIT_PREFIX=; "
		"vigil check | grep 'git does not have 1'");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		inherited_test(children_count_where_a_parent_ignores_its_own),
		inherited_test(
			a_mailer_that_hangs_is_ended_where_signals_are_blocked),
		inherited_test(a_hook_is_no_reason_to_ask_another_repository),
		inherited_test(no_file_has_the_number_of_one_that_is_closed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
