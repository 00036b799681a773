/* cells.h - lines of cells, for programs. */
#ifndef VIGIL_CELLS_H
#define VIGIL_CELLS_H

#include <stddef.h>
#include <stdio.h>

#include "arena.h"

/* A text on one line, a number, or lines of text. */
enum cell_kind { CELL_TEXT, CELL_NUMBER, CELL_LINES };

struct cell {
	const char *text; /* NULL for an empty one */
	enum cell_kind kind;
};

struct cells {
	struct cell *items;
	size_t count;
};

void cells_add(struct arena *arena, struct cells *cells, struct cell cell);

/* Writes one line of cells. */
typedef void line_fn(FILE *out, struct arena *arena, const struct cells *cells);

/* As RFC 4180, but lines end as this system has it, and no spreadsheet takes a
 * text for a formula: one that could be begins with an apostrophe. */
line_fn csv_line;

#endif
