/* db_read.c - what is read of rows, beyond plain columns. */
#include "db_read.h"

#include <stddef.h>

#include "arena.h"
#include "db.h"
#include "error.h"
#include "text.h"

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

struct gathering {
	struct arena *arena;
	struct texts *texts;
};

static void gather(void *context, const struct db_row *row)
{
	const struct gathering *gathering = context;

	texts_add_copy(gathering->arena, gathering->texts, db_row_name(row, 0));
}

int db_texts(struct db *db, struct arena *arena, const char *sql,
	const struct db_value *values, size_t count, struct texts *texts,
	struct error *err)
{
	struct gathering gathering = { arena, texts };

	return db_run(db, sql, values, count, gather, &gathering, err);
}
