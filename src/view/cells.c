/* cells.c - lines of cells, for programs. */
#include "cells.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "csv_write.h"

void cells_add(struct arena *arena, struct cells *cells, struct cell cell)
{
	cells->items = arena_grow(
		arena, cells->items, cells->count, sizeof(*cells->items));
	cells->items[cells->count++] = cell;
}

static void write_cell(FILE *out, const struct cell *cell)
{
	if (cell->kind == CELL_NUMBER)
		fputs(cell->text, out);
	else
		csv_cell(out, cell->text, cell->kind == CELL_LINES);
}

void csv_line(FILE *out, struct arena *arena, const struct cells *cells)
{
	size_t i;

	(void)arena;
	for (i = 0; i < cells->count; i++) {
		if (i > 0)
			putc(',', out);
		if (cells->items[i].text)
			write_cell(out, &cells->items[i]);
	}
	putc('\n', out);
}
