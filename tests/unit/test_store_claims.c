/* test_store_claims.c - claims and where they stand, in the store. */
#include "claim_support_store.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "standing.h"
#include "store_claims.h"
#include "store_lists.h"
#include "verdict.h"

/* Returns a claim with its file and its standing, as told. */
static const char *told_of(struct kept *kept, const struct claim *claim)
{
	return arena_printf(&kept->arena, "%s in %s, %s",
		claim_told(&kept->arena, claim), claim->file,
		standing_told(&kept->arena, &claim->standing));
}

/* Returns a claim of the store with its lists, as told. */
static const char *got(struct kept *kept, const char *id)
{
	struct arena *arena = &kept->arena;
	struct claim *claim;

	assert_done(kept,
		store_get_claim(kept->store, arena, id, &claim, &kept->err));
	if (!claim)
		return "none";
	assert_null(claim->next);
	assert_done(
		kept, store_fill_claim(kept->store, arena, claim, &kept->err));
	return told_of(kept, claim);
}

static struct claim *whole_claim(struct kept *kept)
{
	struct claim *claim = kept_claims(kept,
		"id: AM-162\nclaim: It's \"so\"; DROP TABLE claim --\n"
		"title: Été 証拠\ntopic: p q\ntags: [b, a, b]\n"
		"published: 2026-05-22\nrevised: 2026-05-23\n"
		"drafted_by: C\nsigned_off_by: P\nowner: P <p@example.org>\n"
		"verdict: not-holding\nreviewed: 2026-05-24\n"
		"next_review: 2026-12-30\ncadence: 45\nresolves: 2026-12-31\n"
		"article: {title: t, url: /u, minutes: 12}\n"
		"sources:\n- https://z\n- {url: a, title: t, archive: v,\n"
		"   accessed: 2026-05-22, note: n}\n"
		"triggers: [t2, t1]\nrelated: [AM-2, AM-1]\nsupersedes: AM-0\n"
		"notes: |\n  One.\n\n  Two.\n");

	claim->reading = READING_STALE;
	claim->standing = (struct standing){ .state = STATE_OPEN,
		.verdict = PARTIAL,
		.reviewed = day("2026-08-20"),
		.due = { day("2026-12-31"), REASON_RESOLVES, 60 },
		.awaits = true,
		.dissents = 3,
		.successor = "AM-163" };
	return claim;
}

static void all_that_a_claim_has_comes_back(void **state)
{
	struct kept *kept = *state;
	const struct claim *claim = whole_claim(kept);

	kept_put(kept, claim, true);
	assert_string_equal(got(kept, "AM-162"), told_of(kept, claim));
}

static void what_a_claim_lacks_comes_back_as_lacking(void **state)
{
	struct kept *kept = *state;
	struct claim *claim = kept_claims(kept, "id: A\nclaim: c\n");
	struct claim *found;

	claim->standing.reviewed = claim->standing.due.date = NO_DATE;
	kept_put(kept, claim, true);
	assert_done(kept, store_get_claim(kept->store, &kept->arena, "A",
				  &found, &kept->err));
	assert_string_equal(
		got(kept, "A"), "A at 1:5 claim=c in a.yaml, draft never");
	assert_null(found->title);
	assert_null(found->notes);
	assert_int_equal(found->published, NO_DATE);
	assert_int_equal(found->next_review, NO_DATE);
	assert_int_equal(found->standing.due.date, NO_DATE);
	assert_int_equal(found->verdict, VERDICT_NONE);
}

static void ids_match_in_any_case(void **state)
{
	struct kept *kept = *state;

	kept_put(kept, kept_open(kept, "Am-1", "2026-02-01"), true);
	assert_string_not_equal(got(kept, "AM-1"), "none");
	assert_string_equal(got(kept, "am-1"), got(kept, "AM-1"));
	assert_string_equal(got(kept, "AM-2"), "none");
	assert_string_equal(got(kept, "AM%"), "none");
	assert_string_equal(got(kept, ""), "none");
	kept_put(kept, kept_claims(kept, "id: aM-1\nclaim: d\n"), false);
	assert_string_equal(
		arena_copy_bytes(&kept->arena, got(kept, "AM-1"), 21),
		"aM-1 at 1:5 claim=d i");
}

static void a_claim_put_again_replaces_what_was_there(void **state)
{
	struct kept *kept = *state;
	struct claim *claim = kept_claims(kept,
		"id: A\nclaim: c\ntitle: t\ntags: [a, b]\nsources: [u, v]\n");

	claim->standing.reviewed = claim->standing.due.date = NO_DATE;
	kept_put(kept, claim, true);
	claim = kept_claims(kept, "id: A\nclaim: d\ntags: [c]\nsources: [w]\n");
	claim->standing.reviewed = claim->standing.due.date = NO_DATE;
	kept_put(kept, claim, false);
	assert_string_equal(got(kept, "A"),
		"A at 1:5 claim=d tags=c (w) in a.yaml, draft never");
}

static void standing_and_reading_are_put_by_themselves(void **state)
{
	const struct standing standing = { .state = STATE_OPEN,
		.verdict = PARTIAL,
		.reviewed = day("2026-02-01"),
		.due = { day("2026-03-03"), REASON_PINNED, 30 },
		.awaits = true,
		.dissents = 2,
		.successor = "B" };
	struct kept *kept = *state;

	const struct claim *claim = kept_open(kept, "A", "2026-02-01");

	kept_put(kept, claim, true);
	kept_put(kept, kept_open(kept, "B", "2026-02-01"), true);
	assert_done(kept, store_write_standing(kept->store, "a",
				  &claim->standing, &standing, &kept->err));
	assert_done(kept, store_write_reading(
				  kept->store, "a", READING_GONE, &kept->err));
	assert_string_equal(got(kept, "A"),
		"A at 1:5 claim=c reading=2 in a.yaml, open verdict=partial "
		"reviewed=2026-02-01 due=2026-03-03 pinned days=30 dissents=2 "
		"successor=B awaits");
	assert_string_equal(got(kept, "B"),
		"B at 1:5 claim=c in a.yaml, open verdict=holding "
		"reviewed=2026-01-01 due=2026-02-01 ladder days=30");
}

static struct claim *got_claim(struct kept *kept)
{
	struct claim *claim;

	assert_done(kept, store_get_claim(kept->store, &kept->arena, "A",
				  &claim, &kept->err));
	assert_non_null(claim);
	return claim;
}

static void a_publication_is_recorded_whatever_else_moves(void **state)
{
	struct kept *kept = *state;
	const struct claim *claim = kept_open(kept, "A", "2026-02-01");
	struct standing standing = claim->standing;

	kept_put(kept, claim, true);
	assert_false(got_claim(kept)->standing.is_recorded);
	standing.is_recorded = true;
	assert_done(kept, store_write_standing(kept->store, "A",
				  &claim->standing, &standing, &kept->err));
	assert_true(got_claim(kept)->standing.is_recorded);
	claim = got_claim(kept);
	standing.is_recorded = false;
	standing.dissents = 2;
	assert_done(kept, store_write_standing(kept->store, "A",
				  &claim->standing, &standing, &kept->err));
	assert_false(got_claim(kept)->standing.is_recorded);
	assert_int_equal(got_claim(kept)->standing.dissents, 2);
	claim = got_claim(kept);
	standing.is_recorded = true;
	standing.successor = "B";
	assert_done(kept, store_write_standing(kept->store, "A",
				  &claim->standing, &standing, &kept->err));
	assert_true(got_claim(kept)->standing.is_recorded);
	assert_string_equal(got_claim(kept)->standing.successor, "B");
}

static void nothing_of_what_was_there_is_left(void **state)
{
	struct kept *kept = *state;
	const struct claim *bare = kept_open(kept, "AM-162", NULL);
	const struct claim *whole = whole_claim(kept);
	const char *told;

	kept_put(kept, bare, true);
	told = got(kept, "AM-162");
	kept_put(kept, whole, false);
	assert_string_equal(got(kept, "AM-162"), told_of(kept, whole));
	kept_put(kept, bare, false);
	assert_string_equal(got(kept, "AM-162"), told);
}

static void a_claim_that_is_dropped_is_gone(void **state)
{
	struct kept *kept = *state;
	struct claim *claim =
		kept_claims(kept, "id: A\nclaim: c\ntags: [a]\nsources: [u]\n");

	kept_put(kept, claim, true);
	assert_done(kept, store_drop_claim(kept->store, "a", &kept->err));
	assert_string_equal(got(kept, "A"), "none");
	kept_put(kept, kept_open(kept, "A", "2026-02-01"), true);
	assert_null(strstr(got(kept, "A"), "tags"));
	assert_done(kept, store_drop_claim(kept->store, "none", &kept->err));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		kept_test(all_that_a_claim_has_comes_back),
		kept_test(what_a_claim_lacks_comes_back_as_lacking),
		kept_test(ids_match_in_any_case),
		kept_test(a_claim_put_again_replaces_what_was_there),
		kept_test(standing_and_reading_are_put_by_themselves),
		kept_test(a_publication_is_recorded_whatever_else_moves),
		kept_test(nothing_of_what_was_there_is_left),
		kept_test(a_claim_that_is_dropped_is_gone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
