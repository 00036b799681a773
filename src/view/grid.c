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

static void measure(const struct grid *grid, size_t widths[GRID_COLUMNS])
{
	const struct grid_row *row;
	size_t column;

	for (column = 0; column < grid->columns; column++)
		widths[column] = 0;
	for (row = grid->first; row; row = row->next) {
		for (column = 0; column < grid->columns; column++) {
			size_t width =
				text_width(cell_text(&row->cells[column]));

			if (width > widths[column])
				widths[column] = width;
		}
	}
}

/* Returns the text of a cell as it may be shown, cut where it is too wide. */
static const char *shown_text(
	struct arena *arena, const struct cell *cell, size_t room)
{
	const char *text = text_printable(arena, cell_text(cell));

	return text_width(text) > room ? text_cut(arena, text, room) : text;
}

static size_t last_filled(const struct grid *grid, const struct cell *row)
{
	size_t last = grid->columns;

	while (last > 1 && !*cell_text(&row[last - 1]))
		last--;
	return last - 1;
}

/* Writes one row; room is what is left of the line, and ends it. */
static void write_row(FILE *out, const struct grid *grid,
	const struct cell *row, const size_t widths[GRID_COLUMNS], size_t room,
	bool color)
{
	size_t column, last = last_filled(grid, row);
	struct arena arena = { 0 };

	for (column = 0; column <= last && room > 0; column++) {
		size_t width = text_width(cell_text(&row[column])), pad;

		write_ink(out, shown_text(&arena, &row[column], room),
			row[column].ink, color);
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

	measure(grid, widths);
	for (row = grid->first; row; row = row->next)
		write_row(out, grid, row->cells, widths,
			limit ? limit : (size_t)-1, color);
}
