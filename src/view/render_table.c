/* render_table.c - lists of claims for people. */
#include "render_table.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "grid.h"
#include "heading.h"
#include "ink.h"
#include "standing.h"
#include "strip.h"
#include "verdict.h"
#include "view.h"

enum column { ID, VERDICT, REVIEWED, NEXT, WHEN, TITLE, COLUMNS };

static const char *const headings[] = {
	[ID] = "ID",
	[VERDICT] = "VERDICT",
	[REVIEWED] = "REVIEWED",
	[NEXT] = "NEXT",
	[WHEN] = "WHEN",
	[TITLE] = "TITLE",
};

static const struct grid_saving savings[] = {
	{ GRID_HIDE, REVIEWED },
	{ GRID_SHORTEN, NEXT },
	{ GRID_HIDE, NEXT },
};

/* How late a claim is, in signs and digits. */
static size_t number_length(const char *when)
{
	return strspn(when, "+0123456789");
}

static const char *when(const struct view *view, const struct view_row *row)
{
	if (!row->is_scheduled)
		return state_name(row->claim->standing.state);
	return view_lateness(
		view->arena, row->claim->standing.due.date, view->today);
}

/* Numbers end below each other. */
static struct cell when_cell(
	const struct view *view, const struct view_row *row, size_t digits)
{
	struct cell cell = { when(view, row), INK_NONE };
	size_t length = number_length(cell.text);

	if (length && length < digits)
		cell.text = arena_printf(view->arena, "%*s%s",
			(int)(digits - length), "", cell.text);
	if (row->is_scheduled && row->days_late >= 0)
		cell.ink = row->days_late ? INK_RED : INK_BOLD;
	return cell;
}

static void add_claim(struct grid *grid, const struct view *view,
	const struct view_row *row, size_t digits)
{
	const struct standing *standing = &row->claim->standing;
	struct cell *cells = grid_add(grid);

	cells[ID].text = row->claim->id;
	if (standing->verdict || !view->columns)
		cells[VERDICT].text = verdict_signed(standing->verdict);
	cells[VERDICT].ink = strip_verdict_ink(standing->verdict);
	if (standing->verdict || !view->columns)
		cells[REVIEWED].text =
			date_shown(view->arena, standing->reviewed);
	if (row->is_scheduled || !view->columns)
		cells[NEXT].text = date_shown(view->arena, standing->due.date);
	cells[WHEN] = when_cell(view, row, digits);
	cells[TITLE].text = row->title;
}

/* What is shown as it was before there were terminals to show it on. */
static struct grid_shape shape_piped(const struct view *view)
{
	return (struct grid_shape){ .columns = COLUMNS, .color = view->color };
}

static struct grid_shape shape_of(const struct view *view)
{
	struct grid_shape shape = shape_piped(view);
	size_t i;

	shape.limit = (size_t)view->columns;
	shape.headings = headings;
	shape.right = 1U << REVIEWED | 1U << NEXT;
	shape.datable = 1U << NEXT;
	for (i = 0; i < view->count; i++) {
		const struct view_row *row = &view->rows[i];

		if (row->is_scheduled &&
			!date_is_same_year(
				row->claim->standing.due.date, view->today))
			shape.datable = 0;
	}
	return shape;
}

static size_t digits_of(const struct view *view)
{
	size_t digits = 0, i;

	for (i = 0; i < view->count && view->columns; i++) {
		size_t length = number_length(when(view, &view->rows[i]));

		if (length > digits)
			digits = length;
	}
	return digits;
}

void table_claims(FILE *out, const struct view *view)
{
	struct grid grid = { .arena = view->arena,
		.shape = view->columns ? shape_of(view) : shape_piped(view) };
	size_t digits = digits_of(view), i;

	heading_write(out, view);
	for (i = 0; i < view->count; i++)
		add_claim(&grid, view, &view->rows[i], digits);
	grid_measure_all(&grid);
	if (view->columns && view->count) {
		grid_fit(&grid.shape, savings,
			sizeof(savings) / sizeof(*savings));
		grid_write_headings(out, &grid.shape);
	}
	grid_write(out, &grid);
}
