/* csv_write.h - writing comma-separated values. */
#ifndef VIGIL_CSV_WRITE_H
#define VIGIL_CSV_WRITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Writes a cell (RFC 4180): all its lines, or on one. What a spreadsheet would
 * take for a formula begins with an apostrophe. */
void csv_cell(FILE *out, const char *text, bool has_lines);

/* Writes a row of cells with all their lines, and ends it as the standard has
 * it; NULL is an empty cell. */
void csv_row(FILE *out, const char *const *cells, size_t count);

/* The same without the end of the line. */
void csv_cells(FILE *out, const char *const *cells, size_t count);

#endif
