/* render_cells.c - lists for programs: plain and csv, with the same columns. */
#include "render_cells.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "event.h"
#include "history.h"
#include "standing.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"
#include "view.h"
#include "view_texts.h"

/* The columns are part of what scripts rely on: new ones go behind. */
static const char *const claim_names[] = { "id", "verdict", "last_reviewed",
	"next_review", "days_late", "state", "resolves", "topic", "owner",
	"file", "title", "reading", "awaiting_signoff", "open_dissents", NULL };

static const char *const event_names[] = { "on", "id", "kind", "from",
	"verdict", "by", "next_review", "undone", "hash", "note", "detail",
	NULL };

static const char *const week_names[] = { "week", "count", "ids", NULL };
static const char *const move_names[] = { "id", "from", "to", "title", NULL };

/* Writes one line of cells; a NULL cell is empty. */
typedef void line_fn(
	FILE *out, struct arena *arena, const char *const *cells, size_t count);

static size_t count_of(const char *const *names)
{
	size_t count = 0;

	while (names[count])
		count++;
	return count;
}

static void plain_line(
	FILE *out, struct arena *arena, const char *const *cells, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		fprintf(out, "%s%s", i ? "\t" : "",
			cells[i] ? text_printable(arena, cells[i]) : "");
	putc('\n', out);
}

/* RFC 4180, with newlines as this system has them. */
static void csv_cell(FILE *out, struct arena *arena, const char *cell)
{
	const char *text = text_printable(arena, cell);

	if (!text[strcspn(text, ",\"")]) {
		fputs(text, out);
		return;
	}
	putc('"', out);
	for (; *text; text++) {
		if (*text == '"')
			putc('"', out);
		putc(*text, out);
	}
	putc('"', out);
}

static void csv_line(
	FILE *out, struct arena *arena, const char *const *cells, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (i > 0)
			putc(',', out);
		if (cells[i])
			csv_cell(out, arena, cells[i]);
	}
	putc('\n', out);
}

static void write_claims(FILE *out, const struct view *view, line_fn *line)
{
	struct arena *arena = view->arena;
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct view_row *row = &view->rows[i];
		const struct claim *claim = row->claim;
		const struct standing *standing = &claim->standing;
		const char *const cells[] = { claim->id,
			verdict_token(standing->verdict),
			date_iso(arena, standing->reviewed),
			date_iso(arena, standing->due.date),
			row->is_scheduled
				? arena_printf(arena, "%ld", row->days_late)
				: NULL,
			state_name(standing->state),
			date_iso(arena, claim->resolves), claim->topic,
			claim->owner, claim->file, claim_title(arena, claim),
			reading_name(claim->reading),
			standing->awaits ? "yes" : "no",
			arena_printf(arena, "%d", standing->dissents) };

		line(out, arena, cells, count_of(claim_names));
	}
}

static void write_event(FILE *out, const struct view *view,
	const struct view_event *shown, line_fn *line)
{
	struct arena *arena = view->arena;
	const struct event *event = shown->event;
	const struct entry *entry = event->entry;
	const char *const cells[] = { date_iso(arena, entry->on), shown->claim,
		entry_kind_name(entry->kind), verdict_token(event->from),
		verdict_token(event->to), entry->by,
		date_iso(arena, entry->next_review),
		event->undone ? "yes" : "no", entry->hash, entry->note,
		event_words(arena, event) };

	line(out, arena, cells, count_of(event_names));
}

static void write_weeks(FILE *out, const struct view *view, line_fn *line)
{
	struct arena *arena = view->arena;
	size_t i;

	for (i = 0; i < view->week_count; i++) {
		const struct view_week *week = &view->weeks[i];
		const char *const cells[] = { date_iso(arena, week->from),
			arena_printf(arena, "%zu", week->ids.count),
			texts_joined(arena, &week->ids, ' ') };

		line(out, arena, cells, count_of(week_names));
	}
}

static void write_moves(FILE *out, const struct view *view, line_fn *line)
{
	struct arena *arena = view->arena;
	size_t i;

	for (i = 0; i < view->move_count; i++) {
		const struct claim *claim = view->moves[i].claim;
		const char *const cells[] = { claim->id,
			date_iso(arena, claim->standing.due.date),
			date_iso(arena, view->moves[i].to),
			claim_title(arena, claim) };

		line(out, arena, cells, count_of(move_names));
	}
}

void plain_claims(FILE *out, const struct view *view)
{
	write_claims(out, view, plain_line);
}

void plain_event(FILE *out, struct view *view, const struct view_event *event)
{
	write_event(out, view, event, plain_line);
}

void plain_events(FILE *out, const struct view *view)
{
	view_write_texts(out, view);
}

void plain_weeks(FILE *out, const struct view *view)
{
	write_weeks(out, view, plain_line);
}

void plain_moves(FILE *out, const struct view *view)
{
	write_moves(out, view, plain_line);
}

void csv_claims(FILE *out, const struct view *view)
{
	csv_line(out, view->arena, claim_names, count_of(claim_names));
	write_claims(out, view, csv_line);
}

void csv_event(FILE *out, struct view *view, const struct view_event *event)
{
	write_event(out, view, event, csv_line);
}

void csv_events(FILE *out, const struct view *view)
{
	csv_line(out, view->arena, event_names, count_of(event_names));
	view_write_texts(out, view);
}

void csv_weeks(FILE *out, const struct view *view)
{
	csv_line(out, view->arena, week_names, count_of(week_names));
	write_weeks(out, view, csv_line);
}

void csv_moves(FILE *out, const struct view *view)
{
	csv_line(out, view->arena, move_names, count_of(move_names));
	write_moves(out, view, csv_line);
}
