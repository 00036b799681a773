/* render_cells.c - lists for programs: plain and csv, with the same columns. */
#include "render_cells.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "cells.h"
#include "cells_keys.h"
#include "claim.h"
#include "claim_owners.h"
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

/* The columns are part of what scripts rely on: new ones go behind. In csv the
 * claims have more of them, which cells_keys.c knows. */
static const char *const claim_names[] = { "id", "verdict", "last_reviewed",
	"next_review", "days_late", "state", "resolves", "topic", "owner",
	"file", "title", "reading", "awaiting_signoff", "open_dissents", NULL };

static const char *const event_names[] = { "on", "id", "kind", "from",
	"verdict", "by", "next_review", "undone", "hash", "note", "detail",
	NULL };

static const char *const week_names[] = { "week", "count", "ids", NULL };
static const char *const move_names[] = { "id", "from", "to", "title", NULL };

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static size_t count_of(const char *const *names)
{
	size_t count = 0;

	while (names[count])
		count++;
	return count;
}

static void plain_line(
	FILE *out, struct arena *arena, const struct cells *cells)
{
	size_t i;

	for (i = 0; i < cells->count; i++)
		fprintf(out, "%s%s", i ? "\t" : "",
			cells->items[i].text
				? text_printable(arena, cells->items[i].text)
				: "");
	putc('\n', out);
}

static void add_texts(struct arena *arena, struct cells *cells,
	const char *const *texts, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		cells_add(arena, cells, (struct cell){ .text = texts[i] });
}

static void write_texts(FILE *out, struct arena *arena, line_fn *line,
	const char *const *texts, size_t count)
{
	struct cells cells = { NULL, 0 };

	add_texts(arena, &cells, texts, count);
	line(out, arena, &cells);
}

static struct cells claim_cells(struct arena *arena, const struct view_row *row)
{
	const struct claim *claim = row->claim;
	const struct standing *standing = &claim->standing;
	const struct cell late = {
		row->is_scheduled ? arena_printf(arena, "%ld", row->days_late)
				  : NULL,
		CELL_NUMBER
	};
	const char *const first[] = { claim->id,
		verdict_token(standing->verdict),
		date_iso(arena, standing->reviewed),
		date_iso(arena, standing->due.date) };
	const char *const rest[] = { state_name(standing->state),
		date_iso(arena, claim->resolves), claim->topic,
		claim_owner_line(arena, claim), claim->file,
		claim_title(arena, claim), reading_name(claim->reading),
		standing->awaits ? "yes" : "no",
		arena_printf(arena, "%d", standing->dissents) };
	struct cells cells = { NULL, 0 };

	add_texts(arena, &cells, first, COUNT(first));
	cells_add(arena, &cells, late);
	add_texts(arena, &cells, rest, COUNT(rest));
	return cells;
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

	write_texts(out, arena, line, cells, COUNT(cells));
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

		write_texts(out, arena, line, cells, COUNT(cells));
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

		write_texts(out, arena, line, cells, COUNT(cells));
	}
}

void plain_claims(FILE *out, const struct view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct cells cells =
			claim_cells(view->arena, &view->rows[i]);

		plain_line(out, view->arena, &cells);
	}
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
	struct arena *arena = view->arena;
	struct cells names = { NULL, 0 };
	size_t i;

	add_texts(arena, &names, claim_names, count_of(claim_names));
	cells_add_names(arena, &names);
	csv_line(out, arena, &names);
	for (i = 0; i < view->count; i++) {
		struct cells cells = claim_cells(arena, &view->rows[i]);

		cells_add_keys(arena, &cells, view->rows[i].claim);
		csv_line(out, arena, &cells);
	}
}

void csv_event(FILE *out, struct view *view, const struct view_event *event)
{
	write_event(out, view, event, csv_line);
}

void csv_events(FILE *out, const struct view *view)
{
	write_texts(
		out, view->arena, csv_line, event_names, count_of(event_names));
	view_write_texts(out, view);
}

void csv_weeks(FILE *out, const struct view *view)
{
	write_texts(
		out, view->arena, csv_line, week_names, count_of(week_names));
	write_weeks(out, view, csv_line);
}

void csv_moves(FILE *out, const struct view *view)
{
	write_texts(
		out, view->arena, csv_line, move_names, count_of(move_names));
	write_moves(out, view, csv_line);
}
