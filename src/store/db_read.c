/* db_read.c - what is read of rows, beyond plain columns. */
#include "db_read.h"

#include <stddef.h>

#include "db.h"
#include "error.h"

const char *db_row_name(const struct db_row *row, int column)
{
	const char *text = db_row_text(row, column);

	return text ? text : "";
}

static void read_first(void *context, const struct db_row *row)
{
	*(long *)context = db_row_integer(row, 0);
}

int db_number(struct db *db, const char *sql, const struct db_value *values,
	size_t count, long *number, struct error *err)
{
	return db_run(db, sql, values, count, read_first, number, err);
}
