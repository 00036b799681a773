/* grid.c - rows of cells, laid out in columns. */
#include "grid.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "text_layout.h"
#include "text_utf8.h"
#include "text_width.h"

enum { GAP = 2 };

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

static void write_ink(FILE *out, const char *text, enum ink ink, bool color)
{
	static const char *const codes[] = {
		[INK_GOOD] = "\033[32m",
		[INK_CARE] = "\033[33m",
		[INK_BAD] = "\033[31m",
		[INK_FAINT] = "\033[2m",
	};

	if (color && ink != INK_NONE)
		fprintf(out, "%s%s\033[0m", codes[ink], text);
	else
		fputs(text, out);
}

static const char *cell_text(const struct cell *cell)
{
	return cell->text ? cell->text : "";
}

void grid_measure(
	const struct cell *cells, size_t columns, size_t widths[GRID_COLUMNS])
{
	size_t column;

	for (column = 0; column < columns; column++) {
		size_t width = text_width(cell_text(&cells[column]));

		if (width > widths[column])
			widths[column] = width;
	}
}

/* Returns the text of a cell as it may be shown, cut where it is too wide. */
static const char *shown_text(
	struct arena *arena, const struct cell *cell, size_t room)
{
	const char *text = text_printable(arena, cell_text(cell));

	return text_width(text) > room ? text_cut(arena, text, room) : text;
}

static size_t last_filled(const struct cell *cells, size_t columns)
{
	size_t last = columns;

	while (last > 1 && !*cell_text(&cells[last - 1]))
		last--;
	return last - 1;
}

/* The room that is left of the line ends the row. */
void grid_write_row(FILE *out, const struct cell *cells, size_t columns,
	const size_t widths[GRID_COLUMNS], size_t limit, bool color)
{
	size_t column, last = last_filled(cells, columns);
	size_t room = limit ? limit : (size_t)-1;
	struct arena arena = { 0 };

	for (column = 0; column <= last && room > 0; column++) {
		size_t width = text_width(cell_text(&cells[column])), pad;

		write_ink(out, shown_text(&arena, &cells[column], room),
			cells[column].ink, color);
		pad = widths[column] + GAP - width;
		if (column == last || width + pad >= room)
			break;
		fprintf(out, "%*s", (int)pad, "");
		room -= width + pad;
	}
	putc('\n', out);
	arena_release(&arena);
}

void grid_write(FILE *out, const struct grid *grid, size_t limit, bool color)
{
	size_t widths[GRID_COLUMNS] = { 0 };
	const struct grid_row *row;

	for (row = grid->first; row; row = row->next)
		grid_measure(row->cells, grid->columns, widths);
	for (row = grid->first; row; row = row->next)
		grid_write_row(
			out, row->cells, grid->columns, widths, limit, color);
}
