/* test_reviewer.c - under whose name a review is recorded. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define SEE "usage: vigil mark ID... VERDICT; `vigil mark --help` tells more\n"
#define GIT "git config --file \"$HOME/.gitconfig\" user.name 'Git Person'; "

static void check(
	struct scratch *scratch, const char *command, const char *name)
{
	scratch_does(scratch, command);
	scratch_says(scratch,
		"vigil log --kind review --format plain | cut -f 6",
		arena_printf(&scratch->arena, "%s\n", name));
}

/* Those of the user, of the ledger and of git are there at once. */
static void name_all(struct scratch *scratch)
{
	scratch_write(scratch, "claims/vigil.yaml", "reviewer: Settings\n");
	scratch_write(scratch, "../home/.config/vigil/config.yaml",
		"reviewer: User\n");
}

static void the_option_goes_before_all(void **state)
{
	name_all(*state);
	check(*state, GIT "vigil mark AM-1 holding --by ' Ann   Lee '",
		"Ann Lee");
}

static void then_the_environment(void **state)
{
	name_all(*state);
	check(*state, GIT "vigil mark AM-1 holding", "Tester");
}

static void then_the_user_s_configuration(void **state)
{
	name_all(*state);
	check(*state, GIT "VIGIL_REVIEWER= vigil mark AM-1 holding", "User");
}

static void then_the_settings(void **state)
{
	name_all(*state);
	check(*state,
		GIT
		"rm -r \"$HOME/.config\"; VIGIL_REVIEWER= vigil mark AM-1 "
		"holding",
		"Settings");
}

static void then_git(void **state)
{
	check(*state, GIT "VIGIL_REVIEWER= vigil mark AM-1 holding",
		"Git Person");
}

static void then_the_login(void **state)
{
	struct scratch *scratch = *state;
	const char *login = scratch_run(scratch, "printf %s \"$(id -un)\"").out;

	check(scratch,
		"VIGIL_REVIEWER= GIT_CONFIG_NOSYSTEM=1 vigil mark AM-1 "
		"holding",
		login);
}

static void a_blank_name_is_refused(void **state)
{
	scratch_refuses(*state, "vigil mark AM-1 holding --by ' '", 2,
		"vigil mark: --by: should be text, without control "
		"characters\n" SEE);
	scratch_refuses(*state,
		"vigil mark AM-1 holding --by \"$(printf 'a\\033b')\"", 2,
		"vigil mark: --by: should be text, without control "
		"characters\n" SEE);
}

/* A line that vigil would not read again must not get into the journal. */
static void a_name_of_the_environment_is_held_to_the_same(void **state)
{
	static const char *const names[] = { "' '", "\"$(printf 'a\\377')\"",
		"\"$(printf 'a\\033b')\"" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct answer answer = scratch_run(scratch,
			arena_printf(&scratch->arena,
				"VIGIL_REVIEWER=%s vigil mark AM-1 holding",
				names[i]));

		assert_int_equal(answer.status, 2);
		assert_string_equal(answer.out, "");
		assert_string_equal(answer.err,
			"vigil mark: the reviewer's name, from "
			"$VIGIL_REVIEWER: should be text, without control "
			"characters\n" SEE);
	}
	scratch_says(scratch, "vigil log --kind review", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(the_option_goes_before_all),
		one_test(then_the_environment),
		one_test(then_the_user_s_configuration),
		one_test(then_the_settings),
		one_test(then_git),
		one_test(then_the_login),
		one_test(a_blank_name_is_refused),
		one_test(a_name_of_the_environment_is_held_to_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
