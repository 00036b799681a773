/* test_entry_form.c - a line that vigil would not have written is refused, even
 * where its hash is right. */
#include "claim_support.h"

#include <stdlib.h>
#include <sys/resource.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_parse.h"
#include "text.h"
#include "verdict.h"

#define START "{\"claim\":\"A\",\"kind\":\"undo\",\"on\":\"2026-08-20\""
#define END ",\"undoes\":[\"" A_HASH "\"],\"recorded\":\"2026-08-20T07:12:33Z\""

static const char *refused_from(struct arena *arena, size_t character)
{
	return arena_printf(arena,
		"not an entry as vigil writes it, from character %zu on",
		character);
}

/* Asserts that each line is refused from the place on that ^ stands at. */
static void check(const char *const *marked)
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
				refused_from(&arena, place + 1)));
		arena_release(&arena);
	}
}

static void members_out_of_order_are_refused(void **state)
{
	static const char *const lines[] = {
		"^{\"kind\":\"undo\",\"claim\":\"A\",\"on\":\"2026-08-20\","
		"\"by\":\"P\"" END,
		START
		",\"recorded\":\"2026-08-20T07:12:33Z\"^,\"by\":\"P\","
		"\"undoes\":[\"" A_HASH "\"]",
		START ",\"by\":\"P\"^,\"by\":\"P\"" END,
		START ",\"by\":\"P\"" END "^,\"with\":\"" A_HASH "\"",
		NULL,
	};

	(void)state;
	check(lines);
}

static void values_that_are_none_are_refused(void **state)
{
	static const char *const lines[] = {
		"{\"claim\":\"A\"^,\"on\":\"2026-08-20\","
		"\"published\":\"2026-08-20\",\"verdict\":\"holding\","
		"\"statement\":\"" A_HASH "\"",
		"{\"claim\":\"A\",\"kind\":\"undo\",\"on\":^\"2026-02-30\"",
		"{\"claim\":\"A\",\"kind\":\"undo\",\"on\":^\"today\"",
		START ",\"verdict\":^\"Holding\"" END,
		START ",\"verdict\":^\"not-holding\"" END,
		START ",\"verdict\":^\"maybe\"" END,
		START ",\"state\":^\"open\"" END,
		START ",\"state\":^\"draft\"" END,
		START ",\"state\":^\"Settled\"" END,
		START ",\"state\":^\"closed\"" END,
		START ",\"resolves\":^\"2026-13-01\"" END,
		START ",\"by\":^null" END,
		START ",\"by\":^[\"P\"]" END,
		START
		",\"by\":\"P\",\"undoes\":^\"h\",\"recorded\":\"2026-08-20T07:"
		"12:33Z\"",
		NULL,
	};

	(void)state;
	check(lines);
}

static void a_time_that_is_none_is_refused(void **state)
{
	static const char *const lines[] = {
		START ",\"by\":\"P\",\"recorded\":^\"r\"",
		START ",\"recorded\":^\"2026-08-20\"",
		START ",\"recorded\":^\"2026-02-30T07:12:33Z\"",
		START ",\"recorded\":^\"2026-08-20T24:12:33Z\"",
		START ",\"recorded\":^\"2026-08-20T07:60:33Z\"",
		START ",\"recorded\":^\"2026-08-20T07:12:61Z\"",
		START ",\"recorded\":^\"2026-08-20t07:12:33Z\"",
		START ",\"recorded\":^\"2026-08-20T07:12:33+\"",
		START ",\"recorded\":^\"2026-08-20T07:12: 3Z\"",
		START ",\"recorded\":^\"2026-08-20T07:12:33.5Z\"",
		NULL,
	};

	(void)state;
	check(lines);
}

/* There is one way to write each number and flag. */
static void numbers_and_flags_have_one_form(void **state)
{
	static const char *const lines[] = {
		START ",\"cadence\":^0,\"by\":\"P\"" END,
		START ",\"cadence\":^045,\"by\":\"P\"" END,
		START ",\"cadence\":^-45,\"by\":\"P\"" END,
		START ",\"cadence\":^+45,\"by\":\"P\"" END,
		START ",\"cadence\":45^.0,\"by\":\"P\"" END,
		START ",\"cadence\":45^e1,\"by\":\"P\"" END,
		START ",\"cadence\":1234^5,\"by\":\"P\"" END,
		START ",\"cadence\":^\"45\",\"by\":\"P\"" END,
		START ",\"cadence\":^ 45,\"by\":\"P\"" END,
		START ",\"cadence\":^null,\"by\":\"P\"" END,
		START ",\"by\":\"P\",\"material\":^false" END,
		START ",\"by\":\"P\",\"material\":^1" END,
		START ",\"by\":\"P\",\"material\":^True" END,
		START ",\"by\":\"P\",\"material\":^\"true\"" END,
		START ",\"by\":\"P\",\"material\":true^x" END,
		START ",\"by\":\"P\",\"draft\":true^,\"material\":true" END,
		NULL,
	};
	struct arena arena = { 0 };

	(void)state;
	check(lines);
	assert_string_equal(
		print_line(&arena,
			sealed_line(&arena,
				"{\"claim\":\"A\",\"kind\":\"change\",\"on\":"
				"\"2026-08-20\",\"cadence\":9999")),
		"read");
	arena_release(&arena);
}

/* A line that ends in the midst of one is read no further. */
static void a_cut_number_or_flag_is_refused(void **state)
{
	static const char *const starts[] = { START ",\"cadence\":",
		START ",\"material\":", START ",\"material\":tru" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(starts) / sizeof(*starts); i++) {
		struct arena arena = { 0 };
		size_t length = strlen(starts[i]);
		char *cut = malloc(length);
		struct error err;
		struct entry entry;

		assert_non_null(cut);
		memcpy(cut, starts[i], length);
		assert_int_equal(
			entry_parse(&arena, cut, length, &entry, &err), -1);
		free(cut);
		arena_release(&arena);
	}
}

static void white_space_is_refused(void **state)
{
	static const char *const lines[] = {
		"^ " START ",\"by\":\"P\"" END,
		"^{ \"claim\":\"A\",\"kind\":\"undo\"",
		"{\"claim\":^ \"A\",\"kind\":\"undo\"",
		"{\"claim\":\"A\"^ ,\"kind\":\"undo\"",
		"{\"claim\":\"A\"^, \"kind\":\"undo\"",
		START ",\"by\":\"P\"" END "^ ",
		START ",\"by\":\"P\"" END "^\n",
		NULL,
	};

	(void)state;
	check(lines);
}

static void lists_are_never_empty_or_uneven(void **state)
{
	static const char *const lines[] = {
		START
		",\"by\":\"P\",\"undoes\":[^],\"recorded\":\"2026-08-20T07:12:"
		"33Z\"",
		START
		",\"by\":\"P\",\"undoes\":[\"h\",^],\"recorded\":\"2026-08-"
		"20T07:12:33Z\"",
		START
		",\"by\":\"P\",\"undoes\":[\"h\"^ "
		"],\"recorded\":\"2026-08-20T07:12:33Z\"",
		START
		",\"by\":\"P\",\"undoes\":[\"h\"^\"i\"],\"recorded\":\"2026-08-"
		"20T07:12:33Z\"",
		START ",\"by\":\"P\",\"undoes\":[^[\"" A_HASH
		      "\"]],\"recorded\":\"2026-08-"
		      "20T07:12:33Z\"",
		START ",\"by\":\"P\",\"undoes\":[\"h\",\"recorded\"^:\"r\"",
		NULL,
	};

	(void)state;
	check(lines);
}

/* There is one way to write each text, or a line could change unseen. */
static void escapes_that_are_not_needed_are_refused(void **state)
{
	static const char *const lines[] = {
		START ",\"by\":\"a^\\/b\"" END,
		START ",\"by\":\"a^\\u0041\"" END,
		START ",\"by\":\"a^\\u00e9\"" END,
		START ",\"by\":\"a^\\u007f\"" END,
		START ",\"by\":\"a^\\u0022\"" END,
		START ",\"by\":\"a^\\u005c\"" END,
		START ",\"by\":\"a^\\u000a\"" END,
		START ",\"by\":\"a^\\u0009\"" END,
		START ",\"by\":\"a^\\u000d\"" END,
		START ",\"by\":\"a^\\u0008\"" END,
		START ",\"by\":\"a^\\u000c\"" END,
		START ",\"by\":\"a^\\u001B\"" END,
		START ",\"by\":\"a^\\U001b\"" END,
		START ",\"by\":\"a^\\u1b\"" END,
		START ",\"by\":\"a^\\u 01\"" END,
		START ",\"by\":\"a^\\u0000\"" END,
		START ",\"by\":\"a^\\a\"" END,
		START ",\"by\":\"a^\\\n\"" END,
		START ",\"undoes\":[\"a\",\"b^\\/\"]",
		NULL,
	};

	(void)state;
	check(lines);
}

static void raw_control_characters_are_refused(void **state)
{
	static const char *const lines[] = {
		START ",\"by\":\"a^\tb\"" END,
		START ",\"by\":\"a^\nb\"" END,
		START ",\"by\":\"a^\033b\"" END,
		START ",\"by\":\"a^\x01\"" END,
		START ",\"by\":\"a\",\"undoes\":[\"^\x1f\"]",
		NULL,
	};

	(void)state;
	check(lines);
}

static void a_nul_or_a_cut_line_is_refused(void **state)
{
	static const char line[] = START ",\"by\":\"a\0b\"" END;
	struct arena arena = { 0 };
	struct error err;
	struct entry entry;

	(void)state;
	assert_int_equal(
		entry_parse(&arena, line, sizeof(line) - 1, &entry, &err), -1);
	assert_string_equal(
		err.message, refused_from(&arena, strlen(line) + 1));
	assert_int_equal(entry_parse(&arena, line, 0, &entry, &err), -1);
	assert_string_equal(err.message, refused_from(&arena, 1));
	assert_string_equal(print_line(&arena, START ",\"by\":\"a"),
		refused_from(&arena, strlen(START ",\"by\":\"a") + 1));
	arena_release(&arena);
}

static void a_long_line_takes_memory_in_proportion(void **state)
{
	enum { ITEMS = 10000, KILOBYTES_MOST = 160 * 1024 };
	struct arena arena = { 0 };
	struct entry entry = { .claim = "A",
		.kind = ENTRY_REVIEW,
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.verdict = HOLDING,
		.next_review = NO_DATE,
		.resolves = NO_DATE,
		.by = "P",
		.statement = A_HASH,
		.recorded = "2026-08-20T07:12:33Z" };
	struct rusage usage;
	int i;

	(void)state;
	for (i = 0; i < ITEMS; i++)
		texts_add(&arena, &entry.evidence, "\n");
	assert_string_equal(
		print_line(&arena, entry_line(&arena, &entry)), "read");
	assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
	assert_true(usage.ru_maxrss < KILOBYTES_MOST);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(members_out_of_order_are_refused),
		cmocka_unit_test(values_that_are_none_are_refused),
		cmocka_unit_test(a_time_that_is_none_is_refused),
		cmocka_unit_test(numbers_and_flags_have_one_form),
		cmocka_unit_test(a_cut_number_or_flag_is_refused),
		cmocka_unit_test(white_space_is_refused),
		cmocka_unit_test(lists_are_never_empty_or_uneven),
		cmocka_unit_test(escapes_that_are_not_needed_are_refused),
		cmocka_unit_test(raw_control_characters_are_refused),
		cmocka_unit_test(a_nul_or_a_cut_line_is_refused),
		cmocka_unit_test(a_long_line_takes_memory_in_proportion),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
