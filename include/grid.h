/* grid.h - rows of cells, laid out in columns. */
#ifndef VIGIL_GRID_H
#define VIGIL_GRID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "ink.h"

enum { GRID_COLUMNS = 6 };

/* Text, which is made printable when it is written, and its ink. */
struct cell {
	const char *text;
	enum ink ink;
};

struct grid_row {
	struct grid_row *next;
	struct cell cells[GRID_COLUMNS];
};

/* What a row does without where its last column has too little room. */
enum grid_step { GRID_HIDE, GRID_SHORTEN };

struct grid_saving {
	enum grid_step step;
	size_t column;
};

/* How rows are laid out. Sets of columns are bits. */
struct grid_shape {
	size_t columns;              /* of each row */
	const char *const *headings; /* of a terminal; else NULL */
	unsigned hidden;
	unsigned right;   /* flush right */
	unsigned datable; /* hold days, all of this year */
	unsigned shorn;   /* show days without their year */
	bool is_below;    /* the last cell has a line of its own */
	size_t widths[GRID_COLUMNS];
	size_t limit; /* columns of the terminal, or 0 */
	bool color;
};

struct grid {
	struct arena *arena;
	struct grid_shape shape;
	struct grid_row *first, *last;
};

/* Adds an empty row and returns its cells. */
struct cell *grid_add(struct grid *grid);

/* Widens the columns to where they hold these cells. */
void grid_measure(
	const struct cell *cells, size_t columns, size_t widths[GRID_COLUMNS]);

/* Saves room, in this order and as far as it must, until the last column has
 * its least; then its cells go below. Only a terminal asks for it. */
void grid_fit(struct grid_shape *shape, const struct grid_saving *savings,
	size_t count);

void grid_write_headings(FILE *out, const struct grid_shape *shape);

/* Writes one row, no line of it wider than the limit. */
void grid_write_row(
	FILE *out, const struct grid_shape *shape, const struct cell *cells);

/* Widens the columns to where they hold the cells of all rows. */
void grid_measure_all(struct grid *grid);

/* Writes the rows, their columns aligned. */
void grid_write(FILE *out, const struct grid *grid);

#endif
