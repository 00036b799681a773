/* csv.h - writing comma-separated values. */
#ifndef VIGIL_CSV_H
#define VIGIL_CSV_H

#include <stddef.h>
#include <stdio.h>

/* Writes a row of cells, each of any number of lines, as RFC 4180 has it: NULL
 * is an empty one. What a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
void csv_row(FILE *out, const char *const *cells, size_t count);

#endif
