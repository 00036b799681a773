/* test_render_calendar.c - events for calendars, from claims and entries. */
#include <stdlib.h>

#include "claim_support.h"
#include "promise.h"

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "promise.h"
#include "render_calendar.h"
#include "standing.h"
#include "text_stream.h"
#include "verdict.h"
#include "view.h"

#define BEGIN                                                                  \
	"BEGIN:VCALENDAR\r\n"                                                  \
	"VERSION:2.0\r\n"                                                      \
	"PRODID:-//vigil//vigil calendar//EN\r\n"
#define END "END:VCALENDAR\r\n"

enum { ENTRIES_MOST = 4 };

/* A claim with its entries, the first of which opens it. */
struct story {
	struct arena arena;
	struct claim claim;
	struct entry entries[ENTRIES_MOST];
	struct event events[ENTRIES_MOST];
	struct history history;
};

static void tell_story(struct story *story)
{
	*story = (struct story){
		.claim = { .id = "AM-1",
			.claim = "It holds.",
			.title = "Title",
			.resolves = NO_DATE,
			.standing = { .state = STATE_OPEN,
				.verdict = HOLDING,
				.reviewed = day("2026-10-01"),
				.due = { day("2026-10-31"), REASON_LADDER,
					30 } } },
		.entries = { { .claim = "AM-1",
			.kind = ENTRY_PUBLISHED,
			.on = day("2026-10-01"),
			.statement = "the digest of a text" } },
		.history = { .count = 1 },
	};
}

static void add_entry(struct story *story, const char *recorded, const char *on)
{
	story->entries[story->history.count++] = (struct entry){
		.kind = ENTRY_REVIEW, .on = day(on), .recorded = recorded
	};
}

static void each_row(void *context, view_text_fn *row, void *writing)
{
	const struct view *view = context;
	struct text_stream stream;

	text_stream_open(&stream);
	calendar_rows(stream.out, view);
	row(writing, text_stream_close(&stream, view->arena));
}

static const char *calendar_of(struct story *story)
{
	struct view view = { .arena = &story->arena,
		.promise = promise_usual() };
	char *text = NULL;
	size_t i, length;
	FILE *out = open_memstream(&text, &length);
	const char *kept;

	for (i = 0; i < story->history.count; i++)
		story->events[i].entry = &story->entries[i];
	story->history.events = story->events;
	story->history.opening.entry = &story->entries[0];
	view_add(&view, &story->claim, &story->history);
	assert_non_null(out);
	view.texts.each = each_row;
	view.texts.context = &view;
	calendar_write(out, &view);
	assert_int_equal(fclose(out), 0);
	kept = arena_copy(&story->arena, text);
	free(text);
	return kept;
}

/* Returns the value of the first line of a name, or NULL. */
static const char *value_of(struct story *story, const char *name)
{
	const char *value = strstr(
		calendar_of(story), arena_printf(&story->arena, "\n%s:", name));

	if (!value)
		return NULL;
	value += strlen(name) + 2;
	return arena_copy_bytes(&story->arena, value, strcspn(value, "\r"));
}

static void a_review_is_an_event_of_one_day(void **state)
{
	struct story story;

	(void)state;
	tell_story(&story);
	assert_string_equal(calendar_of(&story), BEGIN
		"BEGIN:VEVENT\r\n"
		"UID:AM-1-review@56894727d3e84f69.vigil\r\n"
		"DTSTAMP:20261001T000000Z\r\n"
		"SEQUENCE:0\r\n"
		"DTSTART;VALUE=DATE:20261031\r\n"
		"DTEND;VALUE=DATE:20261101\r\n"
		"SUMMARY:Review AM-1: Title\r\n"
		"DESCRIPTION:It holds.\\n\\nHolding · reviewed 1 Oct "
		"2026\\nschedule: 30 days\r\n"
		" \\, on the ladder of 30\\, 60\\, 90\r\n"
		"TRANSP:TRANSPARENT\r\n"
		"END:VEVENT\r\n" END);
	arena_release(&story.arena);
}

static void a_claim_that_is_never_due_is_in_no_calendar(void **state)
{
	struct story story;

	(void)state;
	tell_story(&story);
	story.claim.standing.state = STATE_SETTLED;
	story.claim.standing.due.date = NO_DATE;
	story.claim.resolves = day("2026-12-31");
	assert_string_equal(calendar_of(&story), BEGIN END);
	arena_release(&story.arena);
}

static void the_last_day_of_all_has_no_end(void **state)
{
	struct story story;

	(void)state;
	tell_story(&story);
	story.claim.standing.due.date = day("9999-12-31");
	assert_string_equal(value_of(&story, "DTSTART;VALUE=DATE"), "99991231");
	assert_null(value_of(&story, "DTEND;VALUE=DATE"));
	arena_release(&story.arena);
}

static void the_stamp_is_that_of_the_newest_entry(void **state)
{
	struct story story;

	(void)state;
	tell_story(&story);
	add_entry(&story, "2026-11-02T08:00:01Z", "2026-11-01");
	add_entry(&story, "2026-11-02T08:00:02Z", "2026-11-01");
	add_entry(&story, "2026-11-01T23:59:59Z", "2026-11-02");
	assert_string_equal(value_of(&story, "DTSTAMP"), "20261102T080002Z");
	assert_string_equal(value_of(&story, "SEQUENCE"), "3");
	arena_release(&story.arena);
}

static const char *tell_url(struct arena *arena, const char *url)
{
	struct story story;
	const char *told;

	tell_story(&story);
	story.claim.article.url = url;
	told = value_of(&story, "URL");
	told = arena_copy(arena, told ? told : "none");
	arena_release(&story.arena);
	return told;
}

static void only_a_web_address_is_a_url(void **state)
{
	static const struct told_example examples[] = {
		{ "https://example.org/a", "https://example.org/a" },
		{ "http://example.org/é", "http://example.org/%C3%A9" },
		{ "HTTPS://example.org/a", "HTTPS://example.org/a" },
		{ "https:///a", "none" },
		{ "articles/am-1.html", "none" },
		{ "/articles/am-1.html", "none" },
		{ "//example.org/a", "none" },
		{ "javascript:alert(1)", "none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_url, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_review_is_an_event_of_one_day),
		cmocka_unit_test(a_claim_that_is_never_due_is_in_no_calendar),
		cmocka_unit_test(the_last_day_of_all_has_no_end),
		cmocka_unit_test(the_stamp_is_that_of_the_newest_entry),
		cmocka_unit_test(only_a_web_address_is_a_url),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
