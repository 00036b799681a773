/* export_history.h - the tables of what the record has. */
#ifndef VIGIL_EXCHANGE_EXPORT_HISTORY_H
#define VIGIL_EXCHANGE_EXPORT_HISTORY_H

#include "export_tables.h"

extern const struct export_column export_history_columns[],
	export_entries_columns[], export_dissents_columns[];

/* What counts, in its order; all lines; all dissents. */
void export_history(struct export_rows *rows);
void export_entries(struct export_rows *rows);
void export_dissents(struct export_rows *rows);

#endif
