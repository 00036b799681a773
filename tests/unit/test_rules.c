/* test_rules.c - what each entry is held against, and when it is not. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim_support.h"
#include "entries.h"
#include "entry.h"

#define START "A published 2026-01-01 holding; "

static const char *tell_either(struct arena *arena, const char *text)
{
	const char *now = tell_faults(arena, text);

	assert_string_equal(tell_old_faults(arena, text), now);
	return now;
}

static void what_the_commands_write_is_no_fault(void **state)
{
	static const struct told_example examples[] = {
		{ "", "none" },
		{ START, "none" },
		{ START "R review 2026-01-31 partial;"
			"D dissent 2026-02-01 material;"
			"P postpone 2026-02-02 =2026-03-01;"
			"S review 2026-02-03 holding +D; U undo 2026-02-04 -S;"
			"V undo 2026-02-05 -U; C correction 2026-02-06;"
			"E close 2026-02-07 retired",
			"none" },
		{ START "R review 2026-01-31 partial draft;"
			"S signoff 2026-02-01 :Ann ~R",
			"none" },
		{ START "E close 2026-02-07 superseded ^A-2;"
			"O reopen 2026-02-08 =2026-03-01",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either, examples);
}

static void somebody_recorded_it(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 holding :_",
			"R: it says of nobody that they recorded it" },
		{ START "R dissent 2026-01-31 :",
			"R: it says of nobody that they recorded it" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either, examples);
}

static void there_is_a_claim_before_it_that_is_open(void **state)
{
	static const struct told_example examples[] = {
		{ "R review 2026-01-31 holding new <",
			"R: the claim was not published before it" },
		{ "D dissent 2026-01-31 new <",
			"D: the claim was not published before it" },
		{ "D correction 2026-01-31 new <",
			"D: the claim was not published before it" },
		{ "D change 2026-01-31 #45 new <",
			"D: the claim was not published before it" },
		{ "D close 2026-01-31 retired new <",
			"D: the claim was not published before it" },
		{ 0 },
	};
	static const struct told_example closed[] = {
		{ START "C close 2026-01-10 retired;"
			"R review 2026-01-31 holding",
			"R: the claim was retired before it" },
		{ START "C close 2026-01-10 retired;"
			"P postpone 2026-01-31 =2026-02-01",
			"P: the claim was retired before it" },
		{ START "C close 2026-01-10 settled partial;"
			"D close 2026-01-31 retired",
			"D: the claim was settled before it" },
		{ START "R review 2026-01-31 holding draft;"
			"C close 2026-02-10 retired;"
			"S signoff 2026-02-11 :Ann ~R",
			"S: the claim was retired before it" },
		{ START "O reopen 2026-01-31 =2026-02-10",
			"O: the claim was open before it" },
		{ START "C close 2026-01-10 retired; D dissent 2026-01-31;"
			"E correction 2026-02-01; F change 2026-02-02 #45",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_faults, examples);
	check_succession(tell_either, closed);
}

/* By what it follows, whatever came earlier in the order. */
static void what_stands_beside_it_does_not_matter(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 retired;"
			"R review 2026-01-31 holding <A",
			"none" },
		{ START "C close 2026-01-10 retired;"
			"D close 2026-01-31 retired <A",
			"none" },
		{ START "C correction 2026-01-10 't;"
			"R review 2026-01-31 holding <A",
			"none" },
		{ START "S review 2026-01-31 holding;"
			"R review 2026-01-20 holding <A",
			"none" },
		{ START "C correction 2026-01-10 't; U undo 2026-01-11 -C;"
			"R review 2026-01-12 holding <C",
			"none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either, examples);
}

static void reviews_come_one_after_the_other(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2025-12-31 holding",
			"R: its day is before that of publication, "
			"2026-01-01" },
		{ START "R review 2026-01-31 holding;"
			"S review 2026-01-30 holding",
			"S: its day is before that of the last review, "
			"2026-01-31" },
		{ START "R review 2026-01-31 holding =2026-01-31",
			"R: the next date that it names, 2026-01-31, is not "
			"after its day, 2026-01-31" },
		{ START "P postpone 2026-01-31 =2026-01-31",
			"P: the next date that it names, 2026-01-31, is not "
			"after its day, 2026-01-31" },
		{ 0 },
	};
	static const struct told_example now[] = {
		{ START "R review 2026-01-31 holding;"
			"C close 2026-01-30 retired",
			"C: its day is before that of the last review, "
			"2026-01-31" },
		{ START "C close 2026-01-30 retired;"
			"O reopen 2026-01-31 =2026-01-30",
			"O: the next date that it names is before its day" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either, examples);
	check_succession(tell_faults, now);
}

/* It is the entries of a story that have a note each. */
static const char *tell_mute(struct arena *arena, const char *text)
{
	struct entries entries = story_of(arena, text);
	struct entry *last = entries.items[entries.count - 1];

	last->note = NULL;
	entry_line(arena, last);
	return faults_told(arena, entries, "2026-12-31T12:00:00Z");
}

static void some_reviews_need_a_note(void **state)
{
	static const struct told_example examples[] = {
		{ START "R review 2026-01-31 holding", "none" },
		{ START "R review 2026-01-31 partial",
			"(null): it has no note: Partial, Not holding and a "
			"changed verdict need one" },
		{ START "R review 2026-01-31 partial;"
			"S review 2026-02-01 partial",
			"(null): it has no note: Partial, Not holding and a "
			"changed verdict need one" },
		{ START "R review 2026-01-31 partial;"
			"S review 2026-02-01 holding",
			"(null): it has no note: Partial, Not holding and a "
			"changed verdict need one" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mute, examples);
}

static void a_review_is_of_the_sentence_that_stands(void **state)
{
	static const char *const other =
		"it is about another sentence than the one that stood when it "
		"was made";
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(
		tell_faults(&arena, START "R review 2026-01-31 holding 't"),
		arena_printf(&arena, "R: %s", other));
	assert_string_equal(
		tell_faults(&arena, START "R dissent 2026-01-31 't"),
		arena_printf(&arena, "R: %s", other));
	assert_string_equal(
		tell_faults(&arena, START "C correction 2026-01-30 't;"
					  "R review 2026-01-31 holding "
					  "'It_holds."),
		arena_printf(&arena, "R: %s", other));
	assert_string_equal(
		tell_old_faults(&arena, START "R review 2026-01-31 holding 't"),
		arena_printf(&arena, "R: %s", other));
	arena_release(&arena);
}

static void an_end_has_its_own(void **state)
{
	static const struct told_example examples[] = {
		{ START "C close 2026-01-10 superseded ^A-1",
			"C: the claim is superseded by itself" },
		{ START "C close 2026-01-10 superseded ^a-1",
			"C: the claim is superseded by itself" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_either, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_the_commands_write_is_no_fault),
		cmocka_unit_test(somebody_recorded_it),
		cmocka_unit_test(there_is_a_claim_before_it_that_is_open),
		cmocka_unit_test(what_stands_beside_it_does_not_matter),
		cmocka_unit_test(reviews_come_one_after_the_other),
		cmocka_unit_test(some_reviews_need_a_note),
		cmocka_unit_test(a_review_is_of_the_sentence_that_stands),
		cmocka_unit_test(an_end_has_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
