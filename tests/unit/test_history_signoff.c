/* test_history_signoff.c - a draft counts once somebody else signed it off. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "history.h"

#define START "A published 2026-01-01 holding; "
#define DRAFT START "R review 2026-01-20 partial =2026-02-19 draft; "

static void a_draft_changes_nothing_until_it_is_signed_off(void **state)
{
	static const struct told_example examples[] = {
		{ DRAFT, "A ->Holding; R Holding>Holding awaits; open "
			 "verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			 "ladder days=30 awaits" },
		{ DRAFT "S signoff 2026-01-22 :Ann ~R",
			"A ->Holding; R Holding>Holding answered by S; S "
			"Holding>Partial; open verdict=partial "
			"reviewed=2026-01-20 due=2026-02-19 pinned days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void nobody_signs_off_their_own(void **state)
{
	static const struct told_example examples[] = {
		{ DRAFT "S signoff 2026-01-22 ~R",
			"A ->Holding; R Holding>Holding awaits; S "
			"Holding>Holding ignored; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30 "
			"awaits" },
		{ DRAFT "S signoff 2026-01-22 :PETER ~R",
			"A ->Holding; R Holding>Holding awaits; S "
			"Holding>Holding ignored; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30 "
			"awaits" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_later_review_overtakes_a_draft(void **state)
{
	static const struct told_example examples[] = {
		{ DRAFT "T review 2026-01-21 holding",
			"A ->Holding; R Holding>Holding; T Holding>Holding; "
			"open verdict=holding reviewed=2026-01-21 "
			"due=2026-03-22 ladder days=60" },
		{ DRAFT "T review 2026-01-21 holding;"
			"S signoff 2026-01-22 :Ann ~R",
			"A ->Holding; R Holding>Holding; T Holding>Holding; S "
			"Holding>Holding ignored; open verdict=holding "
			"reviewed=2026-01-21 due=2026-03-22 ladder days=60" },
		{ DRAFT "T review 2026-01-21 not-holding draft",
			"A ->Holding; R Holding>Holding; T Holding>Holding "
			"awaits; open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30 awaits" },
		{ DRAFT "T review 2026-01-21 not-holding draft;"
			"S signoff 2026-01-22 :Ann ~T",
			"A ->Holding; R Holding>Holding; T Holding>Holding "
			"answered by S; S Holding>Not holding; open "
			"verdict=not_holding reviewed=2026-01-21 "
			"due=2026-02-20 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void only_a_draft_can_be_signed_off_and_once(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-20 partial;"
			"S signoff 2026-01-22 :Ann ~R",
			"A ->Holding; R Holding>Partial; S Partial>Partial "
			"ignored; "
			"open verdict=partial reviewed=2026-01-20 "
			"due=2026-02-19 ladder days=30" },
		{ START "S signoff 2026-01-22 :Ann ~A",
			"A ->Holding; S Holding>Holding; open "
			"verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ START "D dissent 2026-01-20 draft;"
			"S signoff 2026-01-22 :Ann ~D",
			"A ->Holding; D Holding>Holding open; S "
			"Holding>Holding ignored; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30 "
			"dissents=1" },
		{ START "D dissent 2026-01-20; S signoff 2026-01-22 :Ann ~D",
			"A ->Holding; D Holding>Holding open; S "
			"Holding>Holding ignored; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30 "
			"dissents=1" },
		{ DRAFT "S signoff 2026-01-22 :Ann ~R;"
			"T signoff 2026-01-23 :Bob ~R",
			"A ->Holding; R Holding>Holding answered by S; S "
			"Holding>Partial; T Partial>Partial ignored; open "
			"verdict=partial reviewed=2026-01-20 due=2026-02-19 "
			"pinned days=30" },
		{ DRAFT "U undo 2026-01-21 -R; S signoff 2026-01-22 :Ann ~R",
			"A ->Holding; R Holding>Holding undone; U "
			"Holding>Holding; S Holding>Holding ignored; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void what_is_undone_awaits_again_or_no_more(void **state)
{
	static const struct told_example examples[] = {
		{ DRAFT "U undo 2026-01-21 -R",
			"A ->Holding; R Holding>Holding undone; U "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ DRAFT "S signoff 2026-01-22 :Ann ~R; U undo 2026-01-23 -S",
			"A ->Holding; R Holding>Holding awaits; S "
			"Holding>Partial undone; U Partial>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30 awaits" },
		{ DRAFT "S signoff 2026-01-22 :Ann ~R; U undo 2026-01-23 -S;"
			"T signoff 2026-01-24 :Bob ~R",
			"A ->Holding; R Holding>Holding answered by T; S "
			"Holding>Partial undone; U Partial>Holding; T "
			"Holding>Partial; open verdict=partial "
			"reviewed=2026-01-20 due=2026-02-19 pinned days=30" },
		{ DRAFT "S signoff 2026-01-22 :Ann ~R; U undo 2026-01-23 -R",
			"A ->Holding; R Holding>Holding undone; S "
			"Holding>Partial ignored; U Partial>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30" },
		{ DRAFT "S signoff 2026-01-22 :Ann ~R; U undo 2026-01-23 -R;"
			"V undo 2026-01-24 -U",
			"A ->Holding; R Holding>Holding answered by S; S "
			"Holding>Partial; U Partial>Holding undone; V "
			"Holding>Partial; open verdict=partial "
			"reviewed=2026-01-20 due=2026-02-19 pinned days=30" },
		{ DRAFT "T review 2026-01-21 holding; U undo 2026-01-22 -T",
			"A ->Holding; R Holding>Holding awaits; T "
			"Holding>Holding undone; U Holding>Holding; open "
			"verdict=holding reviewed=2026-01-01 due=2026-01-31 "
			"ladder days=30 awaits" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

static void a_closed_claim_awaits_nothing(void **state)
{
	static const struct told_example examples[] = {
		{ DRAFT "C close 2026-01-21 retired",
			"A ->Holding; R Holding>Holding; C Holding>Holding; "
			"retired verdict=holding reviewed=2026-01-01 never" },
		{ DRAFT "C close 2026-01-21 retired; O reopen 2026-02-22",
			"A ->Holding; R Holding>Holding; C Holding>Holding; O "
			"Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-02-22 reopened "
			"days=30" },
		{ START "C close 2026-01-21 retired;"
			"R review 2026-01-22 partial draft <A",
			"A ->Holding; C Holding>Holding; R Holding>Holding; "
			"retired verdict=holding reviewed=2026-01-01 never" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

/* Peter's draft is on one branch, with its sign-off; Bob's on another. */
static void of_two_drafts_the_later_still_awaits(void **state)
{
	static const struct told_example examples[] = {
		{ DRAFT "S signoff 2026-01-23 :Ann ~R;"
			"T review 2026-01-21 not-holding draft :Bob <A",
			"A ->Holding; R Holding>Holding answered by S; T "
			"Holding>Holding awaits; S Holding>Partial; open "
			"verdict=partial reviewed=2026-01-20 due=2026-02-19 "
			"pinned days=30 awaits" },
		{ DRAFT "S signoff 2026-01-23 :Ann ~R;"
			"T review 2026-01-19 not-holding draft :Bob <A",
			"A ->Holding; T Holding>Holding; R Holding>Holding "
			"answered by S; S Holding>Partial; open "
			"verdict=partial reviewed=2026-01-20 due=2026-02-19 "
			"pinned days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

/* ---- of which text ---- */

static void a_draft_of_another_text_counts_no_more(void **state)
{
	static const struct told_example examples[] = {
		{ DRAFT "C correction 2026-01-21 't",
			"A ->Holding; R Holding>Holding; C Holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ DRAFT "C correction 2026-01-21 't;"
			"S signoff 2026-01-22 :Ann ~R",
			"A ->Holding; R Holding>Holding; C Holding>Holding; S "
			"Holding>Holding ignored; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ DRAFT "C correction 2026-01-21 't;"
			"S signoff 2026-01-22 :Ann ~R; U undo 2026-01-23 -C",
			"A ->Holding; R Holding>Holding answered by S; C "
			"Holding>Holding undone; S Holding>Holding; U "
			"Holding>Partial; open verdict=partial "
			"reviewed=2026-01-20 due=2026-02-19 pinned days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either_story, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_draft_changes_nothing_until_it_is_signed_off),
		cmocka_unit_test(nobody_signs_off_their_own),
		cmocka_unit_test(a_later_review_overtakes_a_draft),
		cmocka_unit_test(only_a_draft_can_be_signed_off_and_once),
		cmocka_unit_test(what_is_undone_awaits_again_or_no_more),
		cmocka_unit_test(a_closed_claim_awaits_nothing),
		cmocka_unit_test(of_two_drafts_the_later_still_awaits),
		cmocka_unit_test(a_draft_of_another_text_counts_no_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
