/* view.c - what is said of claims, worked out once. */
#include "view.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "spreading.h"
#include "standing.h"
#include "text_compare.h"
#include "text_utf8.h"
#include "verdict.h"

static const char *noted(
	struct arena *arena, const char *note, const char *title)
{
	return note ? arena_printf(arena, "(%s) %s", note, title) : title;
}

/* What matters most comes before the title. A terminal has no room for dissents
 * there: its heading counts them. */
static const char *shown_title(
	const struct view *view, const struct claim *claim)
{
	struct arena *arena = view->arena;
	static const char *const readings[] = {
		[READING_CURRENT] = NULL,
		[READING_STALE] = "its file is broken",
		[READING_GONE] = "its file is gone",
	};
	const struct standing *standing = &claim->standing;
	const char *title = text_printable(arena, claim_title(arena, claim));

	if (!view->columns)
		title = noted(
			arena, view_dissents(arena, standing->dissents), title);
	title = noted(
		arena, standing->awaits ? "awaiting sign-off" : NULL, title);
	title = noted(arena, view_forked(standing), title);
	return noted(arena, readings[claim->reading], title);
}

void view_add(struct view *view, const struct claim *claim,
	const struct history *history)
{
	struct view_row *row;

	view->rows = arena_grow(
		view->arena, view->rows, view->count, sizeof(*view->rows));
	row = &view->rows[view->count++];
	row->claim = claim;
	row->history = history;
	row->title = shown_title(view, claim);
	row->owner = NULL;
	row->told = NO_DATE;
	row->in_full = false;
	row->is_scheduled = claim->standing.due.date != NO_DATE;
	row->days_late = 0;
	if (row->is_scheduled)
		row->days_late = view->today - claim->standing.due.date;
}

/* The day that decides the order is the same for all rows of one view, so it
 * goes along in each comparison. */
struct ranked {
	struct view_row row;
	bool is_past;
};

static int by_urgency(const void *left, const void *right)
{
	const struct ranked *a = left, *b = right;
	long days = b->row.days_late - a->row.days_late;

	if (a->is_past != b->is_past)
		return a->is_past ? -1 : 1;
	if (days)
		return days < 0 ? -1 : 1;
	return text_compare(a->row.claim->id, b->row.claim->id);
}

void view_order_due(struct view *view)
{
	struct ranked *ranked =
		arena_alloc(view->arena, (view->count + 1) * sizeof(*ranked));
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct claim *claim = view->rows[i].claim;
		long resolves = claim->resolves;

		ranked[i].row = view->rows[i];
		ranked[i].is_past =
			resolves != NO_DATE && resolves < view->today;
		view->due += view->rows[i].days_late >= 0;
		view->overdue += view->rows[i].days_late > 0;
		view->coming += view->rows[i].days_late < 0 &&
				claim->standing.due.date <= view->until;
		view->awaiting += claim->standing.awaits;
	}
	qsort(ranked, view->count, sizeof(*ranked), by_urgency);
	for (i = 0; i < view->count; i++)
		view->rows[i] = ranked[i].row;
}

void view_add_move(struct view *view, const struct placing *placing)
{
	view->moves = arena_grow(view->arena, view->moves, view->move_count,
		sizeof(*view->moves));
	view->moves[view->move_count++] = (struct view_move){ placing->claim,
		placing->to, placing->stays };
}

static int by_goal(const void *left, const void *right)
{
	const struct view_move *a = left, *b = right;

	if ((a->to == NO_DATE) != (b->to == NO_DATE))
		return a->to == NO_DATE ? 1 : -1;
	if (a->to != b->to)
		return a->to < b->to ? -1 : 1;
	return text_compare(a->claim->id, b->claim->id);
}

void view_order_moves(struct view *view)
{
	if (view->move_count)
		qsort(view->moves, view->move_count, sizeof(*view->moves),
			by_goal);
}

const char *view_due_words(struct arena *arena, long due, long overdue)
{
	if (due == 0)
		return "nothing due";
	if (overdue == 0)
		return arena_printf(arena, "%ld due today", due);
	if (due == 1)
		return "1 overdue";
	if (due == overdue)
		return arena_printf(arena, "%ld due, all overdue", due);
	return arena_printf(
		arena, "%ld due, %ld of them overdue", due, overdue);
}
