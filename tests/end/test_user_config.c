/* test_user_config.c - a user's own configuration, and when it is read. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define CONFIG "../home/.config/vigil/config.yaml"

/* Messages name the file by its whole path. */
#define NO_ROOT                                                                \
	" 2>told; status=$?; sed \"s,${HOME%%/home},,\" told; exit $status"

static void check(struct scratch *scratch, const char *command, int status,
	const char *told)
{
	struct answer answer = scratch_run(
		scratch, arena_printf(&scratch->arena, "%s" NO_ROOT, command));

	assert_string_equal(answer.out, told);
	assert_int_equal(answer.status, status);
}

static void what_is_wrong_in_it_is_told_once_by_every_command(void **state)
{
	static const char told[] =
		"/home/.config/vigil/config.yaml:1:1: error: reviewr: no such "
		"key (did you mean reviewer?)\n"
		"    reviewr: Ann\n"
		"    ^\n";
	static const char *const commands[] = { "vigil list", "vigil due",
		"vigil show AM-1", "vigil log", "vigil check", "vigil verify",
		"vigil mark AM-1 holding", "vigil config" };
	size_t i;

	scratch_write(*state, CONFIG, "reviewr: Ann\n");
	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		check(*state,
			arena_printf(&((struct scratch *)*state)->arena,
				"%s >out", commands[i]),
			4, told);
	scratch_says(*state, "vigil log --kind review 2>err || :",
		"23 Nov 2026  AM-1  review  Holding  Tester\n");
}

/* They are not about the user. */
static void files_by_themselves_are_checked_without_it(void **state)
{
	scratch_write(*state, CONFIG, "reviewr: Ann\n");
	scratch_says(*state,
		"mkdir ../apart; mv claims/AM-1.yaml ../apart; "
		"(cd ../apart; vigil check AM-1.yaml); "
		"mv ../apart/AM-1.yaml claims",
		"AM-1.yaml:1:5: warning: AM-1: has no sources\n"
		"1 file, 1 claim: 0 errors, 1 warning\n");
	scratch_says(*state,
		"vigil --version >out; vigil schema >out; "
		"vigil _complete show AM >out; cat out",
		"AM-1\tThe claim AM-1 holds.\n");
}

static void xdg_config_home_names_another_place(void **state)
{
	scratch_write(*state, "../other/vigil/config.yaml", "reviewer: Zoë\n");
	scratch_write(*state, CONFIG, "reviewer: Ann\n");
	scratch_says(*state,
		"unset VIGIL_REVIEWER; "
		"XDG_CONFIG_HOME=\"$PWD/../other\" vigil config | "
		"sed -n 's/^reviewer.//; s/\t.*//; 1p'; "
		"XDG_CONFIG_HOME=../other vigil config | "
		"sed -n 's/^reviewer.//; s/\t.*//; 1p'",
		"Zoë\nAnn\n");
}

static void a_user_without_a_home_has_none(void **state)
{
	scratch_says(*state, "unset HOME; vigil config | head -n 1",
		"reviewer\tTester\t$VIGIL_REVIEWER\n");
	scratch_says(*state, "HOME=/dev/null; vigil config | head -n 1",
		"reviewer\tTester\t$VIGIL_REVIEWER\n");
}

static void what_is_no_file_is_told(void **state)
{
	scratch_does(*state, "mkdir -p \"$HOME/.config/vigil/config.yaml\"");
	check(*state, "vigil list >out", 4,
		"/home/.config/vigil/config.yaml: error: is a directory; the "
		"configuration is a file\n");
	scratch_does(*state,
		"cd \"$HOME/.config/vigil\"; rmdir *; mkfifo config.yaml");
	check(*state, "vigil list >out", 4,
		"/home/.config/vigil/config.yaml: error: is not a regular "
		"file\n");
	scratch_does(*state,
		"cd \"$HOME/.config/vigil\"; rm *; "
		"head -c 65537 /dev/zero >config.yaml; chmod 644 config.yaml");
	check(*state, "vigil list >out", 4,
		"/home/.config/vigil/config.yaml: error: is larger than 64 "
		"KiB; a configuration is a few lines\n");
}

/* People keep their configuration elsewhere, and link it. */
static void a_link_to_it_is_followed(void **state)
{
	scratch_write(*state, "../dots/vigil.yaml", "reviewer: Ann\n");
	scratch_says(*state,
		"mkdir -p \"$HOME/.config/vigil\"; cd ../dots; "
		"chmod 644 vigil.yaml; "
		"ln -s \"$PWD/vigil.yaml\" \"$HOME/.config/vigil/config.yaml\";"
		" cd - >/dev/null; VIGIL_REVIEWER= vigil config | "
		"head -n 1 | cut -f 2",
		"Ann\n");
}

static void one_that_others_may_write_to_is_not_read(void **state)
{
	static const char told[] =
		"/home/.config/vigil/config.yaml: warning: is not read: others "
		"may write to it, and it could name a program to run; `chmod "
		"go-w` it\n";

	scratch_write(*state, CONFIG, "reviewer: [x\n");
	scratch_does(*state, "chmod g+w \"$HOME/.config/vigil/config.yaml\"");
	check(*state, "vigil list >out", 0, told);
	scratch_does(
		*state, "chmod g-w,o+w \"$HOME/.config/vigil/config.yaml\"");
	check(*state, "vigil config >out", 0, told);
	scratch_says(*state, "grep ^sendmail out",
		"sendmail\t/usr/sbin/sendmail\tdefault\n");
}

static void one_of_somebody_else_is_not_read(void **state)
{
	scratch_write(*state, CONFIG, "sendmail: x\n");
	if (scratch_run(*state,
		    "chown $(($(id -u) + 1)) "
		    "\"$HOME/.config/vigil/config.yaml\"")
			.status != 0)
		scratch_skip("only root gives files to others");
	check(*state, "vigil config >out", 0,
		"/home/.config/vigil/config.yaml: warning: is not read: it "
		"belongs to somebody else, and could name a program to run\n");
	scratch_says(*state, "grep ^sendmail out",
		"sendmail\t/usr/sbin/sendmail\tdefault\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(what_is_wrong_in_it_is_told_once_by_every_command),
		one_test(files_by_themselves_are_checked_without_it),
		one_test(xdg_config_home_names_another_place),
		one_test(a_user_without_a_home_has_none),
		one_test(what_is_no_file_is_told),
		one_test(a_link_to_it_is_followed),
		one_test(one_that_others_may_write_to_is_not_read),
		one_test(one_of_somebody_else_is_not_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
