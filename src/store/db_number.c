/* db_number.c - statements that ask for a number. */
#include "db_number.h"

#include <stddef.h>

#include "db.h"
#include "error.h"

static void read_first(void *context, const struct db_row *row)
{
	*(long *)context = db_row_integer(row, 0);
}

int db_number(struct db *db, const char *sql, const struct db_value *values,
	size_t count, long *number, struct error *err)
{
	return db_run(db, sql, values, count, read_first, number, err);
}
