/* test_text_name.c - names that a reader takes for the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "text_name.h"

#include <cmocka.h>

static void what_looks_the_same_is_the_same(void **state)
{
	(void)state;
	assert_true(names_same("Ann", "ANN"));
	assert_true(names_same("Ann", "Ann."));
	assert_true(names_same("Ann  Lee", "Ann Lee "));
	assert_true(names_same("Ann", "A\xe2\x80\x8bnn"));
	assert_true(names_same("Ann",
		"\xe2\x80\x8e"
		"Ann"));
	assert_true(names_same("M\xc3\xbcller", "Mu\xcc\x88LLER"));
	assert_true(names_same("Ann", "\xef\xbc\xa1nn"));
	assert_true(
		names_same("Stra\xc3\x9f"
			   "e",
			"strasse"));
}

static void other_names_are_not(void **state)
{
	(void)state;
	assert_false(names_same("Ann", "Anna"));
	assert_false(names_same("Muller", "M\xc3\xbcller"));
	assert_false(names_same("Ann", "\xd0\x90nn"));
	assert_false(names_same("Ann Lee", "Annlee"));
}

static void a_word_of_two_scripts_is_told(void **state)
{
	(void)state;
	assert_true(name_mixes_scripts("\xd0\x90nn"));
	assert_true(
		name_mixes_scripts("Ann L\xd0\xb5"
				   "e"));
	assert_false(name_mixes_scripts("Ann O'Lee-M\xc3\xbcller 2"));
	assert_false(
		name_mixes_scripts("\xd0\x90\xd0\xbd\xd0\xbd\xd0\xb0 Lee"));
	assert_false(name_mixes_scripts("\xe7\x94\xb0\xe3\x81\xae"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_looks_the_same_is_the_same),
		cmocka_unit_test(other_names_are_not),
		cmocka_unit_test(a_word_of_two_scripts_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
