/* test_entry.c - the lines of the journal, byte for byte. */
#include "claim_support.h"

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_members.h"
#include "entry_parse.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

#define HASH_A                                                                 \
	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define HASH_B                                                                 \
	"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"

/* An entry with most of its members; its note is to be filled in. */
static struct entry review_of(struct arena *arena, const char *note)
{
	struct entry entry = {
		.claim = "AM-162",
		.version = VERSION_NOW,
		.kind = ENTRY_REVIEW,
		.on = day("2026-08-20"),
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.verdict = NOT_HOLDING,
		.next_review = day("2026-09-19"),
		.rule = REASON_LADDER,
		.resolves = NO_DATE,
		.by = "Peter",
		.note = note,
		.statement = HASH_A,
		.recorded = "2026-08-20T07:12:33Z",
	};

	texts_add(arena, &entry.evidence, "https://example.org/a");
	texts_add(arena, &entry.evidence, "b \"c\"");
	texts_add(arena, &entry.weighed, HASH_B);
	texts_add(arena, &entry.previous, HASH_B);
	return entry;
}

/* Asserts that a line is what is expected, then its hash, then the end. */
static void check_line(struct entry *entry, const char *expected)
{
	struct arena arena = { 0 };
	const char *line = entry_line(&arena, entry);
	const char *whole = arena_printf(&arena, "%s}", expected);
	const struct digest digest = digest_of(whole, strlen(whole));

	assert_string_equal(line, arena_printf(&arena, "%s,\"hash\":\"%s\"}",
					  expected, digest.hex));
	assert_string_equal(entry->hash, digest.hex);
	entry->hash = NULL; /* it was the arena's */
	arena_release(&arena);
}

static void members_stand_in_their_order(void **state)
{
	struct arena arena = { 0 };
	struct entry entry = review_of(&arena, "It moved.");

	(void)state;
	entry.published = day("2026-05-22");
	entry.reviewed = day("2026-05-23");
	entry.state = STATE_SETTLED;
	entry.resolves = day("2026-12-31");
	entry.cadence = 45;
	entry.title = "T";
	entry.from = "Dora";
	entry.imported = true;
	entry.with = HASH_B;
	entry.signature = "S";
	entry.material = entry.draft = true;
	entry.signs = HASH_B;
	entry.successor = "AM-163";
	entry.about = "factual";
	entry.was = "c";
	entry.text = "d";
	entry.was_statement = HASH_B;
	texts_add(&arena, &entry.undoes, HASH_A);
	check_line(&entry,
		"{\"claim\":\"AM-162\",\"v\":2,\"kind\":\"review\","
		"\"on\":\"2026-08-20\",\"published\":\"2026-05-22\","
		"\"reviewed\":\"2026-05-23\","
		"\"verdict\":\"not_holding\",\"state\":\"settled\","
		"\"next_review\":\"2026-09-19\",\"rule\":\"ladder\","
		"\"resolves\":\"2026-12-31\",\"cadence\":45,\"title\":\"T\","
		"\"by\":\"Peter\",\"from\":\"Dora\",\"material\":true,"
		"\"draft\":true,\"imported\":true,\"note\":\"It moved.\","
		"\"evidence\":[\"https://example.org/a\",\"b \\\"c\\\"\"],"
		"\"weighed\":[\"" HASH_B
		"\"],"
		"\"undoes\":[\"" HASH_A
		"\"],"
		"\"signs\":\"" HASH_B
		"\",\"successor\":\"AM-163\","
		"\"with\":\"" HASH_B
		"\","
		"\"about\":\"factual\",\"was\":\"c\",\"text\":\"d\","
		"\"was_statement\":\"" HASH_B
		"\","
		"\"statement\":\"" HASH_A
		"\","
		"\"recorded\":\"2026-08-20T07:12:33Z\","
		"\"previous\":\"" HASH_B "\",\"signature\":\"S\"");
	arena_release(&arena);
}

static void what_is_absent_is_left_out(void **state)
{
	struct entry published = { .claim = "A",
		.kind = ENTRY_PUBLISHED,
		.on = day("2024-02-29"),
		.published = day("2024-02-28"),
		.reviewed = NO_DATE,
		.verdict = HOLDING,
		.next_review = NO_DATE,
		.resolves = NO_DATE,
		.statement = HASH_A };
	const char *undone = HASH_B;
	struct entry undo = { .claim = "A",
		.kind = ENTRY_UNDO,
		.on = day("0001-01-01"),
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.next_review = NO_DATE,
		.resolves = NO_DATE,
		.by = "",
		.undoes = { &undone, 1 } };

	(void)state;
	check_line(&published,
		"{\"claim\":\"A\",\"kind\":\"published\","
		"\"on\":\"2024-02-29\",\"published\":\"2024-02-28\","
		"\"verdict\":\"holding\",\"statement\":\"" HASH_A "\"");
	check_line(&undo,
		"{\"claim\":\"A\",\"kind\":\"undo\",\"on\":\"0001-01-01\","
		"\"by\":\"\",\"undoes\":[\"" HASH_B "\"]");
}

static void several_previous_stand_in_a_list(void **state)
{
	struct arena arena = { 0 };
	struct entry *entry =
		entry_new(&arena, "A", ENTRY_UNDO, day("2026-08-20"));

	(void)state;
	texts_add(&arena, &entry->previous, HASH_A);
	texts_add(&arena, &entry->previous, HASH_B);
	check_line(entry,
		"{\"claim\":\"A\",\"v\":2,\"kind\":\"undo\",\"on\":\"2026-08-"
		"20\","
		"\"previous\":[\"" HASH_A "\",\"" HASH_B "\"]");
	arena_release(&arena);
}

/* One of today says what it takes out; of 0.1, what it does not say is out. */
static void a_change_takes_out_what_is_null(void **state)
{
	struct arena arena = { 0 };
	struct entry *entry =
		entry_new(&arena, "A", ENTRY_CHANGE, day("2026-08-20"));

	(void)state;
	entry->given = MEMBER(RESOLVES) | MEMBER(CADENCE) | MEMBER(TITLE);
	entry->cadence = 45;
	check_line(entry,
		"{\"claim\":\"A\",\"v\":2,\"kind\":\"change\","
		"\"on\":\"2026-08-20\",\"resolves\":null,\"cadence\":45,"
		"\"title\":null");
	entry->version = VERSION_OLD;
	check_line(entry,
		"{\"claim\":\"A\",\"kind\":\"change\",\"on\":\"2026-08-20\","
		"\"cadence\":45");
	arena_release(&arena);
}

/* ---- notes of all sorts ---- */

static const struct told_example notes[] = {
	{ "", "" },
	{ "It \"moved\".", "It \\\"moved\\\"." },
	{ "C:\\x\\\\y\\\"", "C:\\\\x\\\\\\\\y\\\\\\\"" },
	{ "one\n\ttwo\r\n", "one\\n\\ttwo\\r\\n" },
	{ "\b\f\x01\x1b\x1f\x7f", "\\b\\f\\u0001\\u001b\\u001f\x7f" },
	{ "Gödel — 証拠 \xf0\x9f\x93\x88 \xe2\x80\xa8 </script>",
		"Gödel — 証拠 \xf0\x9f\x93\x88 \xe2\x80\xa8 </script>" },
	{ "\\u0041 \\n ,\"hash\":\"", "\\\\u0041 \\\\n ,\\\"hash\\\":\\\"" },
	{ 0 },
};

static void only_what_json_demands_is_escaped(void **state)
{
	const struct told_example *note;

	(void)state;
	for (note = notes; note->given; note++) {
		struct arena arena = { 0 };
		struct entry entry = review_of(&arena, note->given);
		const char *expected = arena_printf(
			&arena, ",\"note\":\"%s\",\"evidence\":", note->told);

		assert_non_null(strstr(entry_line(&arena, &entry), expected));
		arena_release(&arena);
	}
}

static void a_line_is_read_back_as_it_was_written(void **state)
{
	const struct told_example *note;

	(void)state;
	for (note = notes; note->given; note++) {
		struct arena arena = { 0 };
		struct entry entry = review_of(&arena, note->given), read;
		const char *line = entry_line(&arena, &entry);
		struct error err;

		assert_int_equal(
			entry_parse(&arena, line, strlen(line), &read, &err),
			0);
		assert_string_equal(read.note, note->given);
		assert_string_equal(read.hash, entry.hash);
		read.hash = NULL;
		assert_string_equal(entry_line(&arena, &read), line);
		assert_string_equal(read.hash, entry.hash);
		arena_release(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(members_stand_in_their_order),
		cmocka_unit_test(what_is_absent_is_left_out),
		cmocka_unit_test(several_previous_stand_in_a_list),
		cmocka_unit_test(a_change_takes_out_what_is_null),
		cmocka_unit_test(only_what_json_demands_is_escaped),
		cmocka_unit_test(a_line_is_read_back_as_it_was_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
