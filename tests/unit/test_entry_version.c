/* test_entry_version.c - lines of each version have their own form, and those
 * of a later vigil are named for what they are. */
#include "claim_support.h"

#include "arena.h"

#define OLD "{\"claim\":\"A\",\"kind\":\"undo\",\"on\":\"2026-08-20\""
#define NEW "{\"claim\":\"A\",\"v\":2,\"kind\":\"undo\",\"on\":\"2026-08-20\""
#define END ",\"undoes\":[\"" A_HASH "\"],\"recorded\":\"2026-08-20T07:12:33Z\""
#define PREVIOUS NEW ",\"by\":\"P\"" END ",\"previous\":"
#define B_HASH                                                                 \
	"1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

#define NOT_AS_WRITTEN "not an entry as vigil writes it, from character ", " on"
#define OF_THE_FUTURE                                                          \
	"unknown from character ", " on; was it written by a newer vigil?"

/* Asserts that each line is refused from the place on that ^ stands at. */
static void check(
	const char *const *marked, const char *before, const char *after)
{
	for (; *marked; marked++) {
		struct arena arena = { 0 };
		size_t place = strcspn(*marked, "^");
		const char *line = sealed_line(
			&arena, arena_printf(&arena, "%.*s%s", (int)place,
					*marked, *marked + place + 1));

		assert_string_equal(arena_printf(&arena, "%s => %s", *marked,
					    print_line(&arena, line)),
			arena_printf(&arena, "%s => %s", *marked,
				arena_printf(&arena, "%s%zu%s", before,
					place + 1, after)));
		arena_release(&arena);
	}
}

/* There is one way to write each: one as a text, more in a list. */
static void previous_is_one_or_a_sorted_list(void **state)
{
	static const char *const lines[] = {
		PREVIOUS "^\"h\"",
		PREVIOUS "^[\"" A_HASH "\"]",
		PREVIOUS "[^]",
		PREVIOUS "^[\"" B_HASH "\",\"" A_HASH "\"]",
		PREVIOUS "^[\"" A_HASH "\",\"" A_HASH "\"]",
		PREVIOUS "^[\"" A_HASH "\",\"h\"]",
		PREVIOUS "[\"" A_HASH "\"^ ,\"" B_HASH "\"]",
		PREVIOUS "^null",
		NULL,
	};

	(void)state;
	check(lines, NOT_AS_WRITTEN);
}

/* Only a change takes something out. */
static void null_is_refused_elsewhere(void **state)
{
	static const char *const lines[] = {
		NEW ",\"by\":^null",
		NEW ",\"title\":^null",
		"{\"claim\":\"A\",\"kind\":\"change\",\"on\":\"2026-08-20\","
		"\"resolves\":^null",
		NULL,
	};
	static const char *const rules[] = {
		NEW ",\"rule\":^\"fork\"",
		NEW ",\"rule\":^\"Ladder\"",
		NEW ",\"rule\":^\"never\"",
		NEW ",\"imported\":^false",
		"{\"claim\":\"A\",\"v\":^\"2\",\"kind\":\"undo\"",
		NULL,
	};

	(void)state;
	check(lines, NOT_AS_WRITTEN);
	check(rules, NOT_AS_WRITTEN);
}

static void what_only_a_later_vigil_knows_is_told(void **state)
{
	static const char *const lines[] = {
		OLD ",\"by\":\"P\"^,\"mood\":\"good\"" END,
		NEW ",\"by\":\"P\"^,\"mood\":\"good\"" END,
		NEW ",\"by\":\"P\"" END "^,\"Hash\":\"h\"",
		NEW "^,\"BY\":\"P\"" END,
		"{\"claim\":\"A\",\"kind\":^\"guess\",\"on\":\"2026-08-20\"",
		"{\"claim\":\"A\",\"v\":2,\"kind\":^\"guess\","
		"\"on\":\"2026-08-20\"",
		"{\"claim\":\"A\",\"v\":2,\"kind\":^\"Undo\","
		"\"on\":\"2026-08-20\"",
		NULL,
	};

	(void)state;
	check(lines, OF_THE_FUTURE);
}

static const char *tell_sealed(struct arena *arena, const char *start)
{
	return print_line(arena, sealed_line(arena, start));
}

static void so_is_a_version_that_is_none_of_ours(void **state)
{
	static const struct told_example examples[] = {
		{ "{\"claim\":\"A\",\"v\":3,\"kind\":\"undo\","
		  "\"on\":\"2026-08-20\",\"by\":\"P\"" END
		  ",\"previous\":\"" A_HASH "\"",
			"of version 3; was it written by a newer vigil?" },
		{ "{\"claim\":\"A\",\"v\":1,\"kind\":\"undo\","
		  "\"on\":\"2026-08-20\",\"by\":\"P\"" END
		  ",\"previous\":\"" A_HASH "\"",
			"of version 1; was it written by a newer vigil?" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sealed, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(previous_is_one_or_a_sorted_list),
		cmocka_unit_test(null_is_refused_elsewhere),
		cmocka_unit_test(what_only_a_later_vigil_knows_is_told),
		cmocka_unit_test(so_is_a_version_that_is_none_of_ours),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
