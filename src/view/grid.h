/* grid.h - rows of cells, laid out in columns. */
#ifndef VIGIL_GRID_H
#define VIGIL_GRID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"

enum { GRID_COLUMNS = 6 };

enum ink { INK_NONE, INK_GOOD, INK_CARE, INK_BAD, INK_FAINT };

/* Text, which is made printable when it is written, and its colour. */
struct cell {
	const char *text;
	enum ink ink;
};

struct grid_row {
	struct grid_row *next;
	struct cell cells[GRID_COLUMNS];
};

struct grid {
	struct arena *arena;
	size_t columns; /* of each row */
	struct grid_row *first, *last;
};

/* Adds an empty row and returns its cells. */
struct cell *grid_add(struct grid *grid);

/* Widens the columns to where they hold these cells. */
void grid_measure(
	const struct cell *cells, size_t columns, size_t widths[GRID_COLUMNS]);

/* Writes one row in columns of these widths, no wider than limit. */
void grid_write_row(FILE *out, const struct cell *cells, size_t columns,
	const size_t widths[GRID_COLUMNS], size_t limit, bool color);

/* Writes the rows, their columns aligned; none is wider than limit, which is 0
 * where there is none. */
void grid_write(FILE *out, const struct grid *grid, size_t limit, bool color);

#endif
