/* export_database.h - tables as a SQLite file. */
#ifndef VIGIL_EXPORT_DATABASE_H
#define VIGIL_EXPORT_DATABASE_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "export_tables.h"

struct export_database;

/* Begins a file with all tables, beside the one of that path: only
 * export_database_end puts it there, whole. */
int export_database_begin(struct arena *arena, const char *path,
	struct export_database **made, struct error *err);

/* Adds a row; the context is the struct export_database, which keeps what goes
 * wrong for export_database_end. */
export_row_fn export_database_row;

/* Brings it to the disk and gives it its name; removes it where that fails. */
int export_database_end(struct export_database *database, struct error *err);

/* Removes what was begun; NULL is fine. */
void export_database_cancel(struct export_database *database);

/* Returns whether a file is one that this has made. */
bool export_database_is(const char *path);

#endif
