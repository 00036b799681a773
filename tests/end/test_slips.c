/* test_slips.c - a slip in the day or the opening review of a published claim.
 */
#include "scratch.h"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1", "published: 2026-11-01\n");
	scratch_does(*state, "vigil sync");
	return 0;
}

#define slip_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define LISTED "AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  The claim AM-1 "
#define WAYS_OUT                                                               \
	"; put it back, or say that the file is right: vigil correct AM-1 "    \
	"--accept --note TEXT\n"
#define LATER                                                                  \
	"claims/AM-1.yaml:3:12: error: published: the record says "            \
	"2026-11-01" WAYS_OUT                                                  \
	"    published: 2026-11-05\n"                                          \
	"               ^\n"
#define OTHER_OPENING                                                          \
	"claims/AM-1.yaml:5:11: error: reviewed: the record says "             \
	"2026-11-01" WAYS_OUT                                                  \
	"    reviewed: 2026-11-02\n"                                           \
	"              ^\n"                                                    \
	"claims/AM-1.yaml:6:14: error: next_review: the record of the "        \
	"publication has none" WAYS_OUT                                        \
	"    next_review: 2026-12-30\n"                                        \
	"                 ^\n"                                                 \
	"claims/AM-1.yaml:4:10: error: verdict: the record says "              \
	"holding" WAYS_OUT                                                     \
	"    verdict: partial\n"                                               \
	"             ^\n"

static void write_later(struct scratch *scratch)
{
	scratch_claim(scratch, "AM-1", "published: 2026-11-05\n");
}

static void write_other_opening(struct scratch *scratch)
{
	scratch_claim(scratch, "AM-1",
		"published: 2026-11-01\nverdict: partial\n"
		"reviewed: 2026-11-02\nnext_review: 2026-12-30\n");
}

static void another_day_of_publication_is_told(void **state)
{
	write_later(*state);
	scratch_answers(*state, "vigil list", 4, LISTED "holds.\n", LATER);
	scratch_does(*state, "rm -r claims/.vigil");
	scratch_answers(*state, "vigil list", 4, LISTED "holds.\n", LATER);
}

static void another_opening_review_is_told(void **state)
{
	write_other_opening(*state);
	scratch_answers(
		*state, "vigil list", 4, LISTED "holds.\n", OTHER_OPENING);
	scratch_does(*state, "rm -r claims/.vigil");
	scratch_answers(
		*state, "vigil list", 4, LISTED "holds.\n", OTHER_OPENING);
}

static void mark_refuses_until_it_is_put_right(void **state)
{
	write_later(*state);
	scratch_refuses(*state, "vigil mark AM-1 holding", 1,
		"vigil mark: AM-1: its file, AM-1.yaml, says otherwise than "
		"the record; put that right first: vigil check tells what it "
		"is\n" LATER);
	scratch_claim(*state, "AM-1", "published: 2026-11-01\n");
	scratch_does(*state, "vigil mark AM-1 holding");
}

static void a_correction_accepts_the_day(void **state)
{
	write_later(*state);
	scratch_says(*state, "vigil correct AM-1 --accept --note Slip.",
		"AM-1  correction recorded · Holding · reviewed 5 Nov 2026 · "
		"next 5 Dec 2026 (+12d)\n"
		"undo with: vigil undo\n");
	scratch_does(*state, "rm -r claims/.vigil; vigil verify");
	scratch_says(*state, "vigil show AM-1 | grep published",
		"published     5 Nov 2026\n"
		"  1 Nov 2026  published  Holding\n");
	scratch_says(*state,
		"sed 's/.*\"on\"/\"on\"/; s/,\"by\".*//' "
		"claims/journal/*correction*",
		"\"on\":\"2026-11-23\",\"published\":\"2026-11-05\","
		"\"reviewed\":\"2026-11-05\",\"next_review\":\"2026-12-05\","
		"\"rule\":\"ladder\"\n");
}

static void a_correction_accepts_the_opening_review(void **state)
{
	static const char listed[] =
		"AM-1  ~ Partial  2 Nov 2026  30 Dec 2026 "
		" +37d  The claim AM-1 holds.\n";

	write_other_opening(*state);
	scratch_says(*state, "vigil correct AM-1 --accept --note Slip.",
		"AM-1  correction recorded · Holding → Partial · reviewed 2 "
		"Nov 2026 · next 30 Dec 2026 (+37d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list", listed);
	scratch_does(*state, "rm -r claims/.vigil; vigil verify");
	scratch_says(*state, "vigil list", listed);
	scratch_refuses(*state, "vigil undo >output", 4, OTHER_OPENING);
}

/* The opening changes in its place: what was judged since stays. */
static void a_later_review_keeps_its_verdict_and_date(void **state)
{
	scratch_does(
		*state, "vigil mark AM-1 partial --note Less. --on 2026-11-10");
	scratch_claim(*state, "AM-1",
		"published: 2026-11-05\nverdict: not holding\n");
	scratch_says(*state, "vigil correct AM-1 --accept --note Slip.",
		"AM-1  correction recorded · Partial · reviewed 10 Nov 2026 · "
		"next 10 Dec 2026 (+17d)\n"
		"undo with: vigil undo\n");
	scratch_does(*state, "vigil verify");
}

static void publication_does_not_move_behind_a_review(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 partial --note Less. --on 2026-11-03; "
		"cp -r claims/journal before");
	write_later(*state);
	scratch_refuses(*state, "vigil correct AM-1 --accept --note Slip.", 1,
		"vigil correct: AM-1: this correction cannot be recorded: it "
		"moves the publication behind a review\n" LATER);
	scratch_does(*state, "diff -r before claims/journal");
}

static void what_was_postponed_stays_so(void **state)
{
	scratch_claim(*state, "AM-0", "published: 2026-11-01\n");
	scratch_does(*state,
		"vigil sync; vigil spread --apply --per-day 1; "
		"vigil log --kind postpone --format plain | cut -f 2 >moved");
	scratch_says(*state, "cat moved", "AM-1\n");
	write_other_opening(*state);
	scratch_does(*state, "vigil correct AM-1 --accept --note Slip.");
	scratch_says(*state, "vigil list AM-1",
		"AM-1  ~ Partial  2 Nov 2026  2 Dec 2026  +9d  The claim AM-1 "
		"holds.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		slip_test(another_day_of_publication_is_told),
		slip_test(another_opening_review_is_told),
		slip_test(mark_refuses_until_it_is_put_right),
		slip_test(a_correction_accepts_the_day),
		slip_test(a_correction_accepts_the_opening_review),
		slip_test(a_later_review_keeps_its_verdict_and_date),
		slip_test(publication_does_not_move_behind_a_review),
		slip_test(what_was_postponed_stays_so),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
