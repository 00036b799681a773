/* test_schema.c - vigil schema prints what editors know of claim files. */
#include "scratch.h"

static void it_needs_no_ledger(void **state)
{
	scratch_says(*state, "vigil schema | head -n 2",
		"{\"$schema\":\"https://json-schema.org/draft/2020-12/"
		"schema\",\n"
		"\"description\":\"A claim of vigil(1), as vigil-claim(5) "
		"tells it.\",\n");
}

static void it_has_the_keys_of_a_claim(void **state)
{
	scratch_says(*state, "vigil schema | grep -c '^\"notes\":'", "1\n");
	scratch_says(*state, "vigil schema | tail -n 1",
		"\"additionalProperties\":false,"
		"\"required\":[\"id\",\"claim\"]}\n");
}

static void a_cadence_is_within_the_promise_of_the_ledger(void **state)
{
	static const char limits[] =
		"vigil schema | grep '^\"cadence\"' | grep -o "
		"'\"minimum\":[0-9]*,"
		"\"maximum\":[0-9]*'";

	scratch_says(*state, limits, "\"minimum\":30,\"maximum\":90\n");
	scratch_write(*state, "claims/vigil.yaml",
		"promise: {shortest: 7, longest: 365}\n");
	scratch_says(*state, limits, "\"minimum\":7,\"maximum\":365\n");
	scratch_says(*state,
		"cd / && VIGIL_LEDGER= vigil schema | grep -c "
		"'\"maximum\":90'",
		"1\n");
	scratch_does(*state, "test ! -e claims/.vigil");
}

static void it_takes_no_arguments(void **state)
{
	scratch_refuses(*state, "vigil schema AM-1", 2,
		"vigil schema: takes no arguments\n"
		"usage: vigil schema; `vigil schema --help` tells more\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(it_needs_no_ledger),
		scratch_test(it_has_the_keys_of_a_claim),
		scratch_test(a_cadence_is_within_the_promise_of_the_ledger),
		scratch_test(it_takes_no_arguments),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
