/* schema.c - how a store comes by the tables and indexes that it is to have. */
#include "schema.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "tables.h"

/* Older programs leave a store of a greater version alone: it grows when they
 * could not use the tables. What else differs is seen from the tables. */
enum { VERSION = 4 };

/* What an old vigil passed over, this one may read: all files are read again.
 * Entries of a store of 0.1 were all of the one file that it knew. */
static const char forget[] =
	"DELETE FROM meta WHERE name = 'journal';"
	"INSERT OR IGNORE INTO record (path) VALUES ('journal.jsonl');"
	"UPDATE entry SET gone = '', was = (SELECT number FROM record"
	" WHERE path = 'journal.jsonl') WHERE was = 0;"
	"UPDATE file SET sum = 0, digest = '';"
	"UPDATE bucket SET sum = 0";

/* ---- what there is ---- */

enum presence { ABSENT, DIFFERENT, PRESENT };

struct presences {
	enum presence tables[TABLES], indexes[INDEXES];
	size_t present;
};

static size_t note(enum presence *presences, const struct object *objects,
	size_t count, const char *name, const char *sql)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (strcmp(objects[i].name, name) != 0)
			continue;
		presences[i] = sql && strcmp(objects[i].sql, sql) == 0
				       ? PRESENT
				       : DIFFERENT;
		return presences[i] == PRESENT;
	}
	return 0;
}

static void read_object(void *context, const struct db_row *row)
{
	struct presences *presences = context;
	const char *name = db_row_text(row, 0), *sql = db_row_text(row, 1);

	if (!name)
		return;
	presences->present +=
		note(presences->tables, tables, TABLES, name, sql);
	presences->present +=
		note(presences->indexes, indexes, INDEXES, name, sql);
}

static const char find_objects[] = "SELECT name, sql FROM sqlite_master";

static int find_presences(
	struct db *db, struct presences *presences, struct error *err)
{
	*presences = (struct presences){ .present = 0 };
	return db_run(db, find_objects, NULL, 0, read_object, presences, err);
}

static const char find_version[] =
	"SELECT value FROM meta WHERE name = 'schema'";

/* Returns 0 where there is no version to be read. */
static long version_of(struct db *db)
{
	struct error ignored;
	long version = 0;

	db_number(db, find_version, NULL, 0, &version, &ignored);
	return version;
}

/* ---- what there is to be ---- */

struct names {
	struct arena *arena;
	const char *joined;
};

static void read_names(void *context, const struct db_row *row)
{
	struct names *names = context;

	names->joined = arena_copy(names->arena, db_row_text(row, 0));
}

static const char find_common[] =
	"SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info(?1)"
	" INTERSECT SELECT name FROM pragma_table_info('old'))";

/* Copies what a table has in common with the one it takes the place of. */
static int copy_old(struct db *db, struct arena *arena, const char *table,
	struct error *err)
{
	struct names names = { arena, NULL };

	if (db_run(db, find_common, DB_VALUES(db_text(table)), read_names,
		    &names, err) < 0)
		return -1;
	if (!names.joined)
		return 0;
	return db_execute(db,
		arena_printf(arena,
			"INSERT OR IGNORE INTO %s (%s) SELECT %s FROM old",
			table, names.joined, names.joined),
		err);
}

static int replace_table(
	struct db *db, const struct object *table, struct error *err)
{
	struct arena arena = { 0 };
	const char *rename = arena_printf(
		&arena, "ALTER TABLE %s RENAME TO old", table->name);
	int result = db_execute(db, rename, err);

	if (result == 0)
		result = db_execute(db, table->sql, err);
	if (result == 0)
		result = copy_old(db, &arena, table->name, err);
	if (result == 0)
		result = db_execute(db, "DROP TABLE old", err);
	arena_release(&arena);
	return result;
}

static int replace_index(
	struct db *db, const struct object *index, struct error *err)
{
	struct arena arena = { 0 };
	const char *drop =
		arena_printf(&arena, "DROP INDEX IF EXISTS %s", index->name);
	int result = db_execute(db, drop, err);

	arena_release(&arena);
	return result < 0 ? -1 : db_execute(db, index->sql, err);
}

static int make_tables(struct db *db, bool *is_new, struct error *err)
{
	struct presences presences;
	size_t i;

	if (find_presences(db, &presences, err) < 0)
		return -1;
	*is_new = true;
	for (i = 0; i < TABLES; i++) {
		if (presences.tables[i] != ABSENT)
			*is_new = false;
		if (presences.tables[i] == ABSENT &&
			db_execute(db, tables[i].sql, err) < 0)
			return -1;
		if (presences.tables[i] == DIFFERENT &&
			replace_table(db, &tables[i], err) < 0)
			return -1;
	}
	return 0;
}

/* The indexes of a table that was replaced went with it. */
static int make_indexes(struct db *db, struct error *err)
{
	struct presences presences;
	size_t i;

	if (find_presences(db, &presences, err) < 0)
		return -1;
	for (i = 0; i < INDEXES; i++) {
		if (presences.indexes[i] != PRESENT &&
			replace_index(db, &indexes[i], err) < 0)
			return -1;
	}
	return 0;
}

static const char put_version[] =
	"INSERT INTO meta (name, value) VALUES ('schema', ?1)"
	" ON CONFLICT (name) DO UPDATE SET value = excluded.value";

int schema_write_version(struct db *db, struct error *err)
{
	return db_run(db, put_version, DB_VALUES(db_integer(VERSION)), NULL,
		NULL, err);
}

static int make_all(struct db *db, struct error *err)
{
	bool is_new;

	if (make_tables(db, &is_new, err) < 0 || make_indexes(db, err) < 0 ||
		(!is_new && db_execute(db, forget, err) < 0))
		return -1;
	return schema_write_version(db, err);
}

static int make_in_one(struct db *db, struct error *err)
{
	struct error ignored;

	if (db_execute(db, "BEGIN IMMEDIATE", err) < 0)
		return -1;
	if (make_all(db, err) == 0 && db_execute(db, "COMMIT", err) == 0)
		return 0;
	db_execute(db, "ROLLBACK", &ignored);
	return -1;
}

int schema_upgrade(struct db *db, enum db_trouble *trouble, struct error *err)
{
	long version = version_of(db);
	struct presences presences;

	if (version > VERSION) {
		*trouble = DB_REFUSED;
		return fail(err, FAILED,
			"the store was made by a newer vigil (its version is "
			"%ld, this one knows %d); install that one, or move "
			".vigil/store.db away to have it made again",
			version, VERSION);
	}
	if (find_presences(db, &presences, err) < 0)
		return -1;
	if (version == VERSION && presences.present == TABLES + INDEXES)
		return 0;
	return make_in_one(db, err);
}
