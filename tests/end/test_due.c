/* test_due.c - vigil due lists the claims whose review date has come. */
#include "arena.h"
#include "scratch.h"

/* The longest overdue was published first; Five and Seven could be settled by
 * now. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-10", "title: Ten\npublished: 2026-10-01\n");
	scratch_claim(scratch, "AM-9", "title: Nine\npublished: 2026-10-01\n");
	scratch_claim(scratch, "AM-1",
		"title: One\npublished: 2026-09-01\nverdict: partial\n");
	scratch_claim(scratch, "AM-2",
		"title: Two\npublished: 2026-10-24\ntopic: pricing\n");
	scratch_claim(scratch, "AM-3",
		"title: Three\npublished: 2026-11-01\nverdict: not-holding\n");
	scratch_claim(scratch, "AM-4", "title: Four\npublished: 2026-11-20\n");
	scratch_claim(scratch, "AM-5",
		"title: Five\npublished: 2026-10-15\nresolves: 2026-11-20\n");
	scratch_claim(scratch, "AM-6", "title: Six\n");
	scratch_claim(scratch, "AM-7",
		"title: Seven\npublished: 2026-10-23\nresolves: 2026-11-22\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define due_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define OVERDUE                                                                \
	"AM-5   + Holding  15 Oct 2026  14 Nov 2026  9d overdue   Five\n"      \
	"AM-7   + Holding  23 Oct 2026  22 Nov 2026  1d overdue   Seven\n"     \
	"AM-1   ~ Partial  1 Sep 2026   1 Oct 2026   53d overdue  One\n"       \
	"AM-9   + Holding  1 Oct 2026   31 Oct 2026  23d overdue  Nine\n"      \
	"AM-10  + Holding  1 Oct 2026   31 Oct 2026  23d overdue  Ten\n"
#define DUE                                                                    \
	OVERDUE                                                                \
	"AM-2   + Holding  24 Oct 2026  23 Nov 2026  today        Two\n"
#define WIDER                                                                  \
	"AM-5   + Holding      15 Oct 2026  14 Nov 2026  9d overdue   Five\n"  \
	"AM-7   + Holding      23 Oct 2026  22 Nov 2026  1d overdue   Seven\n" \
	"AM-1   ~ Partial      1 Sep 2026   1 Oct 2026   53d overdue  One\n"   \
	"AM-9   + Holding      1 Oct 2026   31 Oct 2026  23d overdue  Nine\n"  \
	"AM-10  + Holding      1 Oct 2026   31 Oct 2026  23d overdue  Ten\n"   \
	"AM-2   + Holding      24 Oct 2026  23 Nov 2026  today        Two\n"   \
	"AM-3   x Not holding  1 Nov 2026   1 Dec 2026   +8d          Three\n"

static const char nothing[] =
	"Tue 1 Sep 2026 · nothing due · next AM-1 on 1 Oct 2026 (+30d) · 8 "
	"tracked · 1 draft\n";

static void what_can_be_settled_comes_first_then_the_oldest_date(void **state)
{
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 6 due, 5 of them overdue · 8 tracked · 1 "
		"draft\n" DUE);
}

static void overdue_leaves_out_today(void **state)
{
	scratch_says(*state, "vigil due --overdue",
		"Mon 23 Nov 2026 · 5 due, all overdue · 8 tracked · 1 "
		"draft\n" OVERDUE);
}

static void within_looks_ahead(void **state)
{
	struct scratch *scratch = *state;
	static const char *const spans[] = { "8d", "+8d", "2026-12-01" };
	size_t i;

	for (i = 0; i < sizeof(spans) / sizeof(*spans); i++)
		scratch_says(scratch,
			arena_printf(&scratch->arena, "vigil due --within %s",
				spans[i]),
			"Mon 23 Nov 2026 · 6 due, 5 of them overdue · 1 more "
			"by 1 Dec "
			"2026 · 8 tracked · 1 draft\n" WIDER);
	scratch_says(scratch, "vigil due --within 1w",
		"Mon 23 Nov 2026 · 6 due, 5 of them overdue · 8 tracked · 1 "
		"draft\n" DUE);
	scratch_says(scratch, "vigil due --within 1m",
		"Mon 23 Nov 2026 · 6 due, 5 of them overdue · 2 more by 23 Dec "
		"2026 · "
		"8 tracked · 1 draft\n" WIDER
		"AM-4   + Holding      20 Nov 2026  20 Dec 2026  +27d         "
		"Four\n");
}

static void within_and_overdue_do_not_go_together(void **state)
{
	scratch_refuses(*state, "vigil due --within 30d --overdue", 2,
		"vigil due: --overdue and --within do not go together: what "
		"is overdue was due before today\n"
		"usage: vigil due [--within SPAN | --overdue] [FILTER]; "
		"`vigil due --help` tells more\n");
}

static void a_filter_narrows_it(void **state)
{
	scratch_says(*state, "vigil due --topic pricing",
		"Mon 23 Nov 2026 · pricing: 1 due today · 1 tracked\n"
		"AM-2  + Holding  24 Oct 2026  23 Nov 2026  today  Two\n");
	scratch_says(*state, "vigil due --verdict partial",
		"Mon 23 Nov 2026 · Partial: 1 overdue · 1 tracked\n"
		"AM-1  ~ Partial  1 Sep 2026  1 Oct 2026  53d overdue  One\n");
	scratch_says(*state, "vigil due am-10 AM-9",
		"Mon 23 Nov 2026 · am-10, AM-9: 2 due, all overdue · 2 "
		"tracked\n"
		"AM-9   + Holding  1 Oct 2026  31 Oct 2026  23d overdue  "
		"Nine\n"
		"AM-10  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  "
		"Ten\n");
}

static void when_nothing_is_due_the_next_is_named(void **state)
{
	scratch_says(*state, "vigil --today 2026-09-01 due", nothing);
}

static void quiet_says_nothing_when_nothing_is_due(void **state)
{
	scratch_says(*state, "vigil --today 2026-09-01 due --quiet", "");
	scratch_says(*state, "vigil --today 2026-09-01 due -q", "");
	scratch_says(*state, "vigil due -q --overdue",
		"Mon 23 Nov 2026 · 5 due, all overdue · 8 tracked · 1 "
		"draft\n" OVERDUE);
}

static void the_exit_code_tells_a_script(void **state)
{
	scratch_answers(*state, "vigil due --exit-code", 1,
		"Mon 23 Nov 2026 · 6 due, 5 of them overdue · 8 tracked · 1 "
		"draft\n" DUE,
		"");
	scratch_says(
		*state, "vigil --today 2026-09-01 due --exit-code", nothing);
	scratch_answers(*state, "vigil due -q --exit-code --topic pricing", 1,
		"Mon 23 Nov 2026 · pricing: 1 due today · 1 tracked\n"
		"AM-2  + Holding  24 Oct 2026  23 Nov 2026  today  Two\n",
		"");
}

static void a_prompt_gets_how_many_there_are(void **state)
{
	scratch_says(*state, "vigil due --count", "6 due, 5 of them overdue\n");
	scratch_says(*state, "vigil due --count pricing", "1 due today\n");
	scratch_says(*state, "vigil due --count AM-9", "1 overdue\n");
	scratch_says(
		*state, "vigil due --count AM-9 AM-10", "2 due, all overdue\n");
	scratch_says(*state, "vigil due --count --overdue", "5 overdue\n");
	scratch_says(*state, "vigil due --count --within 8d",
		"6 due, 5 of them overdue, 1 more by 1 Dec 2026\n");
	scratch_says(*state, "vigil --today 2026-09-01 due --count",
		"nothing due\n");
	scratch_says(*state, "vigil --today 2026-09-01 due --count -q", "");
}

static void a_count_goes_with_the_exit_code(void **state)
{
	scratch_answers(*state, "vigil due --count --exit-code", 1,
		"6 due, 5 of them overdue\n", "");
	scratch_says(
		*state, "vigil due --count --exit-code AM-4", "nothing due\n");
	scratch_refuses(*state, "vigil due --count --format json", 2,
		"vigil due: --count goes without --format\n"
		"usage: vigil due [--within SPAN | --overdue] [FILTER]; "
		"`vigil due --help` tells more\n");
}

static void a_review_takes_a_claim_off_the_list(void **state)
{
	scratch_does(*state, "vigil mark AM-1 partial --note Still.");
	scratch_does(*state, "vigil mark AM-5 AM-7 AM-9 AM-10 AM-2 holding");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-3 on 1 Dec 2026 "
		"(+8d) · 8 tracked · 1 draft\n");
}

static void drafts_and_planned_claims_are_counted(void **state)
{
	scratch_claim(*state, "AM-11", "");
	scratch_claim(*state, "AM-12", "published: 2026-11-24\n");
	scratch_says(*state, "vigil due | head -n 1",
		"Mon 23 Nov 2026 · 6 due, 5 of them overdue · 8 tracked · 2 "
		"drafts · 1 planned\n");
	scratch_says(*state, "vigil --today 2026-11-24 due 2>&1 | head -n 1",
		"Tue 24 Nov 2026 · 6 due, all overdue · 9 tracked · 2 "
		"drafts\n");
	scratch_says(*state,
		"vigil due --format plain | grep -c AM-1[12]; :", "0\n");
}

static void an_empty_ledger_has_nothing_due(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "mkdir -p empty/claims");
	scratch_says(scratch, "vigil -C empty due",
		"Mon 23 Nov 2026 · nothing due · 0 tracked\n");
	scratch_says(scratch, "vigil -C empty due -q --exit-code", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		due_test(what_can_be_settled_comes_first_then_the_oldest_date),
		due_test(overdue_leaves_out_today),
		due_test(within_looks_ahead),
		due_test(within_and_overdue_do_not_go_together),
		due_test(a_filter_narrows_it),
		due_test(when_nothing_is_due_the_next_is_named),
		due_test(quiet_says_nothing_when_nothing_is_due),
		due_test(the_exit_code_tells_a_script),
		due_test(a_prompt_gets_how_many_there_are),
		due_test(a_count_goes_with_the_exit_code),
		due_test(a_review_takes_a_claim_off_the_list),
		due_test(drafts_and_planned_claims_are_counted),
		scratch_test(an_empty_ledger_has_nothing_due),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
