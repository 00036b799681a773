/* test_history_change.c - what a claim's file changes of title and schedule. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "file_entries.h"
#include "history.h"

#define START "A published 2026-01-01 holding; "

/* Tells what the record has, and what each change was from. */
static const char *changes_told(struct arena *arena, struct entries entries)
{
	const struct history history = story_history(arena, &entries);
	const char *told = "";
	size_t i;

	for (i = 0; i < history.count; i++) {
		const struct event *event = &history.events[i];

		if (event->entry->kind == ENTRY_CHANGE)
			told = arena_printf(arena, "%s%s from %s %d %s; ", told,
				event->entry->note,
				date_shown(arena, event->old_resolves),
				event->old_cadence,
				event->old_title ? event->old_title : "-");
	}
	return arena_printf(arena, "%s%s %d %s", told,
		date_shown(arena, history.resolves), history.cadence,
		history.title ? history.title : "-");
}

static const char *tell_change(struct arena *arena, const char *text)
{
	return changes_told(arena, story_of(arena, text));
}

static const char *tell_old_change(struct arena *arena, const char *text)
{
	return changes_told(arena, old_story_of(arena, text));
}

static void a_change_says_what_the_file_says_from_then_on(void **state)
{
	static const struct told_example old[] = {
		{ "", "- 0 -" },
		{ START, "- 0 -" },
		{ "A published 2026-01-01 holding !2026-12-31 #45",
			"31 Dec 2026 45 -" },
		{ "A published 2026-01-01 holding !2026-12-31 #45;"
		  "C change 2026-01-10 !2027-01-31 #45;"
		  "D change 2026-01-11 #60; E change 2026-01-12",
			"C from 31 Dec 2026 45 -; D from 31 Jan 2027 45 -; "
			"E from - 60 -; - 0 -" },
		{ 0 },
	};
	static const struct told_example now[] = {
		{ "", "- 0 -" },
		{ START, "- 0 -" },
		{ "A published 2026-01-01 holding !2026-12-31 #45 *One",
			"31 Dec 2026 45 One" },
		{ "A published 2026-01-01 holding !2026-12-31 #45 *One;"
		  "C change 2026-01-10 !2027-01-31;"
		  "D change 2026-01-11 #60 *Two; E change 2026-01-12 ! *",
			"C from 31 Dec 2026 45 One; D from 31 Jan 2027 45 One; "
			"E from 31 Jan 2027 60 Two; - 60 -" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_old_change, old);
	check_succession(tell_change, now);
}

/* What was promised before it stays. */
static void a_new_cadence_counts_from_the_next_review_on(void **state)
{
	static const struct told_example examples[] = {
		{ START "C change 2026-01-10 #80",
			"A ->Holding; C Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ START "C change 2026-01-10 #80; R review 2026-01-20 holding",
			"A ->Holding; C Holding>Holding; R Holding>Holding; "
			"open verdict=holding reviewed=2026-01-20 "
			"due=2026-04-10 cadence days=80" },
		{ "A published 2026-01-01 holding old; C change 2026-01-10 #80",
			"A ->Holding; C Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static void a_nearer_day_that_settles_it_brings_the_next_forward(void **state)
{
	static const struct told_example examples[] = {
		{ START "C change 2026-01-10 !2026-01-20",
			"A ->Holding; C Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-20 resolves days=30" },
		{ START "C change 2026-01-10 !2026-06-20",
			"A ->Holding; C Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ START "C change 2026-01-10 !2026-01-20;"
			"D change 2026-01-11 !2026-06-20",
			"A ->Holding; C Holding>Holding; D Holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-01-31 ladder days=30" },
		{ START "P postpone 2026-01-09 =2026-03-01;"
			"C change 2026-01-10 !2026-02-20",
			"A ->Holding; P Holding>Holding; C Holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-02-20 resolves days=30" },
		{ START "C change 2026-01-10 !2026-01-20;"
			"P postpone 2026-01-11 =2026-03-01",
			"A ->Holding; C Holding>Holding; P Holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-03-01 postponed days=30" },
		{ START "R review 2026-01-20 holding;"
			"C change 2026-01-10 !2026-01-25 <A",
			"A ->Holding; C Holding>Holding; R Holding>Holding; "
			"open verdict=holding reviewed=2026-01-20 "
			"due=2026-03-21 ladder days=60" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

static struct claim claim_with(
	const char *resolves, int cadence, const char *title)
{
	return (struct claim){ .id = "A-1",
		.claim = STORY_SENTENCE,
		.title = title,
		.resolves = day(resolves),
		.cadence = cadence };
}

static const char *change_line(
	struct arena *arena, const struct claim *claim, struct entries entries)
{
	const struct history history = story_history(arena, &entries);
	struct entry *entry =
		entry_change(arena, claim, &history, day("2026-11-23"));

	return entry ? entry_line(arena, entry) : "none";
}

static void a_change_holds_what_changed(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = claim_with("2027-01-31", 60, NULL);
	const struct claim bare = claim_with(NULL, 0, "Two");

	(void)state;
	assert_string_equal(
		change_line(&arena, &claim, story_of(&arena, START)),
		sealed_line(&arena,
			"{\"claim\":\"A-1\",\"v\":2,\"kind\":\"change\","
			"\"on\":\"2026-11-23\","
			"\"resolves\":\"2027-01-31\",\"cadence\":60"));
	assert_string_equal(change_line(&arena, &bare,
				    story_of(&arena,
					    "A published 2026-01-01 holding "
					    "!2026-12-31 #45 *One")),
		sealed_line(&arena,
			"{\"claim\":\"A-1\",\"v\":2,\"kind\":\"change\","
			"\"on\":\"2026-11-23\",\"resolves\":null,"
			"\"cadence\":null,\"title\":\"Two\""));
	arena_release(&arena);
}

static void there_is_none_where_the_record_says_the_same(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = claim_with("2027-01-31", 60, "One");

	(void)state;
	assert_string_equal(
		change_line(&arena, &claim,
			story_of(&arena, START "C change 2026-01-02 "
					       "!2027-01-31 #60 *One")),
		"none");
	assert_string_not_equal(
		change_line(&arena, &claim,
			story_of(&arena, START "C change 2026-01-02 "
					       "!2027-01-31 #61 *One")),
		"none");
	assert_string_not_equal(
		change_line(&arena, &claim,
			story_of(&arena, START "C change 2026-01-02 "
					       "!2027-01-30 #60 *One")),
		"none");
	assert_string_not_equal(
		change_line(&arena, &claim,
			story_of(&arena, START "C change 2026-01-02 "
					       "!2027-01-31 #60")),
		"none");
	assert_string_equal(
		change_line(&arena, &claim, story_of(&arena, "")), "none");
	arena_release(&arena);
}

/* They say nothing of it, so the file's is as good as any. */
static void a_title_that_lines_of_0_1_do_not_have_is_no_change(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = claim_with(NULL, 0, "One");

	(void)state;
	assert_string_equal(
		change_line(&arena, &claim, old_story_of(&arena, START)),
		"none");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_change_says_what_the_file_says_from_then_on),
		cmocka_unit_test(a_new_cadence_counts_from_the_next_review_on),
		cmocka_unit_test(
			a_nearer_day_that_settles_it_brings_the_next_forward),
		cmocka_unit_test(a_change_holds_what_changed),
		cmocka_unit_test(there_is_none_where_the_record_says_the_same),
		cmocka_unit_test(
			a_title_that_lines_of_0_1_do_not_have_is_no_change),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
