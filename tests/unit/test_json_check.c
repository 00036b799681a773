/* test_json_check.c - whether a text is JSON as this program writes it. */
#include "claim_support.h"

#include <string.h>

#include "arena.h"
#include "json_check.h"

static void members_are_told_from_what_is_none(void **state)
{
	static const char *const right[] = { "\"x-a\":1",
		"\"x-a\":-0.5e+3,\"x-b\":[true,false,null,[],{}]",
		"\"x-\\u202e\\\"\\n\":{\"\":\"ü\",\"b\":[{\"c\":\"\"}]}" };
	static const char *const wrong[] = { "", "1", "\"x-a\"",
		"\"x-a\":", "\"x-a\":1,", ",\"x-a\":1", "\"x-a\": 1",
		"\"x-a\":01", "\"x-a\":1.", "\"x-a\":-", "\"x-a\":1e",
		"\"x-a\":nul", "\"x-a\":[1", "\"x-a\":[1,]", "\"x-a\":[1}",
		"\"x-a\":{1}", "\"x-a\":{\"b\"}", "\"x-a\":1}", "\"x-a\":\"",
		"\"x-a\":\"\\", "\"x-a\":\"\\u12\"", "\"x-a\":\"\\x\"",
		"\"x-a\":\"\n\"", "\"x-a\":\"\033[2J\"", "\"x-a\":\"\u202e\"",
		"\"x-a\":\"\xff\"", "\"x-a\":1}\n{" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(right) / sizeof(*right); i++)
		if (!json_are_members(right[i]))
			fail_msg("%s", right[i]);
	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		if (json_are_members(wrong[i]))
			fail_msg("%s", wrong[i]);
}

static void what_is_deeper_than_any_file_is_none(void **state)
{
	char text[100008] = "\"x-a\":";

	(void)state;
	memset(text + 6, '[', 100000);
	assert_false(json_are_members(text));
}

static void numbers_end_where_they_end(void **state)
{
	(void)state;
	assert_int_equal(json_number_length("-12.50e3,"), 8);
	assert_int_equal(json_number_length("010"), 1);
	assert_int_equal(json_number_length("x"), 0);
	assert_int_equal(json_number_length("1.x"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(members_are_told_from_what_is_none),
		cmocka_unit_test(what_is_deeper_than_any_file_is_none),
		cmocka_unit_test(numbers_end_where_they_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
