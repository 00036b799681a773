/* test_rules_previous.c - whom an entry may name as the one before it. */
#include "claim_support_story.h"

#include "claim_support.h"

#define START "A published 2026-01-01 holding; "

static void only_what_is_about_a_draft_names_it(void **state)
{
	static const struct told_example examples[] = {
		{ START "D review 2026-01-02 holding draft;"
			"R review 2026-01-03 holding <D",
			"R: it names a draft that nobody signed off as the "
			"entry before it" },
		{ START "D review 2026-01-02 holding draft;"
			"U undo 2026-01-03 -D; R review 2026-01-03 holding <U",
			"R: it names a draft that nobody signed off as the "
			"entry before it" },
		{ START "D review 2026-01-02 holding draft;"
			"S signoff 2026-01-03 :Ann ~D;"
			"R review 2026-01-04 holding",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

static void none_of_them_follows_another(void **state)
{
	static const struct told_example examples[] = {
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A <B",
			"C: of the entries that it names as previous, one "
			"follows another" },
		{ START "B dissent 2026-01-02; C dissent 2026-01-03 <A;"
			"D dissent 2026-01-04 <B <C",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

static void a_line_of_0_1_follows_none_of_today(void **state)
{
	static const struct told_example examples[] = {
		{ START "B dissent 2026-01-02 old",
			"B: a line as vigil 0.1 wrote them follows one of "
			"today" },
		{ "A published 2026-01-01 holding old;"
		  "B dissent 2026-01-02 old; C dissent 2026-01-03",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

static void a_line_of_0_1_that_lost_its_start_is_told(void **state)
{
	static const struct told_example examples[] = {
		{ START "B dissent 2026-01-02 <?",
			"B: the entry before it is missing: it was taken out "
			"or changed" },
		{ START "B dissent 2026-01-02 <",
			"B: the entry before it is not named: the history has "
			"lost its start" },
		{ START "B dissent 2026-01-02 <?; C dissent 2026-01-03 new",
			"B~: the entry before it is missing: it was taken out "
			"or changed" },
		{ START "B dissent 2026-01-02 <?; C dissent 2026-01-03 new <A",
			"B: the entry before it is missing: it was taken out "
			"or changed" },
		{ START "B published 2026-01-01 holding", "none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_faults, examples);
}

/* And still counts. */
static void it_counts(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 partial <?",
			"A ->Holding; R Holding>Partial; open verdict=partial "
			"reviewed=2026-01-31 due=2026-03-02 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_what_is_about_a_draft_names_it),
		cmocka_unit_test(none_of_them_follows_another),
		cmocka_unit_test(a_line_of_0_1_follows_none_of_today),
		cmocka_unit_test(a_line_of_0_1_that_lost_its_start_is_told),
		cmocka_unit_test(it_counts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
