/* test_fields_schema.c - a JSON Schema, made of a table of keys. */
#include "claim_support.h"

#include <stdio.h>
#include <stdlib.h>

#include "fields.h"
#include "fields_schema.h"
#include "promise.h"

#define ONE "{\"type\":\"string\"}"
#define NOTHING "{\"title\":\"nothing\",\"type\":\"null\"}"
#define OWN                                                                    \
	"\"patternProperties\":{\"^x-\":{\"description\":\"Anything; JSON "    \
	"and CSV "                                                             \
	"have it as it is.\"}},\n"                                             \
	"\"additionalProperties\":false,"

static const struct value_kind kind_one = { .scalar = ONE };
static const struct value_kind kind_list = {
	.items = &kind_one,
	.instead = &kind_one,
};

static const struct field inner[] = {
	{ "a", &kind_one, 0, true, "An \"a\"." },
	{ "b", &kind_one, 0, true, "A b." },
	{ NULL, NULL, 0, false, NULL },
};

static const struct value_kind kind_inner = { .keys = inner };

static void check_schema(const struct field *fields, const char *expected)
{
	const struct promise promise = { 7, 10, true };
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	assert_non_null(out);
	fields_write_schema(out, fields, &promise);
	assert_int_equal(fclose(out), 0);
	assert_string_equal(text, expected);
	free(text);
}

static void keys_have_what_they_are_and_what_they_may_be(void **state)
{
	static const struct field fields[] = {
		{ "one", &kind_one, 0, false, "One." },
		{ "list", &kind_list, 0, false, "A list, or one." },
		{ NULL, NULL, 0, false, NULL },
	};

	(void)state;
	check_schema(fields,
		"\"type\":\"object\",\"properties\":{\n"
		"\"one\":{\"description\":\"One.\",\"anyOf\":[" ONE "," NOTHING
		"]},\n"
		"\"list\":{\"description\":\"A list, or one.\",\"anyOf\":["
		"{\"type\":\"array\",\"items\":{\"anyOf\":[" ONE "," NOTHING
		"]}}," ONE "," NOTHING "]}},\n" OWN "\"required\":[]");
}

static void a_map_within_has_a_schema_within(void **state)
{
	static const struct field fields[] = {
		{ "map", &kind_inner, 0, true, "A map." },
		{ NULL, NULL, 0, false, NULL },
	};

	(void)state;
	check_schema(fields,
		"\"type\":\"object\",\"properties\":{\n"
		"\"map\":{\"description\":\"A map.\",\"anyOf\":[{"
		"\"type\":\"object\",\"properties\":{\n"
		"\"a\":{\"description\":\"An \\\"a\\\".\",\"anyOf\":[" ONE
		"]},\n"
		"\"b\":{\"description\":\"A b.\",\"anyOf\":[" ONE "]}},\n" OWN
		"\"required\":[\"a\",\"b\"]}]}},\n" OWN
		"\"required\":[\"map\"]");
}

static void a_cadence_keeps_the_promise(void **state)
{
	static const struct field fields[] = {
		{ "days", &kind_cadence, 0, false, "Days." },
		{ NULL, NULL, 0, false, NULL },
	};

	(void)state;
	check_schema(fields,
		"\"type\":\"object\",\"properties\":{\n"
		"\"days\":{\"description\":\"Days.\",\"anyOf\":["
		"{\"title\":\"number\",\"type\":\"integer\","
		"\"minimum\":7,\"maximum\":10},"
		"{\"type\":\"string\",\"pattern\":"
		"\"^(?=[0-9]{1,9}$)0*(7|8|9|10)$\"}"
		"," NOTHING "]}},\n" OWN "\"required\":[]");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_have_what_they_are_and_what_they_may_be),
		cmocka_unit_test(a_map_within_has_a_schema_within),
		cmocka_unit_test(a_cadence_keeps_the_promise),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
