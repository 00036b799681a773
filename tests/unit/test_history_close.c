/* test_history_close.c - claims that are closed, reopened, put off, changed. */
#include "claim_support_story.h"

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "file_entries.h"

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
	check_succession(tell_story, examples);
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
			"R review 2026-02-01 holding =2026-02-10",
			"A ->Holding; C Holding>Holding; O Holding>Holding; "
			"R Holding>Holding; open verdict=holding "
			"reviewed=2026-02-01 due=2026-02-10 pinned days=60" },
		{ START "O reopen 2026-06-01",
			"A ->Holding; O Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-01-31 ladder days=30" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
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
	check_succession(tell_story, examples);
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
	check_succession(tell_story, examples);
}

static void a_review_is_put_off_until_the_next_one(void **state)
{
	static const struct told_example examples[] = {
		{ START "P postpone 2026-01-20 =2026-02-15",
			"A ->Holding; P Holding>Holding; open verdict=holding "
			"reviewed=2026-01-01 due=2026-02-15 postponed "
			"days=30" },
		{ START "P postpone 2026-01-20 =2026-02-15;"
			"Q postpone 2026-01-21 =2026-02-10",
			"A ->Holding; P Holding>Holding; Q Holding>Holding; "
			"open verdict=holding reviewed=2026-01-01 "
			"due=2026-02-10 postponed days=30" },
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
	check_succession(tell_story, examples);
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
		{ START "C close 2026-01-10 settled partial;"
			"R review 2026-01-11 not-holding <A",
			"A ->Holding; C Holding>Partial; R Partial>Not "
			"holding; settled verdict=not_holding "
			"reviewed=2026-01-11 never" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_story, examples);
}

/* ---- what the file says of the schedule ---- */

/* Tells what the record has, and what each change was from. */
static const char *tell_change(struct arena *arena, const char *text)
{
	const struct claim claim = { .id = "A-1", .resolves = NO_DATE };
	struct entries entries = story_of(arena, text);
	const struct history history = history_of(arena, &claim, 0, &entries);
	const char *told = "";
	size_t i;

	for (i = 0; i < history.count; i++) {
		const struct event *event = &history.events[i];

		if (event->entry->kind == ENTRY_CHANGE)
			told = arena_printf(arena, "%s%s from %s %d; ", told,
				event->entry->note,
				date_shown(arena, event->old_resolves),
				event->old_cadence);
	}
	return arena_printf(arena, "%s%s %d", told,
		date_shown(arena, history.resolves), history.cadence);
}

static void a_change_says_what_the_file_says_from_then_on(void **state)
{
	static const struct told_example examples[] = {
		{ "", "- 0" },
		{ START, "- 0" },
		{ "A published 2026-01-01 holding !2026-12-31 #45",
			"31 Dec 2026 45" },
		{ "A published 2026-01-01 holding !2026-12-31 #45;"
		  "C change 2026-01-10 !2027-01-31 #45;"
		  "D change 2026-01-11 #60; E change 2026-01-12",
			"C from 31 Dec 2026 45; D from 31 Jan 2027 45; "
			"E from - 60; - 0" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_change, examples);
}

static struct claim claim_with(const char *resolves, int cadence)
{
	return (struct claim){
		.id = "A-1", .resolves = day(resolves), .cadence = cadence
	};
}

static const char *change_line(
	struct arena *arena, const struct claim *claim, const char *text)
{
	struct entries entries = story_of(arena, text);
	const struct history history = history_of(arena, claim, 0, &entries);
	struct entry *entry =
		entry_change(arena, claim, &history, day("2026-11-23"));

	return entry ? entry_line(arena, entry) : "none";
}

static void a_change_holds_what_all_who_see_it_write(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = claim_with("2027-01-31", 60);
	const struct claim bare = claim_with(NULL, 0);
	const char *line = change_line(&arena, &claim, START);

	(void)state;
	assert_string_equal(line,
		sealed_line(&arena,
			arena_printf(&arena,
				"{\"claim\":\"A-1\",\"kind\":\"change\","
				"\"on\":\"2026-11-23\","
				"\"resolves\":\"2027-01-31\",\"cadence\":60,"
				"\"previous\":\"%s\"",
				story_of(&arena, START).items[0]->hash)));
	assert_string_equal(print_line(&arena, line), "read");
	line = change_line(&arena, &bare,
		"A published 2026-01-01 holding !2026-12-31 #45");
	assert_null(strstr(line, "resolves"));
	assert_null(strstr(line, "cadence"));
	assert_string_equal(print_line(&arena, line), "read");
	arena_release(&arena);
}

static void there_is_none_where_the_record_says_the_same(void **state)
{
	struct arena arena = { 0 };
	const struct claim claim = claim_with("2027-01-31", 60);

	(void)state;
	assert_string_equal(
		change_line(&arena, &claim,
			START "C change 2026-01-02 !2027-01-31 #60"),
		"none");
	assert_string_not_equal(
		change_line(&arena, &claim,
			START "C change 2026-01-02 !2027-01-31 #61"),
		"none");
	assert_string_not_equal(
		change_line(&arena, &claim,
			START "C change 2026-01-02 !2027-01-30 #60"),
		"none");
	assert_string_equal(change_line(&arena, &claim, ""), "none");
	arena_release(&arena);
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
		cmocka_unit_test(a_change_says_what_the_file_says_from_then_on),
		cmocka_unit_test(a_change_holds_what_all_who_see_it_write),
		cmocka_unit_test(there_is_none_where_the_record_says_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
