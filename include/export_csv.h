/* export_csv.h - tables as CSV. */
#ifndef VIGIL_EXPORT_CSV_H
#define VIGIL_EXPORT_CSV_H

#include <stdio.h>

#include "export_tables.h"

/* Writes the names of a table's columns, and then each row, as RFC 4180 has it
 * but for the ends of lines; what is not known is empty, an empty text is
 * quoted. The context of a row is the FILE. */
void export_csv_names(FILE *out, const struct export_table *table);
export_row_fn export_csv_row;

#endif
