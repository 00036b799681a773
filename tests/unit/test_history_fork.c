/* test_history_fork.c - reviews beside each other, and what else was made
 * without knowing of a review. */
#include "claim_support_story.h"

#include "claim_support.h"

#define START "A published 2026-01-01 holding; "

static void reviews_that_differ_make_the_claim_due_on_the_later_day(
	void **state)
{
	static const struct told_example examples[] = {
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A",
			"A ->Holding; B Holding>Partial; C Partial>Holding; "
			"open verdict=holding reviewed=2026-01-12 "
			"due=2026-01-12 fork days=60" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 partial <A",
			"A ->Holding; B Holding>Partial; C Partial>Partial; "
			"open verdict=partial reviewed=2026-01-12 "
			"due=2026-02-11 ladder days=30" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D review 2026-01-14 not-holding <B",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Not holding; open verdict=not_holding "
			"reviewed=2026-01-14 due=2026-01-12 fork days=30" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D review 2026-01-14 holding <B",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-14 due=2026-01-12 fork days=30" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D review 2026-01-14 holding;"
			"E review 2026-01-20 holding <A",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding; E Holding>Holding; open "
			"verdict=holding reviewed=2026-01-20 due=2026-01-20 "
			"fork days=60" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void until_a_review_or_a_closing_follows_both(void **state)
{
	static const struct told_example examples[] = {
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D review 2026-01-14 holding",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-14 due=2026-03-15 ladder days=60" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"P postpone 2026-01-13 =2026-02-20",
			"A ->Holding; B Holding>Partial; C Partial>Holding; P "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-12 due=2026-01-12 fork days=60" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D close 2026-01-14 retired;"
			"O reopen 2026-01-15 =2026-02-01",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding; O Holding>Holding; open "
			"verdict=holding reviewed=2026-01-12 due=2026-02-01 "
			"reopened days=60" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D review 2026-01-14 holding; U undo 2026-01-15 -D",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding undone; U Holding>Holding; open "
			"verdict=holding reviewed=2026-01-12 due=2026-01-12 "
			"fork days=60" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A; U undo 2026-01-14 -B",
			"A ->Holding; B Holding>Partial undone; C "
			"Partial>Holding; U Holding>Holding; open "
			"verdict=holding reviewed=2026-01-12 due=2026-03-13 "
			"ladder days=60" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D review 2026-01-14 holding draft",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding awaits; open verdict=holding "
			"reviewed=2026-01-12 due=2026-01-12 fork days=60 "
			"awaits" },
		{ START "B review 2026-01-10 partial;"
			"C review 2026-01-12 holding <A;"
			"D review 2026-01-14 holding draft;"
			"S signoff 2026-01-15 :Ann ~D",
			"A ->Holding; B Holding>Partial; C Partial>Holding; D "
			"Holding>Holding answered by S; S Holding>Holding; "
			"open verdict=holding reviewed=2026-01-14 "
			"due=2026-03-15 ladder days=60" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

/* A sign-off is the review that it signs. */
static void a_signed_draft_is_a_review_like_another(void **state)
{
	static const struct told_example examples[] = {
		{ START "D review 2026-01-10 partial draft;"
			"S signoff 2026-01-11 :Ann ~D;"
			"C review 2026-01-09 holding <A",
			"A ->Holding; C Holding>Holding; D Holding>Holding "
			"answered by S; S Holding>Partial; open "
			"verdict=partial reviewed=2026-01-10 due=2026-01-11 "
			"fork days=30" },
		{ START "D review 2026-01-10 partial draft;"
			"C review 2026-01-09 holding <A;"
			"S signoff 2026-01-11 :Ann ~D",
			"A ->Holding; C Holding>Holding; D Holding>Holding "
			"answered by S; S Holding>Partial; open "
			"verdict=partial reviewed=2026-01-10 due=2026-02-09 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void a_draft_is_overtaken_by_what_its_signoff_follows(void **state)
{
	static const struct told_example examples[] = {
		{ START "D review 2026-01-10 partial draft;"
			"C review 2026-01-12 holding <A;"
			"S signoff 2026-01-13 :Ann ~D <D",
			"A ->Holding; D Holding>Holding answered by S; C "
			"Holding>Holding; S Holding>Partial; open "
			"verdict=partial reviewed=2026-01-10 due=2026-01-13 "
			"fork days=30" },
		{ START "D review 2026-01-10 partial draft;"
			"C review 2026-01-12 holding <A;"
			"S signoff 2026-01-13 :Ann ~D",
			"A ->Holding; D Holding>Holding; C Holding>Holding; S "
			"Holding>Holding ignored; open verdict=holding "
			"reviewed=2026-01-12 due=2026-03-13 ladder days=60" },
		{ START "D review 2026-01-10 partial draft;"
			"C review 2026-01-10 holding <A @2026-01-10T13:00:00Z;"
			"S signoff 2026-01-13 :Ann ~D",
			"A ->Holding; D Holding>Holding answered by S; C "
			"Holding>Holding; S Holding>Partial; open "
			"verdict=partial reviewed=2026-01-10 due=2026-02-09 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

/* An entry other than a review moves the date only if it follows the review
 * that names it. */
static void what_was_made_beside_a_review_does_not_move_its_date(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-10 holding;"
			"P postpone 2026-01-12 =2026-02-20 <A",
			"A ->Holding; R Holding>Holding; P Holding>Holding; "
			"open verdict=holding reviewed=2026-01-10 "
			"due=2026-03-11 ladder days=60" },
		{ START "R review 2026-01-10 holding;"
			"P postpone 2026-01-12 =2026-02-20",
			"A ->Holding; R Holding>Holding; P Holding>Holding; "
			"open verdict=holding reviewed=2026-01-10 "
			"due=2026-02-20 postponed days=60" },
		{ START "C change 2026-01-12 !2026-01-20;"
			"R review 2026-01-10 holding <A",
			"A ->Holding; R Holding>Holding; C Holding>Holding; "
			"open verdict=holding reviewed=2026-01-10 "
			"due=2026-03-11 ladder days=60" },
		{ START "C close 2026-01-05 retired;"
			"O reopen 2026-01-06 =2026-01-25;"
			"D close 2026-01-05 settled partial <A;"
			"P reopen 2026-01-07 =2026-01-30",
			"A ->Holding; C Holding>Holding; D Holding>Partial; O "
			"Partial>Partial; P Partial>Partial; open "
			"verdict=partial reviewed=2026-01-05 due=2026-01-30 "
			"reopened days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void a_dissent_is_deferred_only_by_what_follows_it(void **state)
{
	static const struct told_example examples[] = {
		{ START "D dissent 2026-01-10 material;"
			"P postpone 2026-01-12 =2026-02-20 <A",
			"A ->Holding; D Holding>Holding open; P "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-10 dissent days=30 "
			"dissents=1" },
		{ START "D dissent 2026-01-10 material;"
			"P postpone 2026-01-12 =2026-02-20",
			"A ->Holding; D Holding>Holding open; P "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-02-20 postponed days=30 "
			"dissents=1" },
		{ START "D dissent 2026-01-10 material;"
			"P postpone 2026-01-12 =2026-02-20;"
			"R review 2026-01-11 holding <A",
			"A ->Holding; D Holding>Holding open; R "
			"Holding>Holding; P Holding>Holding; open "
			"verdict=holding reviewed=2026-01-11 due=2026-01-10 "
			"dissent days=60 dissents=1" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void of_two_closings_each_is_reopened(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 retired;"
			"D close 2026-01-11 superseded ^A-2 <A;"
			"O reopen 2026-01-12 =2026-02-01 <D",
			"A ->Holding; C Holding>Holding; D Holding>Holding; O "
			"Holding>Holding; retired verdict=holding "
			"reviewed=2026-01-01 never" },
		{ START "C close 2026-01-10 retired;"
			"D close 2026-01-11 superseded ^A-2 <A;"
			"O reopen 2026-01-12 =2026-02-01",
			"A ->Holding; C Holding>Holding; D Holding>Holding; O "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-02-01 reopened "
			"days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			reviews_that_differ_make_the_claim_due_on_the_later_day),
		cmocka_unit_test(until_a_review_or_a_closing_follows_both),
		cmocka_unit_test(a_signed_draft_is_a_review_like_another),
		cmocka_unit_test(
			a_draft_is_overtaken_by_what_its_signoff_follows),
		cmocka_unit_test(
			what_was_made_beside_a_review_does_not_move_its_date),
		cmocka_unit_test(a_dissent_is_deferred_only_by_what_follows_it),
		cmocka_unit_test(of_two_closings_each_is_reopened),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
