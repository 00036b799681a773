/* test_store_finding.c - claims are found by day, by file and by choice. */
#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "claim_support_store.h"
#include "store_claims.h"
#include "store_counts.h"
#include "verdict.h"

/* Returns the ids of claims, which may come in any order. */
static const char *ids_told(struct arena *arena, const struct claim *claims)
{
	const char *told = "";
	const struct claim *claim;
	char id;

	for (id = 'A'; id <= 'Z'; id++) {
		for (claim = claims; claim; claim = claim->next) {
			if (claim->id[0] == id)
				told = arena_printf(
					arena, "%s%s", told, claim->id);
		}
	}
	return told;
}

static bool is_named(const struct claim *claim, const void *context)
{
	return strchr(context, claim->id[0]) != NULL;
}

static const char *found(
	struct kept *kept, const char *due_by, const char *names)
{
	struct claim *claims;

	assert_done(kept,
		store_find_claims(kept->store, &kept->arena, day(due_by),
			names ? is_named : NULL, names, &claims, &kept->err));
	return ids_told(&kept->arena, claims);
}

static const char *found_next(struct kept *kept, const char *date)
{
	struct claim *claims;

	assert_done(kept, store_next_claim(kept->store, &kept->arena, day(date),
				  &claims, &kept->err));
	return ids_told(&kept->arena, claims);
}

static void claims_are_found_by_the_day_they_are_due(void **state)
{
	struct kept *kept = *state;
	long count;

	assert_string_equal(found(kept, NULL, NULL), "");
	kept_put(kept, kept_open(kept, "A", "2026-02-01"), true);
	kept_put(kept, kept_open(kept, "B", "2026-02-02"), true);
	kept_put(kept, kept_open(kept, "C", "2026-02-02"), true);
	kept_put(kept, kept_open(kept, "D", "2026-10-01"), true);
	kept_put(kept, kept_open(kept, "E", NULL), true);
	assert_string_equal(found(kept, NULL, NULL), "ABCDE");
	assert_string_equal(found(kept, "2026-01-31", NULL), "");
	assert_string_equal(found(kept, "2026-02-01", NULL), "A");
	assert_string_equal(found(kept, "2026-02-02", NULL), "ABC");
	assert_string_equal(found(kept, "9999-12-31", NULL), "ABCD");
	assert_string_equal(found(kept, NULL, "AEX"), "AE");
	assert_string_equal(found(kept, "2026-02-02", "BDE"), "B");
	assert_string_equal(found_next(kept, "2026-01-01"), "A");
	assert_string_equal(found_next(kept, "2026-02-01"), "B");
	assert_string_equal(found_next(kept, "2026-02-02"), "D");
	assert_string_equal(found_next(kept, "2026-10-01"), "");
	assert_done(kept, store_count_open(kept->store, &count, &kept->err));
	assert_int_equal(count, 4);
}

/* Those that await a sign-off come along, whenever they are due. */
static void what_awaits_is_found_and_dissents_are_counted(void **state)
{
	struct kept *kept = *state;
	struct claim *claims[] = { kept_open(kept, "A", "2026-02-01"),
		kept_open(kept, "B", "2026-09-01"),
		kept_open(kept, "C", "2026-09-01"),
		kept_open(kept, "D", NULL) };
	long count;
	size_t i;

	assert_done(
		kept, store_count_dissents(kept->store, &count, &kept->err));
	assert_int_equal(count, 0);
	claims[1]->standing.awaits = true;
	claims[0]->standing.dissents = 2;
	claims[2]->standing.dissents = 1;
	claims[3]->standing.dissents = 4;
	claims[3]->standing.state = STATE_SETTLED;
	for (i = 0; i < sizeof(claims) / sizeof(*claims); i++)
		kept_put(kept, claims[i], true);
	assert_string_equal(found(kept, "2026-01-31", NULL), "B");
	assert_string_equal(found(kept, "2026-02-01", NULL), "AB");
	assert_done(
		kept, store_count_dissents(kept->store, &count, &kept->err));
	assert_int_equal(count, 3);
}

static void claims_are_found_by_their_file(void **state)
{
	struct kept *kept = *state;
	struct claim *claim = kept_open(kept, "B", "2026-02-01");
	struct claim *claims;

	kept_put(kept, kept_open(kept, "A", "2026-02-01"), true);
	claim->file = "b.yaml";
	kept_put(kept, claim, true);
	assert_done(kept, store_claims_of(kept->store, &kept->arena, "b.yaml",
				  &claims, &kept->err));
	assert_string_equal(ids_told(&kept->arena, claims), "B");
	assert_done(kept, store_claims_of(kept->store, &kept->arena, "c.yaml",
				  &claims, &kept->err));
	assert_null(claims);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		kept_test(claims_are_found_by_the_day_they_are_due),
		kept_test(what_awaits_is_found_and_dissents_are_counted),
		kept_test(claims_are_found_by_their_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
