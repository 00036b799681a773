/* foreign_table.h - claims in a table: CSV (RFC 4180) or TSV. */
#ifndef VIGIL_FOREIGN_TABLE_H
#define VIGIL_FOREIGN_TABLE_H

#include "foreign.h"

/* The first row has the names of the columns; what stands between cells is
 * found out from it: a comma, a semicolon or a TAB. */
foreign_reader foreign_table_read;

#endif
