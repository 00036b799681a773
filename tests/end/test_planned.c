/* test_planned.c - a claim whose day of publication is to come. */
#include "scratch.h"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1",
		"published: 2026-12-01\nsources: [https://example.org/]\n");
	return 0;
}

#define planned_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void it_is_a_draft_until_that_day(void **state)
{
	scratch_says(*state, "vigil list",
		"AM-1    -  -  -  draft  The claim AM-1 holds.\n");
	scratch_says(*state, "vigil --today 2026-11-30 due",
		"Mon 30 Nov 2026 · nothing due · 0 tracked · 1 planned\n");
	scratch_says(*state, "vigil check",
		"1 file, 1 claim: 0 errors, 0 warnings\n");
	scratch_says(*state, "vigil log", "");
}

static void nothing_is_recorded_before(void **state)
{
	scratch_says(*state, "vigil sync",
		"new      AM-1.yaml\n"
		"1 new, 0 changed, 0 unchanged, 0 gone, 0 invalid\n");
	scratch_refuses(*state, "vigil mark AM-1 holding", 1,
		"vigil mark: AM-1 is a draft until 2026-12-01, the day of its "
		"publication\n");
	scratch_refuses(*state, "vigil dissent AM-1 --from Dora --note No.", 1,
		"vigil dissent: AM-1 is a draft until 2026-12-01, the day of "
		"its publication\n");
	scratch_refuses(*state, "vigil close AM-1 --as retired --note No.", 1,
		"vigil close: AM-1 is a draft until 2026-12-01, the day of its "
		"publication\n");
	scratch_says(*state, "ls claims", "AM-1.yaml\n");
}

/* On that day a store that knows it as a draft knows better. */
static void it_is_published_on_that_day_and_can_be_recorded(void **state)
{
	scratch_does(*state, "vigil list");
	scratch_answers(*state, "vigil --today 2026-12-01 list", 0,
		"AM-1  + Holding  1 Dec 2026  31 Dec 2026  +30d  The claim "
		"AM-1 holds.\n",
		"vigil: 1 claim is published but not recorded: AM-1; vigil "
		"sync records it\n");
	scratch_says(*state, "vigil list",
		"AM-1    -  -  -  draft  The claim AM-1 holds.\n");
	scratch_says(*state, "VIGIL_TODAY=2026-12-01 vigil sync",
		"recorded AM-1  publication: The claim AM-1 holds.\n"
		"0 new, 0 changed, 1 unchanged, 0 gone, 0 invalid\n");
	scratch_says(*state, "VIGIL_TODAY=2026-12-02 vigil list",
		"AM-1  + Holding  1 Dec 2026  31 Dec 2026  +29d  The claim "
		"AM-1 holds.\n");
}

static void its_words_and_its_day_may_change_until_then(void **state)
{
	scratch_does(*state, "vigil sync");
	scratch_does(*state,
		"sed -i -e s/holds/stands/ -e s/2026-12-01/2026-12-08/ "
		"claims/AM-1.yaml");
	scratch_says(*state, "vigil --today 2026-12-07 list",
		"AM-1    -  -  -  draft  The claim AM-1 stands.\n");
	scratch_says(*state, "vigil --today 2026-12-08 mark AM-1 holding",
		"AM-1  Holding · reviewed 8 Dec 2026 · next 6 Feb 2027 (+60d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil --today 2026-12-08 log",
		"8 Dec 2026  AM-1  review     Holding  Tester\n"
		"8 Dec 2026  AM-1  published  Holding\n");
	scratch_does(*state, "vigil verify");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		planned_test(it_is_a_draft_until_that_day),
		planned_test(nothing_is_recorded_before),
		planned_test(it_is_published_on_that_day_and_can_be_recorded),
		planned_test(its_words_and_its_day_may_change_until_then),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
