/* test_rules_named.c - what an entry names is there before it, and may be
 * named; and a fault can end. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "text.h"

#define START "A published 2026-01-01 holding; "

static void a_signoff_is_somebody_elses_and_of_a_draft(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 holding draft;"
			"S signoff 2026-02-01 ~R",
			"S: it is by the author of the review: somebody else "
			"signs it off" },
		{ START "R review 2026-01-31 holding draft;"
			"S signoff 2026-02-01 :peter ~R",
			"S: it is by the author of the review: somebody else "
			"signs it off" },
		{ START "R review 2026-01-31 holding;"
			"S signoff 2026-02-01 :Ann ~R",
			"S: it signs a review that was no draft" },
		{ START "S signoff 2026-02-01 :Ann ~A", "none" },
		{ START "S signoff 2026-02-01 :Ann ~?",
			"S: it signs a review that is not in the claim's "
			"history before it" },
		{ START "R review 2026-01-31 holding draft;"
			"S signoff 2026-02-01 :Ann ~R <A",
			"S: it signs a review that is not in the claim's "
			"history before it" },
		{ START "R review 2026-01-31 holding draft;"
			"T review 2026-02-01 holding;"
			"S signoff 2026-02-02 :Ann ~R",
			"S: a later review had taken the place of the one that "
			"it signs" },
		{ START "R review 2026-01-31 holding draft;"
			"T review 2026-02-01 holding;"
			"S signoff 2026-02-02 :Ann ~R <R",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

static void what_is_weighed_or_taken_back_came_before(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 holding +?",
			"R: it weighs a dissent that is not in the claim's "
			"history before it" },
		{ START "R review 2026-01-31 holding +A",
			"R: it weighs a dissent that is not in the claim's "
			"history before it" },
		{ START "D dissent 2026-01-30;"
			"R review 2026-01-31 holding +D <A",
			"R: it weighs a dissent that is not in the claim's "
			"history before it" },
		{ START "U undo 2026-01-31 -?",
			"U: it takes back an entry that is not in the claim's "
			"history before it" },
		{ START "R review 2026-01-30 holding; U undo 2026-01-31 -R <A",
			"U: it takes back an entry that is not in the claim's "
			"history before it" },
		{ START "U undo 2026-01-31 -A",
			"U: it takes back a publication, which nothing does" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

/* Where two branches met, 0.1 named but one of them as before it. */
static void a_line_of_0_1_knows_those_before_it(void **state)
{
	static const struct told_example examples[] = {
		{ START "D dissent 2026-01-30; E dissent 2026-01-30 <A;"
			"R review 2026-01-31 holding +D +E",
			"none" },
		{ START "D dissent 2026-01-30; E dissent 2026-01-30 <A;"
			"U undo 2026-01-31 -D",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_faults, examples);
}

static void words_that_were_judged_are_not_taken_back(void **state)
{
	static const char fault[] =
		"U: it takes back words that a review has judged since";
	static const struct told_example examples[] = {
		{ START "C correction 2026-01-30 't;"
			"R review 2026-01-31 holding; U undo 2026-02-01 -C",
			fault },
		{ START "C correction 2026-01-30 't;"
			"R review 2026-01-31 holding; U undo 2026-02-01 -C <C",
			"none" },
		{ START "C correction 2026-01-30 't;"
			"R review 2026-01-31 holding; V undo 2026-02-01 -R;"
			"U undo 2026-02-02 -C",
			"none" },
		{ START "C correction 2026-01-30 't;"
			"R review 2026-01-31 holding; V undo 2026-02-01 -R;"
			"U undo 2026-02-02 -C; W undo 2026-02-03 -V <V",
			"none" },
		{ START "C correction 2026-01-30 't;"
			"R review 2026-01-31 holding; V undo 2026-02-01 -R;"
			"U undo 2026-02-02 -C <R",
			fault },
		{ START "R review 2026-01-29 holding;"
			"C correction 2026-01-30 't; U undo 2026-02-02 -C",
			"none" },
		{ START "R review 2026-01-10 holding;"
			"C correction 2026-01-11 't;"
			"D correction 2026-01-12 'It_holds.;"
			"U undo 2026-01-13 -D",
			"none" },
		{ START "C correction 2026-01-30;"
			"R review 2026-01-31 holding; U undo 2026-02-01 -C",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

static void what_is_accepted_fits_what_is_there(void **state)
{
	static const struct told_example examples[] = {
		{ START "C correction 2026-01-30 't partial %2026-01-05 "
			"=2026-03-01",
			"none" },
		{ START "R review 2026-01-10 holding;"
			"C correction 2026-01-30 $2026-01-11 %2026-01-11",
			"C: it moves the publication behind a review" },
		{ START "R review 2026-01-10 holding; U undo 2026-01-10 -R;"
			"C correction 2026-01-30 $2026-01-11 %2026-01-11;"
			"V undo 2026-01-31 -U <U",
			"none" },
		{ START "C correction 2026-01-30 $2026-01-11",
			"C: its opening review is before the day of "
			"publication" },
		{ START "C correction 2026-01-30 %2025-12-31",
			"C: its opening review is before the day of "
			"publication" },
		{ START "C correction 2026-01-30 =2026-01-01",
			"C: the next date that it names is not after the "
			"opening review" },
		{ "A published 2026-01-01 holding $2026-01-02",
			"A: its opening review is before the day of "
			"publication" },
		{ "A published 2026-01-01 holding =2026-01-01",
			"A: the next date that it names, 2026-01-01, is not "
			"after its day, 2026-01-01" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

static const char *tell_changed(
	struct arena *arena, const char *text, const char *member)
{
	struct entries entries = story_of(arena, text);
	struct entry *last = entries.items[entries.count - 1];

	if (strcmp(member, "text") == 0)
		last->text = "u";
	else if (strcmp(member, "spaces") == 0)
		last->text = "t ";
	else
		last->was_statement = A_HASH;
	return faults_told(arena, entries, "2026-12-31T12:00:00Z");
}

static void a_statement_is_the_digest_of_its_text(void **state)
{
	struct arena arena = { 0 };
	const char *text = START "C correction 2026-01-30 't";

	(void)state;
	assert_string_equal(tell_changed(&arena, text, "text"),
		"C: its statement is not the digest of its text");
	assert_string_equal(tell_changed(&arena, text, "spaces"),
		"C: its statement is not the digest of its text");
	assert_string_equal(tell_changed(&arena, text, "was"),
		"C: it replaces another sentence than the one that stood when "
		"it was made");
	assert_string_equal(tell_changed(&arena, START, "text"),
		"A: its statement is not the digest of its text");
	arena_release(&arena);
}

/* ---- how a fault ends ---- */

static void an_entry_that_was_taken_back_is_no_fault(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 superseded ^A-1;"
			"U undo 2026-01-11 -C",
			"none" },
		{ START "R review 2026-01-31 holding 't :_;"
			"U undo 2026-02-01 -R",
			"none" },
		{ START "U undo 2026-01-31 -A; V undo 2026-02-01 -U", "none" },
		{ "A published 2026-01-01 holding $2026-01-02;"
		  "C correction 2026-01-30 %2026-01-02 =2026-02-01",
			"none" },
		{ START "R review 2026-01-31 holding 't;"
			"U undo 2026-02-01 -R; V undo 2026-02-02 -U",
			"R: it is about another sentence than the one that "
			"stood when it was made" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

static void publications_that_differ_are_a_fault_until_one_is_accepted(
	void **state)
{
	static const char fault[] =
		"B: another publication of this claim says otherwise; say "
		"which is right: vigil correct A-1 --accept --note TEXT";
	static const struct told_example examples[] = {
		{ START "B published 2026-01-02 holding <", fault },
		{ START "B published 2026-01-01 partial <", fault },
		{ START "B published 2026-01-02 holding 't <", fault },
		{ START "B published 2026-01-01 holding *Two =2026-02-20 #45",
			"none" },
		{ START "B published 2026-01-02 holding <;"
			"C correction 2026-01-30 'It_holds. $2026-01-01 "
			"%2026-01-01 holding =2026-02-01",
			"none" },
		{ START "B published 2026-01-02 holding <;"
			"C correction 2026-01-30 'It_holds. $2026-01-01 "
			"%2026-01-01 holding =2026-02-01; U undo 2026-02-01 -C",
			fault },
		{ START "B published 2026-01-02 holding;"
			"C correction 2026-01-30 'It_holds. $2026-01-01 "
			"%2026-01-01 holding =2026-02-01 <A",
			fault },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

/* Which of them stands may change with what others rest on one. */
static void what_stood_then_is_what_an_entry_is_held_against(void **state)
{
	static const struct told_example examples[] = {
		{ START "B published 2026-01-02 holding 't;"
			"R review 2026-01-03 holding <A <B;"
			"D dissent 2026-01-04 <B",
			"A: another publication of this claim says otherwise; "
			"say which is right: vigil correct A-1 --accept "
			"--note TEXT" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_signoff_is_somebody_elses_and_of_a_draft),
		cmocka_unit_test(what_is_weighed_or_taken_back_came_before),
		cmocka_unit_test(a_line_of_0_1_knows_those_before_it),
		cmocka_unit_test(words_that_were_judged_are_not_taken_back),
		cmocka_unit_test(what_is_accepted_fits_what_is_there),
		cmocka_unit_test(a_statement_is_the_digest_of_its_text),
		cmocka_unit_test(an_entry_that_was_taken_back_is_no_fault),
		cmocka_unit_test(
			publications_that_differ_are_a_fault_until_one_is_accepted),
		cmocka_unit_test(
			what_stood_then_is_what_an_entry_is_held_against),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
