/* store_record.c - which files of the record have which entries. */
#include "store_record.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "db.h"
#include "db_read.h"
#include "entry.h"
#include "error.h"
#include "store_internal.h"

static const char add_file[] =
	"INSERT INTO record (path) VALUES (?1) ON CONFLICT (path) DO NOTHING";

static const char find_file[] = "SELECT number FROM record WHERE path = ?1";

int store_record_file(
	struct store *store, const char *path, long *file, struct error *err)
{
	*file = 0;
	if (db_run(store->db, add_file, DB_VALUES(db_text(path)), NULL, NULL,
		    err) < 0)
		return -1;
	return db_number(
		store->db, find_file, DB_VALUES(db_text(path)), file, err);
}

/* ---- reading a file ---- */

static const char make_kept[] =
	"CREATE TEMP TABLE IF NOT EXISTS kept (entry INTEGER PRIMARY KEY);"
	"DELETE FROM temp.kept";

int store_record_begin(struct store *store, struct error *err)
{
	store->keeps = true;
	return db_execute(store->db, make_kept, err);
}

struct known {
	long number, file;
};

static void read_known(void *context, const struct db_row *row)
{
	*(struct known *)context = (struct known){ db_row_integer(row, 0),
		db_row_integer(row, 1) };
}

static const char find_entry[] =
	"SELECT number, file FROM entry WHERE hash = ?1";

#define ADD_ENTRY                                                              \
	"INSERT INTO entry (hash, claim, author, recorded, file, was, line)"   \
	" VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)"

static const char add_entry[] = ADD_ENTRY " ON CONFLICT (hash) DO NOTHING";

/* What is there twice comes out when the index is made. */
static const char add_new[] = ADD_ENTRY;

static const char bring_back[] =
	"UPDATE entry SET file = ?2, was = ?2, gone = NULL WHERE number = ?1";

static const char add_copy[] =
	"INSERT OR IGNORE INTO copy (entry, file) VALUES (?1, ?2)";

static const char keep_entry[] =
	"INSERT OR IGNORE INTO temp.kept (entry) VALUES (?1)";

static int insert(struct store *store, long file, const struct entry *entry,
	const char *line, struct error *err)
{
	struct arena arena = { 0 };
	int result = db_run(store->db, store->is_new ? add_new : add_entry,
		DB_VALUES(db_text(entry->hash),
			db_text(claim_key(&arena, entry->claim)),
			db_text(entry->by), db_text(entry->recorded),
			db_integer(file), db_text(line)),
		NULL, NULL, err);

	arena_release(&arena);
	return result;
}

static int find_again(struct store *store, long file, const char *hash,
	struct known *found, bool *is_new, struct error *err)
{
	const struct db_value *values;

	if (db_run(store->db, find_entry, DB_VALUES(db_text(hash)), read_known,
		    found, err) < 0)
		return -1;
	values = (const struct db_value[]){ db_integer(found->number),
		db_integer(file) };
	*is_new = *is_new || found->file == 0;
	if (found->file == file)
		return 0;
	return db_run(store->db, found->file ? add_copy : bring_back, values, 2,
		NULL, NULL, err);
}

int store_record_entry(struct store *store, long file,
	const struct entry *entry, const char *line, bool *is_new,
	struct error *err)
{
	struct known found = { 0, 0 };

	if (insert(store, file, entry, line, err) < 0)
		return -1;
	*is_new = db_changed(store->db) > 0;
	if (*is_new && !store->keeps)
		return 0;
	if (find_again(store, file, entry->hash, &found, is_new, err) < 0)
		return -1;
	if (!store->keeps)
		return 0;
	return db_run(store->db, keep_entry,
		DB_VALUES(db_integer(found.number)), NULL, NULL, err);
}

/* ---- what it has no more ---- */

static const char drop_copies[] =
	"DELETE FROM copy WHERE file = ?1"
	" AND entry NOT IN (SELECT entry FROM temp.kept)";

#define LOST " file = ?1 AND number NOT IN (SELECT entry FROM temp.kept)"

static const char find_lost[] =
	"SELECT claim FROM entry WHERE" LOST
	" AND NOT EXISTS (SELECT 1 FROM copy WHERE entry = number)";

static const char find_other[] =
	"UPDATE entry SET was = coalesce("
	"(SELECT min(file) FROM copy WHERE entry = number), ?1) WHERE" LOST;

static const char drop_moved[] =
	"DELETE FROM copy WHERE entry IN (SELECT number FROM entry WHERE" LOST
	") AND file = (SELECT e.was FROM entry e WHERE e.number = copy.entry)";

static const char move_entries[] =
	"UPDATE entry SET file = nullif(was, ?1),"
	" gone = iif(was = ?1, '', NULL) WHERE" LOST;

struct touching {
	store_touched_fn *touched;
	void *context;
};

static void touch(void *context, const struct db_row *row)
{
	const struct touching *touching = context;

	touching->touched(touching->context, db_row_name(row, 0));
}

int store_record_end(struct store *store, long file, store_touched_fn *touched,
	void *context, struct error *err)
{
	struct touching touching = { touched, context };
	struct db *db = store->db;
	const struct db_value number = db_integer(file);

	store->keeps = false;
	if (db_run(db, drop_copies, &number, 1, NULL, NULL, err) < 0 ||
		db_run(db, find_lost, &number, 1, touch, &touching, err) < 0 ||
		db_run(db, find_other, &number, 1, NULL, NULL, err) < 0 ||
		db_run(db, drop_moved, &number, 1, NULL, NULL, err) < 0)
		return -1;
	return db_run(db, move_entries, &number, 1, NULL, NULL, err);
}

struct path_found {
	struct arena *arena;
	const char *path;
};

static void read_path(void *context, const struct db_row *row)
{
	struct path_found *found = context;

	found->path = arena_copy(found->arena, db_row_name(row, 0));
}

static const char find_path[] =
	"SELECT r.path FROM entry e JOIN record r ON r.number = e.file"
	" WHERE e.hash = ?1";

int store_entry_path(struct store *store, struct arena *arena, const char *hash,
	const char **path, struct error *err)
{
	struct path_found found = { arena, "" };
	int result = db_run(store->db, find_path, DB_VALUES(db_text(hash)),
		read_path, &found, err);

	*path = found.path;
	return result;
}
