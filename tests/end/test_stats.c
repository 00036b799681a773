/* test_stats.c - vigil stats: what a ledger adds up to. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define OF(table) "vigil stats --format csv | grep '^" table ",'"

enum { MANY = 12 };

/* Twelve claims, a month apart, of which some move. */
static void make_many(struct scratch *scratch)
{
	static const struct {
		const char *published, *more;
	} claims[MANY] = { { "2025-01-10", "topic: Energy\n" },
		{ "2025-02-10", "topic: Energy\n" },
		{ "2025-03-10", "topic: Work\n" },
		{ "2025-04-10", "topic: Work\n" },
		{ "2025-05-10", "verdict: partial\n" },
		{ "2025-06-10", "owner: Bo <bo@example.org>\n" },
		{ "2025-07-10", "owner: bo@example.org\n" },
		{ "2025-08-10", "owner: [Dee, Cy]\n" }, { "2025-09-10", "" },
		{ "2025-10-10", "" }, { "2025-11-10", "" },
		{ "2025-12-10", "" } };
	int i;

	for (i = 0; i < MANY; i++)
		scratch_claim(scratch,
			arena_printf(&scratch->arena, "CL-%d", i + 1),
			arena_printf(&scratch->arena, "published: %s\n%s",
				claims[i].published, claims[i].more));
	scratch_does(scratch,
		"exec >/dev/null; vigil --today 2026-01-01 sync; "
		"vigil --today 2026-02-10 mark CL-1 partial --note N.; "
		"vigil --today 2026-03-10 mark CL-2 not-holding --note N. "
		"--by Zoe; "
		"vigil --today 2026-03-12 close CL-2 --as settled --verdict "
		"not-holding --note N.; "
		"vigil --today 2026-04-10 close CL-3 --as retired --note N.; "
		"vigil --today 2026-11-16 mark CL-5 CL-6 holding --note N.");
}

static void the_record_is_counted(void **state)
{
	make_many(*state);
	scratch_says(*state, OF("topics"),
		"topics,Energy,holding,0\n"
		"topics,Energy,partial,1\n"
		"topics,Energy,not_holding,0\n"
		"topics,Energy,closed,1\n"
		"topics,Energy,overdue,1\n"
		"topics,Work,holding,1\n"
		"topics,Work,partial,0\n"
		"topics,Work,not_holding,0\n"
		"topics,Work,closed,1\n"
		"topics,Work,overdue,1\n"
		"topics,,holding,8\n"
		"topics,,partial,0\n"
		"topics,,not_holding,0\n"
		"topics,,closed,0\n"
		"topics,,overdue,6\n");
	scratch_says(*state, OF("years") " | grep -v ,0",
		"years,2025,holding,9\n"
		"years,2025,partial,1\n"
		"years,2025,closed,2\n"
		"years,2025,overdue,8\n");
	scratch_says(*state, OF("moves") " | grep -v ,0",
		"moves,holding,partial,1\n"
		"moves,holding,not_holding,1\n"
		"moves,partial,holding,1\n");
}

/* In the order of their names, and without their addresses. */
static void people_are_counted_and_not_ranked(void **state)
{
	make_many(*state);
	scratch_says(*state, OF("owners"),
		"owners,Bo,published,1\n"
		"owners,Bo,open,1\n"
		"owners,bo,published,1\n"
		"owners,bo,open,1\n"
		"owners,Cy,published,1\n"
		"owners,Cy,open,1\n"
		"owners,Dee,published,1\n"
		"owners,Dee,open,1\n"
		"owners,,published,9\n"
		"owners,,open,7\n");
	scratch_says(*state, OF("reviewers") " | sed 's/,[^,]*$//'",
		"reviewers,Tester,reviews\nreviewers,Zoe,reviews\n");
	scratch_says(*state, "vigil stats | grep -c @ || :", "0\n");
}

static void charts_have_their_numbers(void **state)
{
	make_many(*state);
	scratch_says(*state, OF("quarters") " | grep -e 2025-03 -e 2026-0",
		"quarters,2025-03-31,holding,3\n"
		"quarters,2025-03-31,partial,0\n"
		"quarters,2025-03-31,not_holding,0\n"
		"quarters,2025-03-31,closed,0\n"
		"quarters,2026-03-31,holding,9\n"
		"quarters,2026-03-31,partial,2\n"
		"quarters,2026-03-31,not_holding,0\n"
		"quarters,2026-03-31,closed,1\n"
		"quarters,2026-06-30,holding,8\n"
		"quarters,2026-06-30,partial,2\n"
		"quarters,2026-06-30,not_holding,0\n"
		"quarters,2026-06-30,closed,2\n"
		"quarters,2026-09-30,holding,8\n"
		"quarters,2026-09-30,partial,2\n"
		"quarters,2026-09-30,not_holding,0\n"
		"quarters,2026-09-30,closed,2\n");
	scratch_says(*state, OF("weeks") " | sed '/,0$/d'; " OF("ages"),
		"weeks,2026-11-16,reviews,2\n"
		"ages,0-30,open,2\n"
		"ages,31-60,open,0\n"
		"ages,61-90,open,0\n"
		"ages,91-120,open,0\n"
		"ages,121+,open,8\n");
}

/* Of eleven that began as Holding: two moved, on their days 396 and 393; one
 * was closed on day 396, and the others are watched until today. */
static void how_long_claims_hold_is_estimated(void **state)
{
	make_many(*state);
	scratch_says(*state, OF("survival_steps"),
		"survival_steps,0,at_risk,11\n"
		"survival_steps,0,moved,0\n"
		"survival_steps,0,holding,1.0000\n"
		"survival_steps,393,at_risk,9\n"
		"survival_steps,393,moved,1\n"
		"survival_steps,393,holding,0.8889\n"
		"survival_steps,396,at_risk,8\n"
		"survival_steps,396,moved,2\n"
		"survival_steps,396,holding,0.7778\n");
	scratch_says(*state,
		"vigil stats | grep -A 14 '^100 %' | sed 's/  *$//' | head -4",
		"100 % ───────────────────────────────────────────────────────"
		"─────────┐\n"
		"                                                             "
		"         └┐\n"
		" 80 %                                                         "
		"         └──────\n"
		"\n");
}

static void of_few_claims_there_are_counts_alone(void **state)
{
	scratch_says(*state,
		"vigil stats | tail -n 3; vigil stats | grep -c -e Kaplan "
		"-e '%' || :",
		"\nOf fewer than 10 published claims there are counts alone: "
		"rates and curves\nwould say more than is known.\n0\n");
	scratch_says(*state,
		"vigil stats --format json | grep -e has_charts -e survival "
		"-e weeks",
		"\"has_charts\":false,\n\"survival\":[],\n"
		"\"survival_steps\":[],\n\"weeks\":[],\n");
}

/* As in the other documents. */
static void what_is_wrong_with_files_is_a_member_of_the_json(void **state)
{
	scratch_says(*state,
		"vigil stats --format json | grep -o '.problems.*'",
		"\"problems\":[]}\n");
	scratch_write(*state, "claims/bad.yaml", "id: AM-9\nclaims: x\n");
	scratch_says(*state,
		"for command in stats list; do vigil $command --format json "
		"2>&- | sed -n '/^.*\"problems\"/,$p' | sed "
		"'s/^.*\\(.problems\\)/\\1/' "
		">$command; done; diff stats list && grep -c bad.yaml stats",
		"2\n");
}

static void a_filter_leaves_the_claims_that_count(void **state)
{
	make_many(*state);
	scratch_says(*state,
		"vigil stats --topic energy --format csv | head -n 4",
		"table,key,name,value\n"
		"figures,,published,2\n"
		"figures,,open,1\n"
		"figures,,closed,1\n");
	scratch_says(*state, "vigil stats --topic energy | head -n 1",
		"Mon 23 Nov 2026 · energy: what the record says\n");
	assert_int_equal(
		scratch_run(*state, "vigil stats --topic Nonesuch").status, 3);
	scratch_refuses(*state, "vigil stats --format plain", 2,
		"vigil stats: --format plain: not one of table, json, csv\n"
		"usage: vigil stats [FILTER]; `vigil stats --help` tells "
		"more\n");
}

static void what_is_not_public_is_not_counted(void **state)
{
	scratch_claim(*state, "DR-1", "");
	scratch_claim(*state, "PL-1", "published: 2026-12-24\n");
	scratch_says(*state,
		"vigil mark AM-2 partial --draft --note N. >drafted; "
		"vigil stats --format csv | grep -e published, -e moves, "
		"-e reviews, | head -n 3",
		"figures,,published,2\n"
		"figures,,reviews,1\n"
		"figures,,moves,1\n");
}

static void it_fits_the_terminal(void **state)
{
	make_many(*state);
	scratch_fits(*state, 40, "vigil stats");
	scratch_fits(*state, 20, "vigil stats");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(the_record_is_counted),
		scratch_test(people_are_counted_and_not_ranked),
		scratch_test(charts_have_their_numbers),
		scratch_test(how_long_claims_hold_is_estimated),
		reviewed_test(of_few_claims_there_are_counts_alone),
		reviewed_test(what_is_wrong_with_files_is_a_member_of_the_json),
		scratch_test(a_filter_leaves_the_claims_that_count),
		reviewed_test(what_is_not_public_is_not_counted),
		scratch_test(it_fits_the_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
