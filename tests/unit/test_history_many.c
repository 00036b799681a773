/* test_history_many.c - claims of many entries are worked out in no time: what
 * grows with the square of their number would hold up all tests. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "digest.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "moment.h"
#include "rules.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

/* A claim of which each entry follows those that it is given. */
struct tale {
	struct arena arena;
	struct entries entries;
	int version;
	const char *statement;
};

static struct entry *add(
	struct tale *tale, enum entry_kind kind, const char *previous)
{
	struct arena *arena = &tale->arena;
	const long long moment = moment_parse("2026-01-01T12:00:00Z") +
				 60 * (long long)tale->entries.count;
	struct entry *entry = entry_new(arena, "A-1", kind, moment_day(moment));

	entry->version = tale->version;
	entry->statement = tale->statement;
	entry->verdict = HOLDING;
	entry->note = "n";
	if (kind != ENTRY_PUBLISHED) {
		entry->by = "Ann";
		entry->recorded = moment_text(arena, moment);
		texts_add(arena, &entry->previous, previous);
	}
	entry->next_review = entry->on + 30;
	if (tale->version == VERSION_NOW)
		entry->rule = REASON_LADDER;
	entries_add(arena, &tale->entries, entry);
	return entry;
}

static const char *sealed(struct tale *tale, struct entry *entry)
{
	entry_line(&tale->arena, entry);
	return entry->hash;
}

static const char *say(
	struct tale *tale, enum entry_kind kind, const char *previous)
{
	return sealed(tale, add(tale, kind, previous));
}

static const char *undo(
	struct tale *tale, const char *previous, const char *undone)
{
	struct entry *entry = add(tale, ENTRY_UNDO, previous);

	texts_add(&tale->arena, &entry->undoes, undone);
	return sealed(tale, entry);
}

static const char *begin(struct tale *tale, int version)
{
	struct entry *entry;

	*tale = (struct tale){ .version = version };
	tale->statement = arena_copy(&tale->arena,
		digest_of(STORY_SENTENCE, strlen(STORY_SENTENCE)).hex);
	entry = add(tale, ENTRY_PUBLISHED, NULL);
	entry->published = entry->on;
	entry->text = version == VERSION_NOW ? STORY_SENTENCE : NULL;
	return sealed(tale, entry);
}

static void expect_none(void *context, const struct rule_fault *fault)
{
	(void)context;
	fail_msg("%s", fault->message);
}

/* Works the tale out from its end, and holds it against the rules. */
static enum verdict end(struct tale *tale)
{
	const struct claim claim = story_claim();
	const size_t count = tale->entries.count;
	struct history history;
	enum verdict verdict;
	size_t i;

	for (i = 0; i < count / 2; i++) {
		struct entry *moved = tale->entries.items[i];

		tale->entries.items[i] = tale->entries.items[count - 1 - i];
		tale->entries.items[count - 1 - i] = moved;
	}
	history = story_history(&tale->arena, &tale->entries);
	assert_int_equal(history.count, count);
	rules_check(&tale->arena, &claim, &history,
		moment_parse("2027-01-01T12:00:00Z"), expect_none, NULL);
	verdict = history.standing.verdict;
	arena_release(&tale->arena);
	return verdict;
}

static void many_reviews(void **state)
{
	struct tale tale;
	const char *last = begin(&tale, **(int **)state);
	int i;

	for (i = 0; i < 20000; i++)
		last = say(&tale, ENTRY_REVIEW, last);
	assert_int_equal(end(&tale), HOLDING);
}

/* As vigil 0.1 undid: each time the last undo. */
static void many_undos_each_of_the_last(void **state)
{
	struct tale tale;
	const char *last = begin(&tale, **(int **)state);
	struct entry *review = add(&tale, ENTRY_REVIEW, last);
	int i;

	review->verdict = PARTIAL;
	last = sealed(&tale, review);
	for (i = 0; i < 8000; i++)
		last = undo(&tale, last, last);
	assert_int_equal(end(&tale), PARTIAL);
}

static void many_undos_and_redos_of_one(void **state)
{
	struct tale tale;
	const char *last = begin(&tale, **(int **)state);
	struct entry *review = add(&tale, ENTRY_REVIEW, last);
	const char *undone;
	int i;

	review->verdict = PARTIAL;
	last = undone = sealed(&tale, review);
	for (i = 0; i < 4000; i++) {
		last = undo(&tale, last, undone);
		last = undo(&tale, last, last);
	}
	assert_int_equal(end(&tale), PARTIAL);
}

static void many_reviews_each_taken_back(void **state)
{
	struct tale tale;
	const char *last = begin(&tale, **(int **)state);
	int i;

	for (i = 0; i < 4000; i++) {
		struct entry *review = add(&tale, ENTRY_REVIEW, last);

		review->verdict = i % 2 ? PARTIAL : NOT_HOLDING;
		last = sealed(&tale, review);
		last = undo(&tale, last, last);
	}
	assert_int_equal(end(&tale), HOLDING);
}

static void many_branches(void **state)
{
	struct tale tale;
	const char *first = begin(&tale, **(int **)state);
	int i, j;

	for (i = 0; i < 30; i++) {
		const char *last = first;

		for (j = 0; j < 20; j++)
			last = say(&tale, ENTRY_REVIEW, last);
	}
	assert_int_equal(end(&tale), HOLDING);
}

/* Two clones that join each twenty entries, as they pull. */
static void many_joins(void **state)
{
	struct tale tale;
	const char *one = begin(&tale, VERSION_NOW), *other = one;
	int i;

	(void)state;
	for (i = 0; i < 2000; i++) {
		struct entry *entry = add(&tale, ENTRY_DISSENT, one);

		entry->from = "Dora";
		if (i % 20 == 0 && one != other)
			texts_add(&tale.arena, &entry->previous, other);
		if (i % 20 == 0)
			other = one = sealed(&tale, entry);
		else
			one = sealed(&tale, entry);
		if (i % 20) {
			const char *swapped = one;

			one = other;
			other = swapped;
		}
	}
	assert_int_equal(end(&tale), HOLDING);
}

#define in_each_version(test)                                                  \
	cmocka_unit_test_prestate(test, &versions[0]),                         \
		cmocka_unit_test_prestate(test, &versions[1])

int main(void)
{
	static int versions[] = { VERSION_NOW, VERSION_OLD };
	const struct CMUnitTest tests[] = {
		in_each_version(many_reviews),
		in_each_version(many_undos_each_of_the_last),
		in_each_version(many_undos_and_redos_of_one),
		in_each_version(many_reviews_each_taken_back),
		in_each_version(many_branches),
		cmocka_unit_test(many_joins),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
