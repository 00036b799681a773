/* test_history_dissent.c - dissents, and the reviews that weigh them. */
#include "claim_support_story.h"

#include "claim_support.h"
#include "date.h"

static void a_dissent_is_open_until_a_review_weighs_it(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; D dissent 2026-01-10",
			"A ->Holding; D Holding>Holding open; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30 dissents=1" },
		{ "A published 2026-01-01 holding; D dissent 2026-01-10;"
		  "R review 2026-01-20 partial +D",
			"A ->Holding; D Holding>Holding answered by R; R "
			"Holding>Partial; open verdict=partial "
			"reviewed=2026-01-20 due=2026-02-19 ladder days=30" },
		{ "A published 2026-01-01 holding; D dissent 2026-01-10;"
		  "E dissent 2026-01-11; R review 2026-01-20 holding +D +E",
			"A ->Holding; D Holding>Holding answered by R; E "
			"Holding>Holding answered by R; R Holding>Holding; "
			"open verdict=holding reviewed=2026-01-20 "
			"due=2026-03-21 ladder days=60" },
		{ "A published 2026-01-01 holding; D dissent 2026-01-10;"
		  "R review 2026-01-20 holding +D;"
		  "E dissent 2026-01-21; S review 2026-01-22 holding +E",
			"A ->Holding; D Holding>Holding answered by R; R "
			"Holding>Holding; E Holding>Holding answered by S; S "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-22 due=2026-04-22 ladder days=90" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_review_weighs_only_what_it_names(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; D dissent 2026-01-10;"
		  "E dissent 2026-01-11; R review 2026-01-20 holding +D",
			"A ->Holding; D Holding>Holding answered by R; E "
			"Holding>Holding open; R Holding>Holding; open "
			"verdict=holding reviewed=2026-01-20 due=2026-03-21 "
			"ladder days=60 dissents=1" },
		{ "A published 2026-01-01 holding; R review 2026-01-20 holding;"
		  "S review 2026-01-21 holding +R",
			"A ->Holding; R Holding>Holding; S Holding>Holding; "
			"open verdict=holding reviewed=2026-01-21 "
			"due=2026-04-21 ladder days=90" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_material_one_makes_the_claim_due_that_day(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material",
			"A ->Holding; D Holding>Holding open; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-10 "
			"dissent days=30 dissents=1" },
		{ "A published 2026-01-01 holding =2026-01-31;"
		  "D dissent 2026-01-10 material; E dissent 2026-01-11 "
		  "material",
			"A ->Holding; D Holding>Holding open; E "
			"Holding>Holding open; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-10 dissent days=30 "
			"dissents=2" },
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-11 material; E dissent 2026-01-10 "
		  "material",
			"A ->Holding; D Holding>Holding open; E "
			"Holding>Holding open; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-10 dissent days=30 "
			"dissents=2" },
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-02-10 material",
			"A ->Holding; D Holding>Holding open; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30 dissents=1" },
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material; R review 2026-01-10 holding "
		  "+D",
			"A ->Holding; D Holding>Holding answered by R; R "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-10 due=2026-03-11 ladder days=60" },
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material; R review 2026-01-12 holding",
			"A ->Holding; D Holding>Holding open; R "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-12 due=2026-01-10 dissent days=60 "
			"dissents=1" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void putting_the_review_off_answers_what_came_before(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material;"
		  "P postpone 2026-01-10 =2026-02-15",
			"A ->Holding; D Holding>Holding open; P "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-02-15 postponed days=30 "
			"dissents=1" },
		{ "A published 2026-01-01 holding;"
		  "P postpone 2026-01-10 =2026-02-15;"
		  "D dissent 2026-01-11 material",
			"A ->Holding; P Holding>Holding; D Holding>Holding "
			"open; open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-11 dissent days=30 dissents=1" },
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material;"
		  "P postpone 2026-01-10 =2026-02-15; U undo 2026-01-11 -P",
			"A ->Holding; D Holding>Holding open; P "
			"Holding>Holding undone; U Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-10 "
			"dissent days=30 dissents=1" },
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material;"
		  "P postpone 2026-01-10 =2026-02-15;"
		  "R review 2026-01-12 holding",
			"A ->Holding; D Holding>Holding open; P "
			"Holding>Holding; R Holding>Holding; open "
			"verdict=holding reviewed=2026-01-12 due=2026-01-10 "
			"dissent days=60 dissents=1" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void an_undone_weighing_opens_it_again(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material;"
		  "R review 2026-01-20 holding +D; U undo 2026-01-20 -R",
			"A ->Holding; D Holding>Holding open; R "
			"Holding>Holding undone; U Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-10 "
			"dissent days=30 dissents=1" },
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material;"
		  "R review 2026-01-20 holding +D; U undo 2026-01-20 -R;"
		  "V undo 2026-01-20 -U",
			"A ->Holding; D Holding>Holding answered by R; R "
			"Holding>Holding; U Holding>Holding undone; V "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-20 due=2026-03-21 ladder days=60" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void an_undone_dissent_calls_for_nothing(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding;"
		  "D dissent 2026-01-10 material; U undo 2026-01-11 -D",
			"A ->Holding; D Holding>Holding undone; U "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_draft_weighs_once_it_is_signed_off(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; D dissent 2026-01-10;"
		  "R review 2026-01-20 holding draft +D",
			"A ->Holding; D Holding>Holding open; R "
			"Holding>Holding awaits; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30 "
			"dissents=1 awaits" },
		{ "A published 2026-01-01 holding; D dissent 2026-01-10;"
		  "R review 2026-01-20 holding draft +D;"
		  "E dissent 2026-01-21; S signoff 2026-01-22 :Ann ~R",
			"A ->Holding; D Holding>Holding answered by R; R "
			"Holding>Holding answered by S; E Holding>Holding "
			"open; S Holding>Holding; open verdict=holding "
			"reviewed=2026-01-20 due=2026-03-21 ladder days=60 "
			"dissents=1" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_review_of_another_branch_leaves_it_open(void **state)
{
	static const struct told_example examples[] = {
		{ "A published 2026-01-01 holding; D dissent 2026-01-10;"
		  "R review 2026-01-20 holding <A",
			"A ->Holding; D Holding>Holding open; R "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-20 due=2026-03-21 ladder days=60 "
			"dissents=1" },
		{ "A published 2026-01-01 holding; R review 2026-01-05 holding;"
		  "D dissent 2026-01-10 material <A",
			"A ->Holding; R Holding>Holding; D Holding>Holding "
			"open; open verdict=holding reviewed=2026-01-05 "
			"due=2026-01-10 dissent days=60 dissents=1" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_dissent_is_open_until_a_review_weighs_it),
		cmocka_unit_test(a_review_weighs_only_what_it_names),
		cmocka_unit_test(a_material_one_makes_the_claim_due_that_day),
		cmocka_unit_test(
			putting_the_review_off_answers_what_came_before),
		cmocka_unit_test(an_undone_weighing_opens_it_again),
		cmocka_unit_test(an_undone_dissent_calls_for_nothing),
		cmocka_unit_test(a_draft_weighs_once_it_is_signed_off),
		cmocka_unit_test(a_review_of_another_branch_leaves_it_open),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
