/* render_table.c - lists for people. */
#include "render_table.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "event.h"
#include "grid.h"
#include "standing.h"
#include "text.h"
#include "text_layout.h"
#include "verdict.h"
#include "view.h"

/* Below this a terminal is narrow: dates of this year go without it. */
enum { NARROW = 80 };

static enum ink ink_of(enum verdict verdict)
{
	switch (verdict) {
	case HOLDING:
		return INK_GOOD;
	case PARTIAL:
		return INK_CARE;
	case NOT_HOLDING:
		return INK_BAD;
	case VERDICT_NONE:
	case VERDICTS:
		break;
	}
	return INK_FAINT;
}

/* `20 Aug 2026`, or on a narrow terminal `20 Aug` of this year. */
static const char *day(const struct view *view, long date)
{
	char *shown = date_shown(view->arena, date);
	char *year = strrchr(shown, ' ');

	if (year && view->columns && view->columns < NARROW &&
		strcmp(year, strrchr(date_shown(view->arena, view->today),
				     ' ')) == 0)
		*year = '\0';
	return shown;
}

static struct cell lateness(const struct view *view, const struct view_row *row)
{
	struct cell cell = { "", INK_NONE };

	if (!row->is_scheduled) {
		cell.text = state_name(row->claim->standing.state);
		cell.ink = INK_FAINT;
		return cell;
	}
	cell.text = view_lateness(
		view->arena, row->claim->standing.due.date, view->today);
	if (row->days_late >= 0)
		cell.ink = row->days_late > 0 ? INK_BAD : INK_CARE;
	return cell;
}

static void add_claim(
	struct grid *grid, const struct view *view, const struct view_row *row)
{
	const struct standing *standing = &row->claim->standing;
	struct cell *cells = grid_add(grid);

	cells[0].text = row->claim->id;
	cells[1].text = arena_printf(view->arena, "%s %s",
		verdict_sign(standing->verdict),
		verdict_shown(standing->verdict));
	cells[1].ink = ink_of(standing->verdict);
	cells[2].text = day(view, standing->reviewed);
	cells[3].text = day(view, standing->due.date);
	cells[4] = lateness(view, row);
	cells[5].text = row->title;
}

static const char *next_words(const struct view *view)
{
	const struct claim *next = view->upcoming;

	if (view->count || !next)
		return "";
	return arena_printf(view->arena, " · next %s on %s (%s)", next->id,
		day(view, next->standing.due.date),
		view_lateness(
			view->arena, next->standing.due.date, view->today));
}

static const char *due_words(const struct view *view)
{
	struct arena *arena = view->arena;
	const char *words = "nothing due";

	if (view->due)
		words = arena_printf(arena, "%ld due, %ld overdue", view->due,
			view->overdue);
	if (view->coming)
		words = arena_printf(arena, "%s · %ld more by %s", words,
			view->coming, day(view, view->until));
	if (view->awaiting)
		words = arena_printf(arena, "%s · %ld awaiting sign-off", words,
			view->awaiting);
	return words;
}

/* What is there besides what is tracked. */
static const char *other_words(const struct view *view)
{
	struct arena *arena = view->arena;
	const char *dissents = view_dissents(arena, view->dissents);
	const char *words = "";

	if (view->drafts)
		words = arena_printf(arena, " · %ld %s", view->drafts,
			text_plural((size_t)view->drafts, "draft", "drafts"));
	if (view->planned)
		words = arena_printf(
			arena, "%s · %ld planned", words, view->planned);
	if (dissents)
		words = arena_printf(arena, "%s · %s", words, dissents);
	return words;
}

static void write_heading(FILE *out, const struct view *view)
{
	char *heading = arena_printf(view->arena,
		"%s %s · %s%s · %ld tracked%s", date_weekday(view->today),
		day(view, view->today), due_words(view), next_words(view),
		view->tracked, other_words(view));

	if (view->columns)
		heading = text_cut(view->arena, heading, (size_t)view->columns);
	fprintf(out, "%s\n", heading);
}

void table_claims(FILE *out, const struct view *view)
{
	struct grid grid = { .arena = view->arena, .columns = 6 };
	size_t i;

	if (view->heading == HEADING_DUE)
		write_heading(out, view);
	for (i = 0; i < view->count; i++)
		add_claim(&grid, view, &view->rows[i]);
	grid_write(out, &grid, (size_t)view->columns, view->color);
}

static_assert((int)VIEW_CELLS <= GRID_COLUMNS, "room in a grid");

/* A cell is kept as its ink, the length of its text, and that. */
void table_event(FILE *out, struct view *view, const struct view_event *shown)
{
	const struct entry *entry = shown->event->entry;
	const struct cell cells[VIEW_CELLS] = {
		{ day(view, entry->on), INK_NONE },
		{ shown->claim, INK_NONE },
		{ entry_kind_name(entry->kind), INK_NONE },
		{ event_words(view->arena, shown->event),
			shown->event->undone ? INK_FAINT
					     : ink_of(shown->event->to) },
		{ entry->by ? entry->by : "", INK_NONE },
		{ entry->note ? entry->note : "", INK_NONE },
	};
	size_t i;

	grid_measure(cells, VIEW_CELLS, view->texts.widths);
	for (i = 0; i < VIEW_CELLS; i++)
		fprintf(out, "%d %zu %s", (int)cells[i].ink,
			strlen(cells[i].text), cells[i].text);
}

struct laying {
	FILE *out;
	const struct view *view;
};

static void lay_event(void *context, const char *text)
{
	const struct laying *laying = context;
	const struct view *view = laying->view;
	struct arena arena = { 0 };
	struct cell cells[VIEW_CELLS];
	size_t i;

	for (i = 0; i < VIEW_CELLS; i++) {
		char *end;
		size_t length;

		cells[i].ink = (enum ink)strtol(text, &end, 10);
		length = strtoul(end, &end, 10);
		cells[i].text = arena_copy_bytes(&arena, end + 1, length);
		text = end + 1 + length;
	}
	grid_write_row(laying->out, cells, VIEW_CELLS, view->texts.widths,
		(size_t)view->columns, view->color);
	arena_release(&arena);
}

void table_events(FILE *out, const struct view *view)
{
	struct laying laying = { out, view };

	view->texts.each(view->texts.context, lay_event, &laying);
}
