/* db_number.h - statements that ask for a number. */
#ifndef VIGIL_DB_NUMBER_H
#define VIGIL_DB_NUMBER_H

#include <stddef.h>

#include "db.h"
#include "error.h"

/* Runs a statement as db_run does, and reads the first column of its last row;
 * without rows *number stays. */
int db_number(struct db *db, const char *sql, const struct db_value *values,
	size_t count, long *number, struct error *err);

#endif
