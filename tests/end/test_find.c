/* test_find.c - which ledger it is. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define LINE                                                                   \
	"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The claim "    \
	"AM-1 holds.\n"
#define NONE                                                                   \
	": no ledger: there is no claims/ here or in a directory above; "      \
	"`vigil init` makes one\n"

static int make(void **state)
{
	if (scratch_make_one(state) < 0)
		return -1;
	scratch_does(*state, "mkdir -p claims/deep/er sub/dir bare");
	return 0;
}

#define find_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void without_one_every_command_says_so(void **state)
{
	static const char *const commands[] = { "due", "list", "log", "sync",
		"undo", "check" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		scratch_refuses(scratch,
			arena_printf(&scratch->arena, "vigil %s", commands[i]),
			1,
			arena_printf(
				&scratch->arena, "vigil %s" NONE, commands[i]));
	scratch_refuses(
		scratch, "vigil mark A-1 holding", 1, "vigil mark" NONE);
	scratch_refuses(scratch, "vigil show A-1", 1, "vigil show" NONE);
	scratch_refuses(scratch, "vigil new A", 1, "vigil new" NONE);
	scratch_says(scratch, "ls -A", "");
}

static void an_empty_one_is_not_a_missing_one(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 0 tracked\n");
	scratch_says(*state, "vigil list", "");
	scratch_says(*state, "vigil log", "");
	scratch_says(*state, "vigil sync",
		"0 new, 0 changed, 0 unchanged, 0 gone, 0 invalid\n");
	scratch_says(*state, "vigil check",
		"0 files, 0 claims: 0 errors, 0 warnings\n");
	scratch_refuses(*state, "vigil show AM-1", 3,
		"vigil show: AM-1: no such claim; `vigil list` shows them "
		"all\n");
}

static void it_is_found_from_below(void **state)
{
	scratch_says(*state, "cd sub/dir; vigil list", LINE);
	scratch_says(*state, "cd claims; vigil list", LINE);
	scratch_says(*state, "cd claims/deep/er; vigil list", LINE);
	scratch_says(
		*state, "cd sub/dir; vigil new AM", "../../claims/AM-2.yaml\n");
}

static void problems_are_named_as_seen_from_there(void **state)
{
	scratch_write(*state, "claims/AM-1.yaml", "id: AM-1\n");
	scratch_answers(*state, "cd sub/dir; vigil list", 4,
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  (its "
		"file is broken) The claim AM-1 holds.\n",
		"../../claims/AM-1.yaml:1:1: error: claim: is missing, and is "
		"required\n"
		"    id: AM-1\n"
		"    ^\n");
}

static void an_option_names_it_or_what_it_lies_in(void **state)
{
	scratch_says(*state, "vigil -C . list", LINE);
	scratch_says(*state, "vigil -C claims list", LINE);
	scratch_says(*state, "vigil -Cclaims/ list", LINE);
	scratch_says(*state, "vigil --ledger \"$PWD\" list", LINE);
	scratch_says(
		*state, "cd /; vigil --ledger=\"$OLDPWD/claims\" list", LINE);
	scratch_says(*state, "ls -A", "bare\nclaims\nsub\n");
}

static void it_may_have_any_name(void **state)
{
	scratch_does(*state, "mv claims 'of %s %n'");
	scratch_says(*state, "vigil -C 'of %s %n' list", LINE);
	scratch_says(*state, "cd 'of %s %n'; vigil -C . list", LINE);
}

static void the_environment_names_it(void **state)
{
	scratch_says(*state, "cd bare; VIGIL_LEDGER=.. vigil list", LINE);
	scratch_says(*state, "cd /; VIGIL_LEDGER=\"$OLDPWD/claims\" vigil list",
		LINE);
	scratch_says(*state, "VIGIL_LEDGER= vigil list", LINE);
	scratch_says(*state, "VIGIL_LEDGER=nowhere vigil -C . list", LINE);
}

static void any_claim_file_shows_that_it_is_one(void **state)
{
	scratch_does(*state, "mv claims/AM-1.yaml bare/AM-1.yml");
	scratch_answers(*state, "vigil -C bare list", 0, LINE,
		"vigil: 1 claim is published but not recorded: AM-1; vigil "
		"sync records it\n");
	scratch_does(*state, "mkdir odd; cp bare/AM-1.yml odd/.AM-1.yml");
	scratch_refuses(*state, "vigil -C odd list", 1,
		"vigil list: odd: no ledger there; `vigil init odd` makes "
		"one\n");
}

static void a_wrong_name_is_never_guessed(void **state)
{
	scratch_refuses(*state, "vigil -C nowhere list", 1,
		"vigil list: nowhere: no such directory\n");
	scratch_refuses(*state, "VIGIL_LEDGER=nowhere vigil list", 1,
		"vigil list: nowhere: no such directory\n");
	scratch_refuses(*state, "vigil -C bare list", 1,
		"vigil list: bare: no ledger there; `vigil init bare` makes "
		"one\n");
	scratch_refuses(*state, "vigil -C claims/AM-1.yaml list", 1,
		"vigil list: claims/AM-1.yaml: no such directory\n");
	scratch_says(*state, "ls -A bare", "");
}

static void it_works_without_an_environment(void **state)
{
	scratch_says(*state, "env -i \"$VIGIL\" --today 2026-11-23 list", LINE);
	scratch_says(*state,
		"env -i \"$VIGIL\" --today 2026-11-23 mark AM-1 holding",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n");
	scratch_does(*state, "env -i \"$VIGIL\" due");
}

static void two_ledgers_do_not_mix(void **state)
{
	scratch_write(*state, "bare/claims/B-1.yaml", "id: B-1\nclaim: B.\n");
	scratch_says(*state, "vigil list", LINE);
	scratch_says(*state, "cd bare; vigil list",
		"B-1    -  -  -  draft  "
		"B.\n");
	scratch_says(*state, "cd bare; vigil -C .. list", LINE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(without_one_every_command_says_so),
		scratch_test(an_empty_one_is_not_a_missing_one),
		find_test(it_is_found_from_below),
		find_test(problems_are_named_as_seen_from_there),
		find_test(an_option_names_it_or_what_it_lies_in),
		find_test(it_may_have_any_name),
		find_test(the_environment_names_it),
		find_test(any_claim_file_shows_that_it_is_one),
		find_test(a_wrong_name_is_never_guessed),
		find_test(it_works_without_an_environment),
		find_test(two_ledgers_do_not_mix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
