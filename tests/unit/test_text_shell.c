/* test_text_shell.c - text as a word of a shell. */
#include "claim_support.h"

#include "text_shell.h"

static const char *shell(struct arena *arena, const char *text)
{
	return text_shell(arena, text);
}

static void what_a_shell_would_take_apart_stands_in_quotes(void **state)
{
	static const struct told_example examples[] = {
		{ "claims/AM-1.yaml", "claims/AM-1.yaml" },
		{ "x-history=verdict_history", "x-history=verdict_history" },
		{ "", "''" },
		{ "Last review", "'Last review'" },
		{ "Ann's \"day\"", "'Ann'\\''s \"day\"'" },
		{ "$(reboot)", "'$(reboot)'" },
		{ "~", "'~'" },
		{ "Prüfung", "'Prüfung'" },
		{ 0 },
	};

	(void)state;
	check_succession(shell, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			what_a_shell_would_take_apart_stands_in_quotes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
