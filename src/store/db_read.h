/* db_read.h - what is read of rows, beyond plain columns. */
#ifndef VIGIL_DB_READ_H
#define VIGIL_DB_READ_H

#include <stddef.h>

#include "arena.h"
#include "db.h"
#include "error.h"
#include "text.h"

/* Returns the text of a column that is never to be NULL; "" where it is. */
const char *db_row_name(const struct db_row *row, int column);

/* Runs a statement as db_run does, and reads the first column of its last row;
 * without rows *number stays. */
int db_number(struct db *db, const char *sql, const struct db_value *values,
	size_t count, long *number, struct error *err);

/* Runs a statement as db_run does, and adds copies of the first column of its
 * rows to texts. */
int db_texts(struct db *db, struct arena *arena, const char *sql,
	const struct db_value *values, size_t count, struct texts *texts,
	struct error *err);

#endif
