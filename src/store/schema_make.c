/* schema_make.c - the tables and indexes of a store that is made. */
#include "schema_make.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "db.h"
#include "error.h"
#include "schema.h"
#include "tables.h"

static int make_objects(struct db *db, const struct object *objects,
	size_t count, struct error *err)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (db_execute(db, objects[i].sql, err) < 0)
			return -1;
	}
	return 0;
}

int schema_make(struct db *db, struct error *err)
{
	if (make_objects(db, tables, TABLES, err) < 0)
		return -1;
	return schema_write_version(db, err);
}

/* A line that several files have was put in for each: the first stays, and the
 * other files have a copy. */
static const char join_copies[] =
	"CREATE INDEX same_hash ON entry (hash);"
	"INSERT OR IGNORE INTO copy (entry, file) SELECT f.number, e.file"
	" FROM entry e JOIN entry f ON f.number ="
	" (SELECT min(number) FROM entry WHERE hash = e.hash)"
	" WHERE f.number < e.number AND f.file <> e.file;"
	"DELETE FROM entry WHERE number > (SELECT min(number) FROM entry f"
	" WHERE f.hash = entry.hash);"
	"DROP INDEX same_hash";

static int make_first(struct db *db, struct error *err)
{
	struct error reason;

	if (make_objects(db, indexes, 1, &reason) == 0)
		return 0;
	if (db_is_refused(db))
		return db_execute(db, join_copies, err) < 0
			       ? -1
			       : make_objects(db, indexes, 1, err);
	*err = reason;
	return -1;
}

static bool is_of_entries(const struct object *index)
{
	return strncmp(index->name, "entry_", strlen("entry_")) == 0;
}

int schema_index(struct db *db, struct error *err)
{
	if (make_first(db, err) < 0)
		return -1;
	return make_objects(db, indexes + 1, INDEXES - 1, err);
}

int schema_index_entries(struct db *db, struct error *err)
{
	size_t i;

	if (make_first(db, err) < 0)
		return -1;
	for (i = 1; i < INDEXES; i++) {
		if (is_of_entries(&indexes[i]) &&
			db_execute(db, indexes[i].sql, err) < 0)
			return -1;
	}
	return 0;
}

int schema_unindex_entries(struct db *db, struct error *err)
{
	struct arena arena = { 0 };
	size_t i;
	int result = 0;

	for (i = 0; i < INDEXES && result == 0; i++) {
		if (is_of_entries(&indexes[i]))
			result = db_execute(db,
				arena_printf(&arena, "DROP INDEX %s",
					indexes[i].name),
				err);
	}
	arena_release(&arena);
	return result;
}
