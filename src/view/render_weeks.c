/* render_weeks.c - reviews by week, for people: a bar for each week. */
#include "render_weeks.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "grid.h"
#include "heading.h"
#include "ink.h"
#include "parts.h"
#include "text.h"
#include "text_width.h"
#include "view.h"

enum column { WEEK, COUNT, BAR, IDS, COLUMNS };

enum { IDS_PIPED = 8, BAR_PIPED = 30, BAR_SHARE = 5, GAP = 2 };

static const char *const headings[] = {
	[WEEK] = "WEEK OF",
	[COUNT] = "DUE",
	[BAR] = "",
	[IDS] = "",
};

/* How long bars are: one sign for each review, or fewer where the longest
 * would not fit. What is overdue is no part of it: it would flatten all. */
struct scale {
	size_t total, most; /* reviews in all weeks, and in one */
	int digits;         /* of the most, what is overdue too */
	size_t room;        /* columns for a bar */
	size_t ids;         /* columns for ids, or 0 */
};

static struct scale scale_of(const struct view *view)
{
	struct scale scale = { .room = BAR_PIPED };
	size_t overdue = view->week_count ? view->weeks->overdue.count : 0, i;

	for (i = 0; i < view->week_count; i++) {
		size_t reviews = view->weeks[i].coming.count;

		scale.total += view->weeks[i].ids.count;
		if (reviews > scale.most)
			scale.most = reviews;
	}
	scale.digits = snprintf(
		NULL, 0, "%zu", overdue > scale.most ? overdue : scale.most);
	if (view->columns)
		scale.room = (size_t)view->columns / BAR_SHARE;
	return scale;
}

/* Any review shows. */
static size_t scaled(const struct scale *scale, size_t reviews)
{
	if (scale->most <= scale->room)
		return reviews;
	return (reviews * scale->room + scale->most - 1) / scale->most;
}

static const char *bar(
	struct arena *arena, const struct scale *scale, size_t reviews)
{
	size_t length = scaled(scale, reviews);
	char *signs = arena_alloc(arena, length + 1);

	memset(signs, '#', length);
	return signs;
}

/* Returns ids as they fit the room, and how many more there are. */
static const char *ids_shown(
	struct arena *arena, const struct texts *ids, size_t room)
{
	const char *shown = "", *fitting = NULL;
	size_t i;

	for (i = 0; i < ids->count; i++) {
		size_t left = ids->count - i - 1;
		const char *with_rest;

		shown = arena_printf(
			arena, "%s%s%s", shown, i ? " " : "", ids->items[i]);
		with_rest = left ? arena_printf(arena, "%s +%zu", shown, left)
				 : shown;
		if (text_width(with_rest) <= room)
			fitting = with_rest;
		else if (text_width(shown) > room)
			break;
	}
	if (fitting || ids->count == 0)
		return fitting;
	fitting = arena_printf(arena, "+%zu", ids->count);
	return text_width(fitting) <= room ? fitting : NULL;
}

static const char *week_ids(const struct view *view, const struct scale *scale,
	const struct texts *ids)
{
	if (scale->ids)
		return ids_shown(view->arena, ids, scale->ids);
	return ids->count <= IDS_PIPED ? texts_joined(view->arena, ids, ' ')
				       : NULL;
}

static void add_week(struct grid *grid, const struct view *view,
	const struct scale *scale, const struct view_week *week)
{
	struct cell *cells = grid_add(grid);

	cells[WEEK].text = date_shown(view->arena, week->from);
	cells[COUNT].text = arena_printf(
		view->arena, "%*zu", scale->digits, week->coming.count);
	cells[BAR].text = bar(view->arena, scale, week->coming.count);
	cells[IDS].text = week_ids(view, scale, &week->coming);
}

/* A line of its own: beside its bar, none of the others would show. */
static void write_overdue(FILE *out, const struct grid *grid,
	const struct view *view, const struct scale *scale)
{
	const struct texts *overdue = &view->weeks->overdue;
	const size_t *widths = grid->shape.widths;
	size_t used = widths[WEEK] + widths[COUNT] + 2 * (size_t)GAP;
	size_t columns = (size_t)view->columns;
	struct scale line = *scale;
	const char *ids = NULL;

	if (overdue->count == 0)
		return;
	line.ids = columns > used ? columns - used : 0;
	if (line.ids || !columns)
		ids = week_ids(view, &line, overdue);
	ink_write(out, "overdue", INK_RED, view->color);
	fprintf(out, "%*s%*zu%s%s\n",
		(int)(widths[WEEK] + GAP - strlen("overdue")), "",
		(int)widths[COUNT], overdue->count, ids ? "  " : "",
		ids ? ids : "");
}

static struct parts heading_parts(
	const struct view *view, const struct scale *scale)
{
	struct arena *arena = view->arena;
	struct parts parts = { .arena = arena };

	parts_add(&parts, INK_NONE, heading_day(view));
	parts_add(&parts, INK_NONE,
		heading_asked(view, arena_printf(arena, "%s in %s",
					    text_count(arena, scale->total,
						    "review", "reviews"),
					    text_count(arena, view->week_count,
						    "week", "weeks"))));
	if (view->overdue)
		parts_add(&parts, INK_NONE,
			arena_printf(arena, "%ld overdue", view->overdue));
	parts_add(&parts, INK_NONE,
		arena_printf(arena, "%ld later", view->later));
	return parts;
}

char *weeks_heading(const struct view *view)
{
	const struct scale scale = scale_of(view);
	const struct parts parts = heading_parts(view, &scale);

	return parts_joined(&parts);
}

static void shape(struct grid *grid, const struct view *view)
{
	grid->shape.columns = COLUMNS;
	grid->shape.limit = (size_t)view->columns;
	grid->shape.color = view->color;
	if (!view->columns)
		return;
	grid->shape.headings = headings;
	grid->shape.right = 1U << WEEK | 1U << COUNT;
}

/* The widths of all but the ids, which take the room that is left. */
static void measure(struct grid *grid, struct scale *scale)
{
	size_t *widths = grid->shape.widths, used;

	widths[WEEK] = sizeof("20 Aug 2026") - 1;
	widths[COUNT] = (size_t)scale->digits;
	if (grid->shape.headings && widths[COUNT] < strlen(headings[COUNT]))
		widths[COUNT] = strlen(headings[COUNT]);
	widths[BAR] = scaled(scale, scale->most);
	used = widths[WEEK] + widths[COUNT] + widths[BAR] + 3 * (size_t)GAP;
	if (grid->shape.limit > used)
		scale->ids = grid->shape.limit - used;
}

void table_weeks(FILE *out, const struct view *view)
{
	struct grid grid = { .arena = view->arena };
	struct scale scale = scale_of(view);
	const struct parts parts = heading_parts(view, &scale);
	size_t i;

	shape(&grid, view);
	measure(&grid, &scale);
	heading_write_parts(out, view, &parts);
	if (view->columns)
		putc('\n', out);
	grid_write_headings(out, &grid.shape);
	write_overdue(out, &grid, view, &scale);
	for (i = 0; i < view->week_count; i++)
		add_week(&grid, view, &scale, &view->weeks[i]);
	grid_write(out, &grid);
}
