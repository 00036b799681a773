/* export_tables.h - a ledger as tables. */
#ifndef VIGIL_EXPORT_TABLES_H
#define VIGIL_EXPORT_TABLES_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "history.h"

/* A column is text, or a whole number. */
struct export_column {
	const char *name;
	bool is_number;
};

struct export_rows;

/* A table; its columns end with one without a name. They are part of what
 * scripts rely on: new ones go behind. */
struct export_table {
	const char *name;
	const struct export_column *columns;
	void (*fill)(struct export_rows *rows); /* NULL: it is of all claims */
};

/* All of them, ended by one without a name. */
extern const struct export_table export_tables[];

/* Returns the table of a name, or NULL. */
const struct export_table *export_table_named(const char *name);

/* Called with each row: a cell for each column, NULL where nothing is known. */
typedef void export_row_fn(void *context, const struct export_table *table,
	const char *const *cells);

/* The rows of one claim that are being made. */
struct export_rows {
	struct arena *arena;
	const struct claim *claim;
	const struct history *history;
	const struct export_table *table;
	export_row_fn *row;
	void *context;
};

/* Makes the rows that a table has of a claim. */
void export_claim(struct arena *arena, const struct export_table *table,
	const struct claim *claim, const struct history *history,
	export_row_fn *row, void *context);

/* Makes the row of a figure, which is a number or a day: the other is NULL. */
void export_figure(const struct export_table *table, const char *name,
	const char *value, const char *day, export_row_fn *row, void *context);

#endif
