/* test_list.c - vigil list, and the filters that all lists have. */
#include "arena.h"
#include "scratch.h"

#define NINE "AM-9  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  Nine\n"
#define TEN "AM-10  ~ Partial  1 Nov 2026  1 Dec 2026  +8d  Ten\n"
#define DRAFT "DR-1    -  -  -  draft  Über alles\n"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-10",
		"title: Ten\npublished: 2026-11-01\nverdict: partial\n"
		"topic: Pricing\n");
	scratch_claim(scratch, "AM-9",
		"title: Nine\npublished: 2026-10-01\n"
		"owner: Ann Lee <ann@example.org>\ntags: [Money, europe]\n");
	scratch_claim(scratch, "DR-1", "title: Über alles\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define list_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void all_are_listed_in_the_order_of_people(void **state)
{
	scratch_says(*state, "vigil list",
		"AM-9   + Holding  1 Oct 2026  31 Oct 2026  23d overdue  "
		"Nine\n"
		"AM-10  ~ Partial  1 Nov 2026  1 Dec 2026   +8d          "
		"Ten\n"
		"DR-1     -        -           -            draft        "
		"Über alles\n");
}

static void by_verdict_however_it_is_spelled(void **state)
{
	scratch_says(*state, "vigil list --verdict partial", TEN);
	scratch_says(*state, "vigil list --verdict=HOLDING", NINE);
	scratch_says(*state, "vigil list --verdict 'Not holding'", "");
	scratch_says(*state, "vigil list --verdict not_holding", "");
}

static void by_topic_whatever_its_case(void **state)
{
	scratch_says(*state, "vigil list --topic pricing", TEN);
	scratch_refuses(*state, "vigil list --topic pric", 3,
		"vigil list: pric: no such topic; the ledger has Pricing\n");
}

static void by_owner_by_name_or_address(void **state)
{
	scratch_says(*state, "vigil list --owner 'ann lee'", NINE);
	scratch_says(*state, "vigil list --owner EXAMPLE.org", NINE);
	scratch_refuses(*state, "vigil list --owner Bob", 3,
		"vigil list: Bob: no such owner; the ledger has Ann Lee "
		"<ann@example.org>\n");
}

static void by_tag(void **state)
{
	scratch_says(*state, "vigil list --tag money", NINE);
	scratch_says(*state, "vigil list --tag Europe", NINE);
	scratch_refuses(*state, "vigil list --tag eur", 3,
		"vigil list: eur: no such tag; the ledger has Money, europe\n");
}

static void by_state(void **state)
{
	scratch_says(*state, "vigil list --state draft", DRAFT);
	scratch_says(*state, "vigil list --state open --tag money", NINE);
	scratch_says(*state, "vigil list --state settled", "");
}

static void by_words_of_the_title_or_the_claim(void **state)
{
	scratch_says(*state, "vigil list ten", TEN);
	scratch_says(*state, "vigil list über", DRAFT);
	scratch_says(*state, "vigil list ÜBER", DRAFT);
	scratch_says(*state, "vigil list 'claim AM-10 holds'", TEN);
	scratch_says(*state, "vigil list claim nine", NINE);
	scratch_says(*state, "vigil list nine ten", "");
}

static void by_id_which_is_whole(void **state)
{
	scratch_says(*state, "vigil list am-9", NINE);
	scratch_says(*state, "vigil list DR-1 am-9",
		"AM-9  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  "
		"Nine\n"
		"DR-1    -        -           -            draft        "
		"Über alles\n");
}

static void all_filters_hold_at_once(void **state)
{
	scratch_says(*state,
		"vigil list --verdict partial --topic pricing --state open "
		"ten",
		TEN);
	scratch_says(*state, "vigil list --verdict partial --owner ann", "");
}

static void a_claim_without_a_title_shows_its_first_words(void **state)
{
	scratch_write(*state, "claims/long.yaml",
		"id: L-1\nclaim: This sentence is so long that only its first "
		"words can stand for it in a list.\n");
	scratch_says(*state, "vigil list L-1",
		"L-1    -  -  -  draft  This sentence is so long that only "
		"its first words can…\n");
}

static void in_the_order_that_is_asked_for(void **state)
{
	static const char ids[] = "--format plain | cut -f 1 | paste -s -d , -";
	static const struct {
		const char *order, *ids;
	} orders[] = {
		{ "id", "AM-9,AM-10,AM-11,DR-1\n" },
		{ "next", "AM-9,AM-11,AM-10,DR-1\n" },
		{ "Reviewed", "AM-9,AM-10,AM-11,DR-1\n" },
		{ "topic", "AM-11,AM-10,AM-9,DR-1\n" },
	};
	struct scratch *scratch = *state;
	size_t i;

	scratch_claim(scratch, "AM-11",
		"published: 2026-11-01\ntopic: energy\n"
		"next_review: 2026-11-30\n");
	scratch_does(scratch, "vigil sync");
	for (i = 0; i < sizeof(orders) / sizeof(*orders); i++)
		scratch_says(scratch,
			arena_printf(&scratch->arena, "vigil list --sort %s %s",
				orders[i].order, ids),
			orders[i].ids);
}

static void topics_that_differ_in_case_are_sorted_as_one(void **state)
{
	scratch_claim(*state, "AM-1", "topic: pricing\n");
	scratch_claim(*state, "AM-11", "topic: PRICING\n");
	scratch_says(*state,
		"vigil list --sort topic --format plain pricing | cut -f 1",
		"AM-1\nAM-10\nAM-11\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		list_test(all_are_listed_in_the_order_of_people),
		list_test(by_verdict_however_it_is_spelled),
		list_test(by_topic_whatever_its_case),
		list_test(by_owner_by_name_or_address),
		list_test(by_tag),
		list_test(by_state),
		list_test(by_words_of_the_title_or_the_claim),
		list_test(by_id_which_is_whole),
		list_test(all_filters_hold_at_once),
		list_test(in_the_order_that_is_asked_for),
		list_test(topics_that_differ_in_case_are_sorted_as_one),
		scratch_test(a_claim_without_a_title_shows_its_first_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
