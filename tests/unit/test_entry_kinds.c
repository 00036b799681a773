/* test_entry_kinds.c - each kind has its members, and no others. */
#include "claim_support.h"

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "entry_parse.h"
#include "entry_same.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

/* Gives a member some value of its form. */
static void fill(struct arena *arena, struct entry *entry, size_t number)
{
	const struct member *member = &entry_members[number];
	void *place = (char *)entry + member->place;

	switch (member->form) {
	case VALUE_DATE:
		*(long *)place = day("2026-08-20");
		break;
	case VALUE_NUMBER:
		*(int *)place = 45;
		break;
	case VALUE_FLAG:
		*(bool *)place = true;
		break;
	case VALUE_KIND:
		break;
	case VALUE_VERDICT:
		*(enum verdict *)place = PARTIAL;
		break;
	case VALUE_STATE:
		*(enum state *)place = STATE_RETIRED;
		break;
	case VALUE_TEXTS:
	case VALUE_HASHES:
	case VALUE_LINKS:
		texts_add(arena, place, A_HASH);
		break;
	case VALUE_ID:
		*(const char **)place = "AM-1";
		break;
	case VALUE_TIME:
		*(const char **)place = "2026-08-20T07:12:33Z";
		break;
	case VALUE_HASH:
		*(const char **)place = A_HASH;
		break;
	case VALUE_ABOUT:
		*(const char **)place = "scope";
		break;
	case VALUE_RULE:
		*(enum reason *)place = REASON_LADDER;
		break;
	case VALUE_TEXT:
		*(const char **)place = "a text";
		break;
	}
}

/* Returns an entry of a kind and version that has these members. */
static struct entry *entry_with(struct arena *arena, enum entry_kind kind,
	int version, member_set members)
{
	struct entry *entry = entry_new(arena, NULL, kind, NO_DATE);
	size_t i;

	for (i = 0; i < MEMBER_COUNT; i++) {
		if (members >> i & 1)
			fill(arena, entry, i);
	}
	entry->version = (members & MEMBER(V)) ? version : VERSION_OLD;
	entry->given = members;
	return entry;
}

static const char *answer(struct arena *arena, enum entry_kind kind,
	int version, member_set members)
{
	return print_line(arena,
		entry_line(arena, entry_with(arena, kind, version, members)));
}

static bool is_among(member_set members, size_t number)
{
	return members >> number & 1;
}

/* What must be there at least: a change has one of three. */
static member_set least_of(enum entry_kind kind, int version)
{
	return entry_kind_must(kind, version) |
	       (kind == ENTRY_CHANGE && version == VERSION_NOW
			       ? MEMBER(RESOLVES)
			       : 0);
}

/* A member more or less that another must go with is not of this test. */
static bool is_alone(enum entry_kind kind, size_t number)
{
	static const member_set grouped[ENTRY_KINDS] = {
		[ENTRY_CLOSE] = MEMBER(VERDICT) | MEMBER(SUCCESSOR),
		[ENTRY_CORRECTION] = MEMBER(TEXT) | MEMBER(STATEMENT) |
				     MEMBER(WAS) | MEMBER(WAS_STATEMENT) |
				     MEMBER(NEXT_REVIEW) | MEMBER(RULE),
	};

	return !is_among(grouped[kind], number);
}

static void check_member(
	struct arena *arena, enum entry_kind kind, int version, size_t number)
{
	const member_set must = entry_kind_must(kind, version);
	const member_set may = entry_kind_may(kind, version);
	const member_set least = least_of(kind, version);
	const member_set bit = (member_set)1 << number;
	const char *name = entry_members[number].name;

	if (number == MEMBER_V)
		return;
	if (is_among(must, number) && number > MEMBER_KIND)
		assert_string_equal(answer(arena, kind, version, least & ~bit),
			arena_printf(arena,
				"not a whole entry: this %s has no %s; put the "
				"line back as it was",
				entry_kind_name(kind), name));
	else if (is_among(may, number) && is_alone(kind, number))
		assert_string_equal(
			answer(arena, kind, version, least | bit), "read");
	else if (!is_among(must | may, number))
		assert_string_equal(answer(arena, kind, version, least | bit),
			arena_printf(arena,
				"not an entry as vigil writes it: a %s has no "
				"%s",
				entry_kind_name(kind), name));
}

static void check_kind(struct arena *arena, enum entry_kind kind, int version)
{
	size_t i;

	assert_non_null(entry_kind_name(kind));
	assert_string_equal(
		answer(arena, kind, version, least_of(kind, version)), "read");
	for (i = 0; i < MEMBER_COUNT; i++)
		check_member(arena, kind, version, i);
}

static void each_kind_has_the_members_of_its_table_and_no_others(void **state)
{
	struct arena arena = { 0 };
	int kind;

	(void)state;
	for (kind = 0; kind < ENTRY_KINDS; kind++) {
		check_kind(&arena, (enum entry_kind)kind, VERSION_NOW);
		check_kind(&arena, (enum entry_kind)kind, VERSION_OLD);
	}
	arena_release(&arena);
}

/* What is read is written again as it was: no member goes astray. */
static void check_read_back(
	struct arena *arena, enum entry_kind kind, int version)
{
	struct entry *entry = entry_with(arena, kind, version,
		entry_kind_must(kind, version) | entry_kind_may(kind, version));
	struct entry read;
	struct error err;
	const char *line;

	if (kind == ENTRY_CLOSE)
		entry->verdict = VERDICT_NONE, entry->successor = NULL;
	line = entry_line(arena, entry);
	assert_int_equal(
		entry_parse(arena, line, strlen(line), &read, &err), 0);
	assert_string_equal(entry_line(arena, &read), line);
}

static void all_that_a_kind_may_have_is_read_back(void **state)
{
	struct arena arena = { 0 };
	int kind;

	(void)state;
	for (kind = 0; kind < ENTRY_KINDS; kind++) {
		check_read_back(&arena, (enum entry_kind)kind, VERSION_NOW);
		check_read_back(&arena, (enum entry_kind)kind, VERSION_OLD);
	}
	arena_release(&arena);
}

/* A publication is of nobody, and alike for all who read the file. */
static void what_a_version_says_of_all_lines_is_in_each_kind(void **state)
{
	const member_set who = MEMBER(BY) | MEMBER(RECORDED) | MEMBER(PREVIOUS);
	const member_set more = MEMBER(SIGNATURE) | MEMBER(IMPORTED);
	int kind;

	(void)state;
	for (kind = 0; kind < ENTRY_KINDS; kind++) {
		const enum entry_kind it = (enum entry_kind)kind;
		const member_set must = entry_kind_must(it, VERSION_NOW);
		const member_set may = entry_kind_may(it, VERSION_NOW);

		assert_true(must & MEMBER(V));
		assert_int_equal(must & who, it == ENTRY_PUBLISHED ? 0 : who);
		assert_int_equal(may & (who | more | MEMBER(WITH)),
			it == ENTRY_PUBLISHED ? 0 : more);
		assert_false(entry_kind_must(it, VERSION_OLD) & MEMBER(V));
		assert_true(entry_kind_may(it, VERSION_OLD) & MEMBER(WITH));
	}
}

static void names_of_kinds_are_read_back(void **state)
{
	struct arena arena = { 0 };
	const char *const *names = entry_kind_names(&arena);
	enum entry_kind kind;
	size_t i;

	(void)state;
	for (i = 0; i < ENTRY_KINDS; i++) {
		assert_true(entry_kind_parse(names[i], &kind));
		assert_int_equal(kind, i);
	}
	assert_null(names[i]);
	assert_false(entry_kind_parse("guess", &kind));
	arena_release(&arena);
}

/* What a correction accepts goes together, and what is only said of a verdict
 * or of a successor with the state that has one. */
static void what_goes_together_is_not_torn_apart(void **state)
{
	static const struct {
		enum entry_kind kind;
		int version;
		member_set more;
	} cases[] = {
		{ ENTRY_CORRECTION, 0, MEMBER(WAS) },
		{ ENTRY_CORRECTION, 0, MEMBER(TEXT) },
		{ ENTRY_CORRECTION, 0, MEMBER(TEXT) | MEMBER(STATEMENT) },
		{ ENTRY_CORRECTION, 0, MEMBER(STATEMENT) },
		{ ENTRY_CORRECTION, 0, MEMBER(WAS_STATEMENT) },
		{ ENTRY_CORRECTION, 0,
			MEMBER(WAS) | MEMBER(STATEMENT) |
				MEMBER(WAS_STATEMENT) },
		{ ENTRY_CLOSE, 0, MEMBER(VERDICT) },
		{ ENTRY_CLOSE, 0, MEMBER(SUCCESSOR) },
		{ ENTRY_CORRECTION, 2,
			MEMBER(TEXT) | MEMBER(STATEMENT) |
				MEMBER(WAS_STATEMENT) },
		{ ENTRY_CORRECTION, 2,
			MEMBER(TEXT) | MEMBER(STATEMENT) | MEMBER(WAS) },
		{ ENTRY_CORRECTION, 2, MEMBER(STATEMENT) },
		{ ENTRY_CORRECTION, 2, MEMBER(NEXT_REVIEW) },
		{ ENTRY_CORRECTION, 2, MEMBER(RULE) },
		{ ENTRY_CHANGE, 2, 0 },
		{ ENTRY_CHANGE, 2, MEMBER(NOTE) },
		{ ENTRY_CLOSE, 2, MEMBER(VERDICT) },
		{ ENTRY_CLOSE, 2, MEMBER(SUCCESSOR) },
	};
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(
			answer(&arena, cases[i].kind, cases[i].version,
				entry_kind_must(
					cases[i].kind, cases[i].version) |
					cases[i].more),
			arena_printf(&arena,
				"not an entry as vigil writes it: members of "
				"this %s do not go together",
				entry_kind_name(cases[i].kind)));
	arena_release(&arena);
}

static void each_kind_has_a_noun_of_whole_words(void **state)
{
	static const char *const nouns[ENTRY_KINDS] = {
		[ENTRY_PUBLISHED] = "publication",
		[ENTRY_REVIEW] = "review",
		[ENTRY_POSTPONE] = "postponement",
		[ENTRY_CHANGE] = "change",
		[ENTRY_DISSENT] = "dissent",
		[ENTRY_CORRECTION] = "correction",
		[ENTRY_SIGNOFF] = "sign-off",
		[ENTRY_CLOSE] = "closing",
		[ENTRY_REOPEN] = "reopening",
		[ENTRY_UNDO] = "undoing",
	};
	int kind;

	(void)state;
	for (kind = 0; kind < ENTRY_KINDS; kind++)
		assert_string_equal(
			entry_kind_noun((enum entry_kind)kind), nouns[kind]);
}

/* Returns a change that has that member, or none where there is no such. */
static struct entry *entry_but(struct arena *arena, size_t number)
{
	struct entry *entry = entry_new(arena, "AM-1", ENTRY_CHANGE, NO_DATE);

	if (number == MEMBER_KIND)
		entry->kind = ENTRY_REVIEW;
	else if (number < MEMBER_COUNT)
		fill(arena, entry, number);
	if (number == MEMBER_CLAIM)
		entry->claim = "AM-2";
	entry->hash = A_HASH;
	return entry;
}

static void an_entry_that_lacks_a_member_does_not_say_the_same(void **state)
{
	struct arena arena = { 0 };
	struct entry *bare = entry_but(&arena, MEMBER_COUNT), *other;
	size_t i;

	(void)state;
	for (i = 0; i < MEMBER_COUNT; i++) {
		other = entry_but(&arena, i);
		assert_true(
			entry_is_said_by(&arena, other, entry_but(&arena, i)));
		assert_false(entry_is_said_by(&arena, bare, other));
		assert_false(entry_is_said_by(&arena, other, bare));
	}
	other = entry_but(&arena, MEMBER_COUNT);
	other->given = MEMBER(TITLE);
	assert_false(entry_is_said_by(&arena, other, bare));
	other->given = 0;
	other->hash = "";
	assert_false(entry_is_said_by(&arena, other, bare));
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			each_kind_has_the_members_of_its_table_and_no_others),
		cmocka_unit_test(all_that_a_kind_may_have_is_read_back),
		cmocka_unit_test(
			what_a_version_says_of_all_lines_is_in_each_kind),
		cmocka_unit_test(names_of_kinds_are_read_back),
		cmocka_unit_test(each_kind_has_a_noun_of_whole_words),
		cmocka_unit_test(what_goes_together_is_not_torn_apart),
		cmocka_unit_test(
			an_entry_that_lacks_a_member_does_not_say_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
