/* db.c - SQLite, as the store uses it. */
#include "db.h"

#include <assert.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "arena.h"
#include "error.h"
#include "text_utf8.h"

enum {
	BUSY_MILLISECONDS = 30000,
	STATEMENTS = 128, /* more than there are in the program */
	LOG_PAGES = 64,   /* the write-ahead log is folded back beyond these */
	OPEN_FLAGS = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
		     SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW
};

struct statement {
	const char *sql;
	sqlite3_stmt *prepared;
};

struct db_row {
	sqlite3_stmt *prepared;
};

struct db {
	sqlite3 *sqlite;
	bool damaged;
	struct statement statements[STATEMENTS];
};

static int fail_sqlite(struct db *db, struct error *err)
{
	int code = sqlite3_errcode(db->sqlite);
	struct arena arena = { 0 };

	if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
		db->damaged = true;
	if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
		return fail(err, BUSY,
			"the store is busy: another program has kept it for "
			"more than %d seconds; try again",
			BUSY_MILLISECONDS / 1000);
	/* SQLite has one word for all that goes wrong with shared memory */
	if (sqlite3_extended_errcode(db->sqlite) == SQLITE_IOERR_SHMSIZE)
		return fail(err, FAILED,
			"the store: cannot be written; is the disk full?");
	fail(err, FAILED, "the store: %s",
		text_printable(&arena, sqlite3_errmsg(db->sqlite)));
	arena_release(&arena);
	return -1;
}

/* SQL constants are few and live for ever, so a slot is never given up. */
static struct statement *slot_of(struct db *db, const char *sql)
{
	size_t i = ((uintptr_t)sql >> 4) % STATEMENTS;

	while (db->statements[i].sql && db->statements[i].sql != sql)
		i = (i + 1) % STATEMENTS;
	return &db->statements[i];
}

static sqlite3_stmt *prepare(struct db *db, const char *sql, struct error *err)
{
	struct statement *statement = slot_of(db, sql);

	if (statement->prepared)
		return statement->prepared;
	if (sqlite3_prepare_v3(db->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT,
		    &statement->prepared, NULL) != SQLITE_OK) {
		fail_sqlite(db, err);
		return NULL;
	}
	statement->sql = sql;
	return statement->prepared;
}

struct db_value db_text(const char *text)
{
	return (struct db_value){ .text = text };
}

struct db_value db_integer(long integer)
{
	return (struct db_value){ .is_integer = true, .integer = integer };
}

static void bind(
	sqlite3_stmt *prepared, const struct db_value *values, size_t count)
{
	int i;

	assert(sqlite3_bind_parameter_count(prepared) == (int)count);
	for (i = 0; i < (int)count; i++) {
		if (values[i].is_integer)
			sqlite3_bind_int64(prepared, i + 1, values[i].integer);
		else
			sqlite3_bind_text(prepared, i + 1, values[i].text, -1,
				SQLITE_STATIC);
	}
}

const char *db_row_text(const struct db_row *row, int column)
{
	return (const char *)sqlite3_column_text(row->prepared, column);
}

long db_row_integer(const struct db_row *row, int column)
{
	return (long)sqlite3_column_int64(row->prepared, column);
}

int db_row_columns(const struct db_row *row)
{
	return sqlite3_column_count(row->prepared);
}

int db_run(struct db *db, const char *sql, const struct db_value *values,
	size_t count, db_row_fn *row, void *context, struct error *err)
{
	sqlite3_stmt *prepared = prepare(db, sql, err);
	const struct db_row current = { prepared };
	int code, result = 0;

	if (!prepared)
		return -1;
	bind(prepared, values, count);
	while ((code = sqlite3_step(prepared)) == SQLITE_ROW) {
		if (row)
			row(context, &current);
	}
	if (code != SQLITE_DONE)
		result = fail_sqlite(db, err);
	sqlite3_reset(prepared);
	return result;
}

long db_changed(const struct db *db)
{
	return sqlite3_changes(db->sqlite);
}

int db_execute(struct db *db, const char *sql, struct error *err)
{
	if (sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) == SQLITE_OK)
		return 0;
	return fail_sqlite(db, err);
}

/* Folds a long log back into the database, unless somebody is reading: every
 * run reads the log's index anew, so it should stay short. */
static int fold_log(void *context, sqlite3 *sqlite, const char *name, int pages)
{
	(void)context;
	if (pages <= LOG_PAGES)
		return SQLITE_OK;
	sqlite3_busy_timeout(sqlite, 0);
	sqlite3_wal_checkpoint_v2(
		sqlite, name, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	sqlite3_busy_timeout(sqlite, BUSY_MILLISECONDS);
	return SQLITE_OK;
}

int db_set_up(struct db *db, struct error *err)
{
	if (db_execute(db,
		    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
		    "PRAGMA temp_store = FILE",
		    err) < 0)
		return -1;
	sqlite3_wal_hook(db->sqlite, fold_log, NULL);
	return 0;
}

/* SQLite takes some relative names for more than names, as file:x?mode=memory.
 */
static int open_file(struct db *db, const char *path)
{
	struct arena arena = { 0 };
	const char *file = path ? path : ":memory:";
	int code;

	if (path && *path && *path != '/')
		file = arena_printf(&arena, "./%s", path);
	code = sqlite3_open_v2(file, &db->sqlite, OPEN_FLAGS, NULL);
	arena_release(&arena);
	return code;
}

/* A short log is kept from run to run: folding it back at every close would
 * cost each `mark` two more waits for the disk. */
struct db *db_open(const char *path, struct error *err)
{
	struct db *db = calloc(1, sizeof(*db));

	if (!db)
		out_of_memory();
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	if (open_file(db, path) == SQLITE_OK) {
		sqlite3_busy_timeout(db->sqlite, BUSY_MILLISECONDS);
		sqlite3_db_config(
			db->sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
		return db;
	}
	fail(err, FAILED, "%s: %s", path ? path : "memory",
		sqlite3_errmsg(db->sqlite));
	db_close(db);
	return NULL;
}

void db_close(struct db *db)
{
	size_t i;

	if (!db)
		return;
	for (i = 0; i < STATEMENTS; i++)
		sqlite3_finalize(db->statements[i].prepared);
	sqlite3_close(db->sqlite);
	free(db);
}

/* The log that the mode asks for goes when it is closed. */
int db_end_new(struct db *db, struct error *err)
{
	sqlite3_db_config(
		db->sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
	return db_execute(db,
		"PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL", err);
}

bool db_is_refused(const struct db *db)
{
	return sqlite3_errcode(db->sqlite) == SQLITE_CONSTRAINT;
}

bool db_is_damaged(const struct db *db)
{
	return db->damaged;
}
