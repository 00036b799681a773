/* test_entry_refused.c - each damage to a line of the journal is told. */
#include "claim_support.h"

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

#define UNDO_START "{\"claim\":\"A\",\"kind\":\"undo\",\"on\":\"2026-08-20\""
#define NEW_START                                                              \
	"{\"claim\":\"A\",\"v\":2,\"kind\":\"undo\",\"on\":\"2026-08-20\""
#define B_HASH                                                                 \
	"1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define CORRECTION                                                             \
	"{\"claim\":\"A\",\"kind\":\"correction\",\"on\":\"2026-08-20\""
#define UNDO_END                                                               \
	",\"undoes\":[\"" A_HASH "\"],\"recorded\":\"2026-08-20T07:12:33Z\""

static const char changed[] =
	"this entry was changed after it was written: its hash is not that of "
	"the line; put it back as it was";
static const char not_whole[] =
	"not a whole entry; put the line back as it was";

/* Returns the line of a review, to be damaged. */
static const char *good_line(struct arena *arena)
{
	struct entry entry = { .claim = "A",
		.version = VERSION_NOW,
		.kind = ENTRY_REVIEW,
		.on = day("2026-08-20"),
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.verdict = HOLDING,
		.next_review = day("2026-09-19"),
		.rule = REASON_LADDER,
		.resolves = NO_DATE,
		.by = "Peter",
		.note = "one \"two\"",
		.statement = A_HASH,
		.recorded = "2026-08-20T07:12:33Z" };

	texts_add(arena, &entry.evidence, "e");
	texts_add(arena, &entry.previous, A_HASH);
	return entry_line(arena, &entry);
}

static const char *tell_sealed(struct arena *arena, const char *start)
{
	return print_line(arena, sealed_line(arena, start));
}

/* ---- after it was written ---- */

static void no_byte_of_a_line_can_change(void **state)
{
	static const char bytes[] = "a\"\\ }1\n";
	struct arena arena = { 0 };
	const char *line = good_line(&arena);
	size_t i, j;

	(void)state;
	assert_string_equal(print_line(&arena, line), "read");
	for (i = 0; line[i]; i++) {
		char *damaged = arena_copy(&arena, line);

		for (j = 0; j < sizeof(bytes); j++) {
			damaged[i] = bytes[j];
			if (bytes[j] != line[i])
				assert_string_not_equal(
					print_line(&arena, damaged), "read");
		}
	}
	arena_release(&arena);
}

static void no_byte_of_a_line_can_go_or_come(void **state)
{
	struct arena arena = { 0 };
	const char *line = good_line(&arena);
	size_t i;

	(void)state;
	for (i = 0; line[i]; i++) {
		const char *start = arena_copy_bytes(&arena, line, i);

		assert_string_not_equal(print_line(&arena, start), "read");
		assert_string_not_equal(
			print_line(&arena, arena_printf(&arena, "%s%s", start,
						   line + i + 1)),
			"read");
		assert_string_not_equal(
			print_line(&arena,
				arena_printf(&arena, "%s %s", start, line + i)),
			"read");
	}
	arena_release(&arena);
}

static void nothing_stands_behind_a_line(void **state)
{
	static const char *const ends[] = { " ", "\n", "\r", "}", ",", "{}" };
	struct arena arena = { 0 };
	const char *line = good_line(&arena);
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		assert_string_equal(
			print_line(&arena,
				arena_printf(&arena, "%s%s", line, ends[i])),
			not_whole);
	arena_release(&arena);
}

static void a_change_to_what_it_says_is_told(void **state)
{
	static const struct {
		const char *from, *to;
	} changes[] = {
		{ "\"one ", "\"ten " },
		{ "\"holding\"", "\"partial\"" },
		{ "\"2026-08-20\"", "\"2026-08-21\"" },
		{ "\"Peter\"", "\"peter\"" },
		{ ",\"note\":\"one \\\"two\\\"\"", "" },
		{ "[\"e\"]", "[\"e\",\"f\"]" },
		{ ",\"hash\":\"", ",\"hash\":\"0" },
		{ "07:12:33Z", "07:12:34Z" },
	};
	struct arena arena = { 0 };
	const char *line = good_line(&arena);
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		const char *at = strstr(line, changes[i].from);

		assert_non_null(at);
		assert_string_equal(
			print_line(&arena,
				arena_printf(&arena, "%.*s%s%s",
					(int)(at - line), line, changes[i].to,
					at + strlen(changes[i].from))),
			changed);
	}
	arena_release(&arena);
}

/* ---- as nobody may write it, whatever its hash ---- */

static void a_good_line_is_read(void **state)
{
	static const struct told_example examples[] = {
		{ NEW_START ",\"by\":\"P\"" UNDO_END ",\"previous\":\"" A_HASH
			    "\"",
			"read" },
		{ NEW_START ",\"by\":\"P\"" UNDO_END ",\"previous\":[\"" A_HASH
			    "\",\"" B_HASH "\"]",
			"read" },
		{ UNDO_START ",\"by\":\"\"" UNDO_END, "read" },
		{ UNDO_START
			",\"by\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\"" UNDO_END,
			"read" },
		{ CORRECTION ",\"by\":\"P\",\"note\":\"n\",\"recorded\":\"2026-"
			     "08-20T07:12:33Z\"",
			"read" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sealed, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_byte_of_a_line_can_change),
		cmocka_unit_test(no_byte_of_a_line_can_go_or_come),
		cmocka_unit_test(nothing_stands_behind_a_line),
		cmocka_unit_test(a_change_to_what_it_says_is_told),
		cmocka_unit_test(a_good_line_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
