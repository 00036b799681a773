/* export_row.c - rows of tables, and their cells. */
#include "export_row.h"

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "export_tables.h"

void export_row(
	struct export_rows *rows, const char *const *cells, size_t count)
{
	assert(!rows->table->columns[count].name);
	(void)count;
	rows->row(rows->context, rows->table, cells);
}

const char *export_number(struct arena *arena, int number)
{
	return number ? arena_printf(arena, "%d", number) : NULL;
}

const char *export_flag(bool flag)
{
	return flag ? "1" : "0";
}
