/* test_user_settings.c - what a user has chosen, for every ledger. */
#include "claim_support.h"

#include <stdlib.h>

#include "arena.h"
#include "reading.h"
#include "text.h"
#include "user_settings.h"

static const char *tell_user(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);
	struct user_settings user = { 0 };
	const char *told;

	user_settings_read(&reading, &user);
	told = user.reviewer ? user.reviewer : "";
	if (user.sendmail.count)
		told = arena_printf(arena, "%s[%s]", told,
			texts_joined(arena, &user.sendmail, '|'));
	return told_line(arena, told, problems_told(arena, &reading.problems));
}

static void both_settings_are_read(void **state)
{
	static const struct told_example examples[] = {
		{ "", "" },
		{ "# none\n", "" },
		{ "reviewer: Ann  Lee\nsendmail: msmtp\n", "Ann Lee[msmtp]" },
		{ "x-mine: [{a: b}]\n", "" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_user, examples);
}

static void a_program_is_words_and_no_shell_sees_them(void **state)
{
	static const struct told_example examples[] = {
		{ "sendmail: /usr/bin/msmtp  -a  work\n",
			"[/usr/bin/msmtp|-a|work]" },
		{ "sendmail: a \"b c\" $HOME; d | e\n",
			"[a|\"b|c\"|$HOME;|d|||e]" },
		{ "sendmail: [/a b/send mail, -f, x]\n",
			"[/a b/send mail|-f|x]" },
		{ "sendmail: |\n  a\n  b\n", "[a|b]" },
		{ "sendmail: []\n", "" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_user, examples);
}

static void what_is_wrong_is_told_with_its_place(void **state)
{
	static const struct told_example examples[] = {
		{ "reviewr: Ann\nsendmail: a\n",
			"[a]\n1:1: reviewr: no such key (did you mean "
			"reviewer?)" },
		{ "sendmail: {a: b}\n",
			"1:11: sendmail: should be text, not a map" },
		{ "- reviewer\n",
			"1:1: a configuration is keys and values, such as "
			"`reviewer: Ann`" },
		{ "reviewer: A\n---\nreviewer: B\n",
			"A\n3:1: a second document; a configuration is one" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_user, examples);
}

/* Without one of its words it would do something else. */
static void a_program_with_a_word_that_is_wrong_is_none(void **state)
{
	static const struct told_example examples[] = {
		{ "sendmail: [rm, {-i: x}, y]\n",
			"1:16: this item: should be text, not a map" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_user, examples);
}

static void set(const char *name, const char *value)
{
	if (value)
		setenv(name, value, 1);
	else
		unsetenv(name);
}

static void its_place_is_that_of_the_xdg_base_directories(void **state)
{
	static const struct {
		const char *config, *home, *path;
	} examples[] = {
		{ "/c", "/h", "/c/vigil/config.yaml" },
		{ "/c", NULL, "/c/vigil/config.yaml" },
		{ NULL, "/h", "/h/.config/vigil/config.yaml" },
		{ "", "/h", "/h/.config/vigil/config.yaml" },
		{ "c", "/h", "/h/.config/vigil/config.yaml" },
		{ "./c", "h", NULL },
		{ NULL, "", NULL },
		{ NULL, NULL, NULL },
	};
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		const char *path;

		set("XDG_CONFIG_HOME", examples[i].config);
		set("HOME", examples[i].home);
		path = user_settings_path(&arena);
		assert_string_equal(path ? path : "none",
			examples[i].path ? examples[i].path : "none");
	}
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_settings_are_read),
		cmocka_unit_test(a_program_is_words_and_no_shell_sees_them),
		cmocka_unit_test(what_is_wrong_is_told_with_its_place),
		cmocka_unit_test(a_program_with_a_word_that_is_wrong_is_none),
		cmocka_unit_test(its_place_is_that_of_the_xdg_base_directories),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
