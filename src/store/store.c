/* store.c - the store as a whole. */
#include "store.h"

#include <stdbool.h>
#include <stdlib.h>

#include "arena.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "owner.h"
#include "schema.h"
#include "schema_make.h"
#include "store_internal.h"

static int prepare(struct db *db, const char *path, enum db_trouble *trouble,
	struct error *err)
{
	if (owner_check(db, path, trouble, err) == 0 &&
		db_set_up(db, err) == 0 &&
		schema_upgrade(db, trouble, err) == 0)
		return 0;
	if (*trouble == DB_FAILED && db_is_damaged(db))
		*trouble = DB_DAMAGED;
	return -1;
}

static struct store *store_on(const char *path, struct error *err)
{
	struct store *store = calloc(1, sizeof(*store));

	if (!store)
		out_of_memory();
	store->db = db_open(path, err);
	return store;
}

struct store *store_open(
	const char *path, enum db_trouble *trouble, struct error *err)
{
	struct store *store = store_on(path, err);

	*trouble = DB_FAILED;
	if (store->db && prepare(store->db, path, trouble, err) == 0)
		return store;
	store_close(store);
	return NULL;
}

void store_close(struct store *store)
{
	if (!store)
		return;
	db_close(store->db);
	free(store);
}

/* ---- a new one ---- */

/* That is quick, and a crash leaves nothing that can be used. */
static const char without_log[] =
	"PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
	"PRAGMA locking_mode = EXCLUSIVE;"
	"PRAGMA temp_store = FILE; PRAGMA cache_size = -16384";

static int prepare_new(struct db *db, const char *path, struct error *err)
{
	enum db_trouble ignored;

	if (db_execute(db, without_log, err) < 0 ||
		owner_check(db, path, &ignored, err) < 0)
		return -1;
	return schema_make(db, err);
}

struct store *store_make(const char *path, struct error *err)
{
	struct store *store = store_on(path, err);

	store->is_new = true;
	if (store->db && prepare_new(store->db, path, err) == 0)
		return store;
	store_close(store);
	return NULL;
}

int store_index(struct store *store, struct error *err)
{
	if (!store->is_new)
		return 0;
	store->is_new = false;
	if (!store->is_refilled)
		return schema_index(store->db, err);
	store->is_refilled = false;
	return schema_index_entries(store->db, err);
}

static const char count_any[] = "SELECT EXISTS (SELECT 1 FROM entry)";

int store_refill(struct store *store, struct error *err)
{
	long any;

	if (store->is_new)
		return 0;
	if (db_number(store->db, count_any, NULL, 0, &any, err) < 0)
		return -1;
	if (any)
		return 0;
	store->is_new = store->is_refilled = true;
	return schema_unindex_entries(store->db, err);
}

int store_end_new(struct store *store, struct error *err)
{
	return db_end_new(store->db, err);
}

/* ---- transactions ---- */

int store_begin_reading(struct store *store, struct error *err)
{
	return db_execute(store->db, "BEGIN", err);
}

/* Who only reads comes by most pages once, and needs no more room for them than
 * SQLite gives. */
int store_begin(struct store *store, struct error *err)
{
	return db_execute(
		store->db, "PRAGMA cache_size = -16384; BEGIN IMMEDIATE", err);
}

int store_commit(struct store *store, struct error *err)
{
	return db_execute(store->db, "COMMIT", err);
}

void store_rollback(struct store *store)
{
	struct error ignored;

	db_execute(store->db, "ROLLBACK", &ignored);
	if (store->is_refilled) /* its indexes are there again */
		store->is_new = store->is_refilled = false;
}

bool store_is_damaged(const struct store *store)
{
	return db_is_damaged(store->db);
}

struct recalled {
	struct arena *arena;
	const char *value;
};

static void read_value(void *context, const struct db_row *row)
{
	struct recalled *recalled = context;

	recalled->value = arena_copy(recalled->arena, db_row_name(row, 0));
}

static const char recall[] = "SELECT value FROM meta WHERE name = ?1";

int store_recall(struct store *store, struct arena *arena, const char *name,
	const char **value, struct error *err)
{
	struct recalled recalled = { arena, "" };

	if (db_run(store->db, recall, DB_VALUES(db_text(name)), read_value,
		    &recalled, err) < 0)
		return -1;
	*value = recalled.value;
	return 0;
}

static const char remember[] =
	"INSERT INTO meta (name, value) VALUES (?1, ?2)"
	" ON CONFLICT (name) DO UPDATE SET value = excluded.value";

int store_remember(struct store *store, const char *name, const char *value,
	struct error *err)
{
	return db_run(store->db, remember,
		DB_VALUES(db_text(name), db_text(value)), NULL, NULL, err);
}

static const char find_version[] = "PRAGMA data_version";

int store_version(struct store *store, long *version, struct error *err)
{
	return db_number(store->db, find_version, NULL, 0, version, err);
}
