/* grid.c - rows of cells, laid out in columns. */
#include "grid.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "ink.h"
#include "text_layout.h"
#include "text_utf8.h"
#include "text_width.h"

enum { GAP = 2, YEAR = 5, INDENT = 2 };

/* What the last column is to have at least, by the width of the terminal. */
enum { NARROW = 80, NEED_NARROW = 20, NEED_WIDE = 30 };

struct cell *grid_add(struct grid *grid)
{
	struct grid_row *row = arena_alloc(grid->arena, sizeof(*row));

	if (grid->last)
		grid->last->next = row;
	else
		grid->first = row;
	grid->last = row;
	return row->cells;
}

static bool has(unsigned set, size_t column)
{
	return set >> column & 1;
}

static const char *cell_text(const struct cell *cell)
{
	return cell->text ? cell->text : "";
}

static void widen(size_t *width, size_t to)
{
	if (to > *width)
		*width = to;
}

void grid_measure(
	const struct cell *cells, size_t columns, size_t widths[GRID_COLUMNS])
{
	size_t column;

	for (column = 0; column < columns; column++)
		widen(&widths[column], text_width(cell_text(&cells[column])));
}

/* ---- room ---- */

static size_t width_of(const struct grid_shape *shape, size_t column)
{
	size_t width = shape->widths[column];

	if (has(shape->shorn, column) && width >= YEAR)
		width -= YEAR;
	if (shape->headings)
		widen(&width, strlen(shape->headings[column]));
	return width;
}

/* Returns the columns that all but the last cell take. */
static size_t width_before(const struct grid_shape *shape)
{
	size_t width = 0, column;

	for (column = 0; column + 1 < shape->columns; column++) {
		if (!has(shape->hidden, column))
			width += width_of(shape, column) + GAP;
	}
	return width;
}

static bool is_fitting(const struct grid_shape *shape)
{
	size_t need = shape->limit < NARROW ? NEED_NARROW : NEED_WIDE;
	size_t longest = shape->widths[shape->columns - 1];

	return width_before(shape) + (longest < need ? longest : need) <=
	       shape->limit;
}

void grid_fit(struct grid_shape *shape, const struct grid_saving *savings,
	size_t count)
{
	size_t i;

	for (i = 0; i < count && !is_fitting(shape); i++) {
		unsigned column = 1U << savings[i].column;

		if (savings[i].step == GRID_HIDE)
			shape->hidden |= column;
		else
			shape->shorn |= column & shape->datable;
	}
	shape->is_below = !is_fitting(shape);
}

/* ---- rows ---- */

/* Returns the text of a cell as it may be shown, cut where it is too wide, and
 * sets *width to its columns. */
static const char *shown_text(struct arena *arena,
	const struct grid_shape *shape, size_t column, const struct cell *cell,
	size_t room, size_t *width)
{
	const char *text = cell_text(cell);

	if (has(shape->shorn, column) && strchr(text, ' '))
		text = arena_copy_bytes(
			arena, text, (size_t)(strrchr(text, ' ') - text));
	*width = text_plain_length(text);
	if (text[*width]) {
		text = text_printable(arena, text);
		*width = text_width(text);
	}
	if (*width > room) {
		text = text_cut(arena, text, room);
		*width = text_width(text);
	}
	return text;
}

static size_t last_filled(
	const struct grid_shape *shape, const struct cell *cells)
{
	size_t last = shape->columns - shape->is_below;

	while (last > 1 &&
		(has(shape->hidden, last - 1) || !*cell_text(&cells[last - 1])))
		last--;
	return last - 1;
}

static size_t pad(FILE *out, size_t columns)
{
	size_t i;

	for (i = 0; i < columns; i++)
		putc_unlocked(' ', out);
	return columns;
}

static void write_below(FILE *out, struct arena *arena,
	const struct grid_shape *shape, const struct cell *cell)
{
	size_t width;

	if (!*cell_text(cell))
		return;
	pad(out, INDENT);
	ink_write(out,
		shown_text(arena, shape, shape->columns - 1, cell,
			shape->limit - INDENT, &width),
		cell->ink, shape->color);
	putc('\n', out);
}

/* The room that is left of the line ends the row. */
static void write_cells(FILE *out, struct arena *arena,
	const struct grid_shape *shape, const struct cell *cells)
{
	size_t column, last = last_filled(shape, cells), used = 0;
	size_t limit = shape->limit ? shape->limit : (size_t)-1;

	for (column = 0; column <= last && used < limit; column++) {
		const char *text;
		size_t width, room = width_of(shape, column);

		if (has(shape->hidden, column))
			continue;
		text = shown_text(arena, shape, column, &cells[column],
			limit - used, &width);
		if (room > limit - used)
			room = limit - used;
		if (has(shape->right, column) && width < room)
			used += pad(out, room - width);
		ink_write(out, text, cells[column].ink, shape->color);
		used += width;
		if (!has(shape->right, column) && width < room)
			room -= width;
		else
			room = 0;
		if (column == last || limit - used <= room + GAP)
			break;
		used += pad(out, room + GAP);
	}
	putc('\n', out);
}

void grid_write_headings(FILE *out, const struct grid_shape *shape)
{
	struct cell cells[GRID_COLUMNS];
	struct grid_shape plain = *shape;
	struct arena arena = { 0 };
	size_t column;

	if (!shape->headings)
		return;
	plain.right = plain.shorn = 0;
	for (column = 0; column < shape->columns; column++) {
		cells[column].text = shape->headings[column];
		cells[column].ink = INK_LINE;
		if (has(shape->shorn, column))
			plain.widths[column] -= YEAR;
	}
	write_cells(out, &arena, &plain, cells);
	arena_release(&arena);
}

void grid_write_row(
	FILE *out, const struct grid_shape *shape, const struct cell *cells)
{
	struct arena arena = { 0 };

	write_cells(out, &arena, shape, cells);
	if (shape->is_below)
		write_below(out, &arena, shape, &cells[shape->columns - 1]);
	arena_release(&arena);
}

void grid_measure_all(struct grid *grid)
{
	const struct grid_row *row;

	for (row = grid->first; row; row = row->next)
		grid_measure(
			row->cells, grid->shape.columns, grid->shape.widths);
}

void grid_write(FILE *out, const struct grid *grid)
{
	const struct grid_row *row;

	for (row = grid->first; row; row = row->next)
		grid_write_row(out, &grid->shape, row->cells);
}
