/* render_calendar.c - coming reviews, as iCalendar (RFC 5545). It depends on
 * the ledger alone, never on the day: the same ledger makes the same bytes. */
#include "render_calendar.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "content_line.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "history.h"
#include "standing.h"
#include "verdict.h"
#include "view.h"
#include "view_reason.h"
#include "view_texts.h"
#include "web_url.h"

/* Sixteen letters of a digest distinguish claims that have the same id. */
enum { DIGEST_LETTERS = 16 };

/* What an event is about. */
struct occasion {
	const char *kind, *summary, *reason;
	long day;
};

/* Returns a date or a time without its hyphens and colons. */
static char *compact(struct arena *arena, const char *text)
{
	char *copy = arena_copy(arena, text), *end = copy;

	for (; *text; text++) {
		if (*text != '-' && *text != ':')
			*end++ = *text;
	}
	*end = '\0';
	return copy;
}

/* An opening entry has no time. */
static const char *stamp_of(struct arena *arena, const struct entry *entry)
{
	if (entry->recorded)
		return compact(arena, entry->recorded);
	return arena_printf(arena, "%sT000000Z",
		compact(arena, date_iso(arena, entry->on)));
}

/* The newest of all, since where branches were merged it need not be last. */
static const char *newest_stamp(
	struct arena *arena, const struct history *history)
{
	const char *newest = "";
	size_t i;

	for (i = 0; i < history->count; i++) {
		const char *stamp = stamp_of(arena, history->events[i].entry);

		if (strcmp(stamp, newest) > 0)
			newest = stamp;
	}
	return newest;
}

/* The last day of all has none after it, and an event without an end is of one
 * day. */
static void write_days(FILE *out, struct arena *arena, long day)
{
	const char *after = date_iso(arena, day + 1);

	content_value(out, "DTSTART;VALUE=DATE",
		compact(arena, date_iso(arena, day)));
	if (after)
		content_value(out, "DTEND;VALUE=DATE", compact(arena, after));
}

static const char *description(struct arena *arena, const struct claim *claim,
	const struct occasion *occasion)
{
	const struct standing *standing = &claim->standing;

	return arena_printf(arena, "%s\n\n%s · reviewed %s\n%s", claim->claim,
		verdict_shown(standing->verdict),
		date_shown(arena, standing->reviewed), occasion->reason);
}

/* The text that was published stays the same for ever and in every copy of the
 * ledger; settings, schedule and file may change, and two ledgers may have the
 * same ids. The journal's word for it is text that anybody may have written,
 * of which the digest is safe. */
static const char *uid(struct arena *arena, const struct history *history,
	const struct occasion *occasion)
{
	const char *statement = history->opening.entry->statement;

	return arena_printf(arena, "%s-%s@%.*s.vigil",
		history->opening.entry->claim, occasion->kind, DIGEST_LETTERS,
		digest_of(statement, strlen(statement)).hex);
}

static void write_event(FILE *out, struct arena *arena,
	const struct view_row *row, const struct occasion *occasion)
{
	const struct claim *claim = row->claim;

	content_value(out, "BEGIN", "VEVENT");
	content_value(out, "UID", uid(arena, row->history, occasion));
	content_value(out, "DTSTAMP", newest_stamp(arena, row->history));
	content_value(out, "SEQUENCE",
		arena_printf(arena, "%zu", row->history->count - 1));
	write_days(out, arena, occasion->day);
	content_text(out, "SUMMARY", occasion->summary);
	content_text(out, "DESCRIPTION", description(arena, claim, occasion));
	if (claim->topic)
		content_text(out, "CATEGORIES", claim->topic);
	if (claim->article.url && web_url_host(claim->article.url))
		content_uri(out, "URL", claim->article.url);
	content_value(out, "TRANSP", "TRANSPARENT");
	content_value(out, "END", "VEVENT");
}

static void write_review(
	FILE *out, const struct view *view, const struct view_row *row)
{
	struct arena *arena = view->arena;
	const struct claim *claim = row->claim;
	const struct occasion occasion = {
		.kind = "review",
		.day = claim->standing.due.date,
		.summary = arena_printf(
			arena, "Review %s: %s", claim->id, row->title),
		.reason = arena_printf(arena, "schedule: %s",
			view_reason(view, &claim->standing)),
	};

	write_event(out, arena, row, &occasion);
}

static void write_resolves(
	FILE *out, struct arena *arena, const struct view_row *row)
{
	const struct claim *claim = row->claim;
	const struct occasion occasion = {
		.kind = "resolves",
		.day = claim->resolves,
		.summary = arena_printf(
			arena, "%s resolves: %s", claim->id, row->title),
		.reason = "It can be settled from this day on.",
	};

	write_event(out, arena, row, &occasion);
}

void calendar_rows(FILE *out, const struct view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct view_row *row = &view->rows[i];

		if (row->is_scheduled)
			write_review(out, view, row);
		if (row->is_scheduled && row->claim->resolves != NO_DATE)
			write_resolves(out, view->arena, row);
	}
}

void calendar_begin(FILE *out, const char *name)
{
	content_value(out, "BEGIN", "VCALENDAR");
	content_value(out, "VERSION", "2.0");
	content_value(out, "PRODID", "-//vigil//vigil calendar//EN");
	if (name) {
		content_text(out, "NAME", name);
		content_text(out, "X-WR-CALNAME", name);
	}
}

void calendar_end(FILE *out)
{
	content_value(out, "END", "VCALENDAR");
}

void calendar_write(FILE *out, const struct view *view)
{
	calendar_begin(out, view->name);
	view_write_texts(out, view);
	calendar_end(out);
}
