/* test_history_close.c - claims that are closed, reopened, put off. */
#include "claim_support_story.h"

#include "claim_support.h"

#define START "A published 2026-01-01 holding; "

static void a_closed_claim_is_never_due(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 retired",
			"A ->Holding; C Holding>Holding; retired "
			"verdict=holding reviewed=2026-01-01 never" },
		{ START "C close 2026-01-10 superseded ^A-2",
			"A ->Holding; C Holding>Holding; superseded "
			"verdict=holding reviewed=2026-01-01 never "
			"successor=A-2" },
		{ START "C close 2026-01-10 settled partial",
			"A ->Holding; C Holding>Partial; settled "
			"verdict=partial reviewed=2026-01-10 never" },
		{ START "D dissent 2026-01-09 material;"
			"C close 2026-01-10 retired",
			"A ->Holding; D Holding>Holding open; C "
			"Holding>Holding; retired verdict=holding "
			"reviewed=2026-01-01 never dissents=1" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_reopened_one_is_due_that_day_at_the_earliest(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 settled partial;"
			"O reopen 2026-06-01",
			"A ->Holding; C Holding>Partial; O Partial>Partial; "
			"open verdict=partial reviewed=2026-01-10 "
			"due=2026-06-01 reopened days=30" },
		{ START "C close 2026-01-10 superseded ^A-2;"
			"O reopen 2026-01-11",
			"A ->Holding; C Holding>Holding; O Holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ START "C close 2026-01-10 retired; O reopen 2026-06-01;"
			"R review 2026-06-02 holding",
			"A ->Holding; C Holding>Holding; O Holding>Holding; R "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-06-02 due=2026-08-01 ladder days=60" },
		{ START "C close 2026-01-10 retired; O reopen 2026-06-01;"
			"R review 2026-02-01 holding =2026-04-02",
			"A ->Holding; C Holding>Holding; O Holding>Holding; "
			"R Holding>Holding; open verdict=holding "
			"reviewed=2026-02-01 due=2026-04-02 pinned days=60" },
		{ 0 },
	};
	static const struct told_example old[] = {
		{ START "O reopen 2026-06-01",
			"A ->Holding; O Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_story, old);
	check_succession(tell_either_story, examples);
}

/* A final verdict is found on the day of the close. */
static void a_verdict_that_settled_is_watched_when_reopened(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 holding;"
			"S review 2026-04-01 holding;"
			"C close 2026-04-02 settled partial;"
			"O reopen 2026-04-03",
			"A ->Holding; R Holding>Holding; S Holding>Holding; "
			"C Holding>Partial; O Partial>Partial; open "
			"verdict=partial reviewed=2026-04-02 due=2026-05-02 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void undo_takes_back_closing_and_reopening(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 settled not-holding;"
			"U undo 2026-01-11 -C",
			"A ->Holding; C Holding>Not holding undone; U Not "
			"holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ START "C close 2026-01-10 superseded ^A-2;"
			"O reopen 2026-06-01; U undo 2026-06-02 -O",
			"A ->Holding; C Holding>Holding; O Holding>Holding "
			"undone; U Holding>Holding; superseded verdict=holding "
			"reviewed=2026-01-01 never successor=A-2" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_review_is_put_off_until_the_next_one(void **state)
{
	static const struct told_example examples[] = {
		{ START "P postpone 2026-01-20 =2026-02-15",
			"A ->Holding; P Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-02-15 postponed "
			"days=30" },
		{ START "P postpone 2026-01-20 =2026-02-15;"
			"Q postpone 2026-01-21 =2026-04-02",
			"A ->Holding; P Holding>Holding; Q Holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-04-02 postponed days=30" },
		{ START "P postpone 2026-01-20 =2026-02-15;"
			"U undo 2026-01-21 -P",
			"A ->Holding; P Holding>Holding undone; U "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ START "P postpone 2026-01-20 =2026-02-15;"
			"R review 2026-01-22 holding",
			"A ->Holding; P Holding>Holding; R Holding>Holding; "
			"open verdict=holding reviewed=2026-01-22 "
			"due=2026-03-23 ladder days=60" },
		{ START "P postpone 2026-01-20 =2026-02-15;"
			"R review 2026-01-22 partial draft",
			"A ->Holding; P Holding>Holding; R Holding>Holding "
			"awaits; open verdict=holding reviewed=2026-01-01 "
			"due=2026-02-15 postponed days=30 awaits" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

/* Of two branches the later rules, as with reviews. */
static void of_two_ends_the_later_rules(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 settled partial;"
			"D close 2026-01-11 superseded ^A-2 <A",
			"A ->Holding; C Holding>Partial; D Partial>Partial; "
			"superseded verdict=partial reviewed=2026-01-10 never "
			"successor=A-2" },
		{ 0 },
	};
	static const struct told_example old[] = {
		{ START "C close 2026-01-10 settled partial;"
			"R review 2026-01-11 not-holding <A",
			"A ->Holding; C Holding>Partial; R Partial>Not "
			"holding; settled verdict=not_holding "
			"reviewed=2026-01-11 never" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
	check_succession(tell_old_story, old);
}

/* In either order; but it does when the closing was taken back. */
static void a_review_beside_a_closing_does_not_count(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 settled partial;"
			"R review 2026-01-11 not-holding <A",
			"A ->Holding; C Holding>Partial; R Partial>Partial "
			"ignored; settled verdict=partial "
			"reviewed=2026-01-10 never" },
		{ START "C close 2026-01-12 retired;"
			"R review 2026-01-11 not-holding <A",
			"A ->Holding; R Holding>Not holding ignored; C Not "
			"holding>Holding; retired verdict=holding "
			"reviewed=2026-01-01 never" },
		{ START "C close 2026-01-12 retired;"
			"R review 2026-01-11 not-holding <A;"
			"O reopen 2026-01-13 =2026-02-01",
			"A ->Holding; R Holding>Not holding ignored; C Not "
			"holding>Holding; O Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-02-01 "
			"reopened days=30" },
		{ START "C close 2026-01-10 settled partial;"
			"R review 2026-01-11 not-holding <A;"
			"U undo 2026-01-12 -C",
			"A ->Holding; C Holding>Partial undone; R Partial>"
			"Partial; U Partial>Not holding; open "
			"verdict=not_holding reviewed=2026-01-11 "
			"due=2026-02-10 ladder days=30" },
		{ START "C close 2026-01-10 settled partial;"
			"R review 2026-01-11 not-holding <A;"
			"U undo 2026-01-12 -C; V undo 2026-01-13 -U",
			"A ->Holding; C Holding>Partial; R Partial>"
			"Partial ignored; U Partial>Not holding undone; V Not "
			"holding>Partial; settled verdict=partial "
			"reviewed=2026-01-10 never" },
		{ START "C close 2026-01-10 settled partial;"
			"U undo 2026-01-11 -C;"
			"R review 2026-01-12 not-holding <A",
			"A ->Holding; C Holding>Partial undone; U Partial>"
			"Holding; R Holding>Not holding; open "
			"verdict=not_holding reviewed=2026-01-12 "
			"due=2026-02-11 ladder days=30" },
		{ START "D review 2026-01-09 partial draft;"
			"S signoff 2026-01-11 :Ann ~D;"
			"C close 2026-01-10 retired <A",
			"A ->Holding; D Holding>Holding; C Holding>Holding; S "
			"Holding>Holding ignored; retired verdict=holding "
			"reviewed=2026-01-01 never" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_closed_claim_is_never_due),
		cmocka_unit_test(
			a_reopened_one_is_due_that_day_at_the_earliest),
		cmocka_unit_test(
			a_verdict_that_settled_is_watched_when_reopened),
		cmocka_unit_test(undo_takes_back_closing_and_reopening),
		cmocka_unit_test(a_review_is_put_off_until_the_next_one),
		cmocka_unit_test(of_two_ends_the_later_rules),
		cmocka_unit_test(a_review_beside_a_closing_does_not_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
