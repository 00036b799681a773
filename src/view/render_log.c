/* render_log.c - entries for people. */
#include "render_log.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "event.h"
#include "grid.h"
#include "ink.h"
#include "strip.h"
#include "view.h"
#include "vouch.h"

/* A terminal has what an entry is and did in one column, and a pipe in two. */
enum shown { DATE, ID, WHAT, BY, NOTE, SHOWN };
enum piped {
	PIPED_DATE,
	PIPED_ID,
	PIPED_KIND,
	PIPED_DID,
	PIPED_BY,
	PIPED_NOTE
};

static_assert((int)VIEW_CELLS <= GRID_COLUMNS, "room in a grid");

static const char *const headings[] = {
	[DATE] = "DATE",
	[ID] = "ID",
	[WHAT] = "WHAT",
	[BY] = "BY",
	[NOTE] = "NOTE",
};

static const struct grid_saving savings[] = {
	{ GRID_HIDE, BY },
	{ GRID_SHORTEN, DATE },
};

static size_t columns_of(const struct view *view)
{
	return view->columns ? SHOWN : VIEW_CELLS;
}

static const char *given(const char *text)
{
	return text ? text : "";
}

static const char *by_whom(struct arena *arena, const struct event *event)
{
	if (!event->entry->by)
		return "";
	return arena_printf(
		arena, "%s%s", event->entry->by, vouch_shown(event->vouch));
}

static void fill_piped(struct cell *cells, const struct view *view,
	const struct view_event *shown)
{
	const struct entry *entry = shown->event->entry;

	cells[PIPED_KIND].text = entry_kind_name(entry->kind);
	cells[PIPED_DID].text = event_words(view->arena, shown->event);
	if (!shown->event->undone)
		cells[PIPED_DID].ink = strip_verdict_ink(shown->event->to);
	cells[PIPED_BY].text = by_whom(view->arena, shown->event);
	cells[PIPED_NOTE].text = given(entry->note);
}

static void fill(struct cell *cells, const struct view *view,
	const struct view_event *shown)
{
	const struct entry *entry = shown->event->entry;

	cells[WHAT].text = event_phrase(view->arena, shown->event);
	if (!shown->event->undone)
		cells[WHAT].ink = strip_verdict_ink(shown->event->to);
	cells[BY].text = by_whom(view->arena, shown->event);
	cells[NOTE].text = given(entry->note);
}

/* A cell is kept as its ink, the length of its text, and that. */
void table_event(FILE *out, struct view *view, const struct view_event *shown)
{
	const long on = shown->event->entry->on;
	struct cell cells[VIEW_CELLS] = { { date_shown(view->arena, on),
						  INK_NONE },
		{ shown->claim, INK_NONE } };
	size_t i;

	if (view->columns)
		fill(cells, view, shown);
	else
		fill_piped(cells, view, shown);
	if (!date_is_same_year(on, view->today))
		view->texts.has_other_years = true;
	grid_measure(cells, columns_of(view), view->texts.widths);
	for (i = 0; i < columns_of(view); i++)
		fprintf(out, "%d %zu %s", (int)cells[i].ink,
			strlen(cells[i].text), cells[i].text);
}

struct laying {
	FILE *out;
	const struct view *view;
	struct grid_shape shape;
};

static void read_cells(struct arena *arena, const char *text,
	struct cell cells[VIEW_CELLS], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		char *end;
		size_t length;

		cells[i].ink = (enum ink)strtol(text, &end, 10);
		length = strtoul(end, &end, 10);
		cells[i].text = arena_copy_bytes(arena, end + 1, length);
		text = end + 1 + length;
	}
}

static void measure_event(void *context, const char *text)
{
	struct laying *laying = context;
	struct grid_shape *shape = &laying->shape;
	struct arena arena = { 0 };
	struct cell cells[VIEW_CELLS];

	read_cells(&arena, text, cells, shape->columns);
	grid_measure(cells, shape->columns, shape->widths);
	arena_release(&arena);
}

static void lay_event(void *context, const char *text)
{
	const struct laying *laying = context;
	struct arena arena = { 0 };
	struct cell cells[VIEW_CELLS];

	read_cells(&arena, text, cells, laying->shape.columns);
	grid_write_row(laying->out, &laying->shape, cells);
	arena_release(&arena);
}

static void measure(struct laying *laying)
{
	const struct view_texts *texts = &laying->view->texts;
	struct grid_shape *shape = &laying->shape;

	if (texts->are_some)
		texts->each(texts->context, measure_event, laying);
	else
		memcpy(shape->widths, texts->widths, sizeof(shape->widths));
}

static void fit(struct laying *laying)
{
	struct grid_shape *shape = &laying->shape;

	shape->headings = headings;
	shape->right = 1U << DATE;
	if (!laying->view->texts.has_other_years)
		shape->datable = 1U << DATE;
	grid_fit(shape, savings, sizeof(savings) / sizeof(*savings));
}

void table_events(FILE *out, const struct view *view)
{
	struct laying laying = { out, view,
		{ .columns = columns_of(view),
			.limit = (size_t)view->columns,
			.color = view->color } };

	measure(&laying);
	if (view->columns && laying.shape.widths[DATE]) {
		fit(&laying);
		grid_write_headings(out, &laying.shape);
	}
	view->texts.each(view->texts.context, lay_event, &laying);
}
