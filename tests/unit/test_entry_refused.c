/* test_entry_refused.c - each damage to a line of the journal is told. */
#include "claim_support.h"

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "text.h"
#include "verdict.h"

#define UNDO_START "{\"claim\":\"A\",\"kind\":\"undo\",\"on\":\"2026-08-20\""
#define CORRECTION                                                             \
	"{\"claim\":\"A\",\"kind\":\"correction\",\"on\":\"2026-08-20\""
#define UNDO_END ",\"undoes\":[\"h\"],\"recorded\":\"2026-08-20T07:12:33Z\""

static const char changed[] =
	"this entry was changed after it was written: its hash is not that of "
	"the line; put it back as it was";
static const char not_whole[] =
	"not a whole entry; put the line back as it was";

/* Returns the line of a review, to be damaged. */
static const char *good_line(struct arena *arena)
{
	struct entry entry = { .claim = "A",
		.kind = ENTRY_REVIEW,
		.on = day("2026-08-20"),
		.published = NO_DATE,
		.verdict = HOLDING,
		.next_review = NO_DATE,
		.resolves = NO_DATE,
		.by = "Peter",
		.note = "one \"two\"",
		.statement = "s",
		.recorded = "2026-08-20T07:12:33Z" };

	texts_add(arena, &entry.evidence, "e");
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
		{ "\"evidence\"", "\"weighed\"" },
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
		{ UNDO_START ",\"by\":\"\"" UNDO_END, "read" },
		{ UNDO_START
			",\"by\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\"" UNDO_END,
			"read" },
		{ CORRECTION ",\"by\":\"P\",\"note\":\"n\",\"recorded\":\"2026-"
			     "08-20T07:12:33Z\"",
			"read" },
		{ CORRECTION ",\"by\":\"P\",\"note\":\"n\",\"text\":\"t\","
			     "\"statement\":\"s\",\"recorded\":\"2026-08-20T07:"
			     "12:33Z\"",
			"read" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sealed, examples);
}

static void an_entry_that_lacks_something_is_told(void **state)
{
	static const struct told_example examples[] = {
		{ "{\"claim\":\"A\",\"kind\":\"undo\",\"by\":\"P\"" UNDO_END,
			not_whole },
		{ UNDO_START UNDO_END, not_whole },
		{ UNDO_START
			",\"by\":\"P\",\"recorded\":\"2026-08-20T07:12:33Z\"",
			not_whole },
		{ UNDO_START ",\"by\":\"P\",\"undoes\":[\"h\"]", not_whole },
		{ "{\"claim\":\"A\",\"kind\":\"review\",\"on\":\"2026-08-20\","
		  "\"by\":\"P\",\"statement\":\"s\",\"recorded\":\"2026-08-"
		  "20T07:12:33Z\"",
			not_whole },
		{ "{\"claim\":\"A\",\"kind\":\"review\",\"on\":\"2026-08-20\","
		  "\"verdict\":\"holding\",\"by\":\"P\",\"recorded\":\"2026-08-"
		  "20T07:12:33Z\"",
			not_whole },
		{ "{\"claim\":\"A\",\"kind\":\"published\","
		  "\"on\":\"2026-08-20\",\"verdict\":\"holding\","
		  "\"statement\":\"s\"",
			not_whole },
		{ "{\"claim\":\"A\",\"kind\":\"published\","
		  "\"published\":\"2026-08-20\",\"verdict\":\"holding\","
		  "\"statement\":\"s\"",
			not_whole },
		{ CORRECTION
			",\"by\":\"P\",\"recorded\":\"2026-08-20T07:12:33Z\"",
			not_whole },
		{ CORRECTION
			",\"note\":\"n\",\"recorded\":\"2026-08-20T07:12:33Z\"",
			not_whole },
		{ CORRECTION ",\"by\":\"P\",\"note\":\"n\",\"text\":\"t\","
			     "\"recorded\":\"2026-08-20T07:12:33Z\"",
			not_whole },
		{ CORRECTION ",\"by\":\"P\",\"note\":\"n\","
			     "\"statement\":\"s\",\"recorded\":\"2026-08-20T07:"
			     "12:33Z\"",
			not_whole },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sealed, examples);
}

/* ---- what each kind needs ---- */

#define KIND(kind)                                                             \
	"{\"claim\":\"A\",\"kind\":\"" kind "\",\"on\":\"2026-08-20\""
#define BY ",\"by\":\"P\""
#define NOTE ",\"note\":\"n\""
#define RECORDED ",\"recorded\":\"2026-08-20T07:12:33Z\""

static void each_kind_is_read_when_it_is_whole(void **state)
{
	static const struct told_example examples[] = {
		{ KIND("dissent") BY ",\"from\":\"D\"" NOTE
				     ",\"statement\":\"s\"" RECORDED,
			"read" },
		{ KIND("signoff") BY ",\"signs\":\"h\"" RECORDED, "read" },
		{ KIND("close") ",\"verdict\":\"partial\","
				"\"state\":\"settled\"" BY NOTE RECORDED,
			"read" },
		{ KIND("close") ",\"state\":\"retired\"" BY NOTE RECORDED,
			"read" },
		{ KIND("close") ",\"state\":\"superseded\"" BY NOTE
				",\"successor\":\"B\"" RECORDED,
			"read" },
		{ KIND("reopen") BY NOTE RECORDED, "read" },
		{ KIND("postpone") ",\"next_review\":\"2026-09-01\"" BY NOTE
				RECORDED,
			"read" },
		{ KIND("change") ",\"resolves\":\"2026-09-01\","
				 "\"cadence\":45",
			"read" },
		{ KIND("change"), "read" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_sealed, examples);
}

static void each_kind_is_refused_without_what_it_needs(void **state)
{
	static const struct told_example examples[] = {
		{ KIND("dissent") BY NOTE ",\"statement\":\"s\"" RECORDED,
			not_whole },
		{ KIND("dissent") BY ",\"from\":\"D\","
				     "\"statement\":\"s\"" RECORDED,
			not_whole },
		{ KIND("dissent") BY ",\"from\":\"D\"" NOTE RECORDED,
			not_whole },
		{ KIND("dissent") ",\"from\":\"D\"" NOTE
				  ",\"statement\":\"s\"" RECORDED,
			not_whole },
		{ KIND("signoff") BY RECORDED, not_whole },
		{ KIND("signoff") ",\"signs\":\"h\"" RECORDED, not_whole },
		{ KIND("signoff") BY ",\"signs\":\"h\"", not_whole },
		{ KIND("close") BY NOTE RECORDED, not_whole },
		{ KIND("close") ",\"state\":\"retired\"" BY RECORDED,
			not_whole },
		{ KIND("close") ",\"state\":\"settled\"" BY NOTE RECORDED,
			not_whole },
		{ KIND("close") ",\"verdict\":\"partial\","
				"\"state\":\"retired\"" BY NOTE RECORDED,
			not_whole },
		{ KIND("close") ",\"state\":\"superseded\"" BY NOTE RECORDED,
			not_whole },
		{ KIND("close") ",\"state\":\"retired\"" BY NOTE
				",\"successor\":\"B\"" RECORDED,
			not_whole },
		{ KIND("reopen") BY RECORDED, not_whole },
		{ KIND("reopen") NOTE RECORDED, not_whole },
		{ KIND("postpone") BY NOTE RECORDED, not_whole },
		{ KIND("postpone") ",\"next_review\":\"2026-09-01\"" BY
				RECORDED,
			not_whole },
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
		cmocka_unit_test(an_entry_that_lacks_something_is_told),
		cmocka_unit_test(each_kind_is_read_when_it_is_whole),
		cmocka_unit_test(each_kind_is_refused_without_what_it_needs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
