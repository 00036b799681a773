/* export_row.h - rows of tables, and their cells. */
#ifndef VIGIL_EXCHANGE_EXPORT_ROW_H
#define VIGIL_EXCHANGE_EXPORT_ROW_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "export_tables.h"

/* Hands on a row, which must have a cell for each column. */
void export_row(
	struct export_rows *rows, const char *const *cells, size_t count);

/* Returns a number as a cell, NULL for 0; and 1 or 0. */
const char *export_number(struct arena *arena, int number);
const char *export_flag(bool flag);

#endif
