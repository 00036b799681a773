/* db.c - the store's engine: SQLite. */
#include "db.h"

#include <assert.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "text_utf8.h"

enum {
	BUSY_MILLISECONDS = 30000,
	STATEMENTS = 128, /* more than there are in the program */
	COLUMNS = 40,     /* at most in a row, and parameters in a statement */
	LOG_PAGES = 64,   /* the write-ahead log is folded back beyond these */
	APPLICATION = 0x7669676c, /* "vigl" */
};

struct statement {
	const char *sql;
	sqlite3_stmt *prepared;
	int places[COLUMNS]; /* of $1, $2, ... among the parameters */
};

struct db {
	sqlite3 *sqlite;
	const char *name; /* in messages */
	bool damaged, refused;
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
			"%s is busy: another program has kept it for more than "
			"%d seconds; try again",
			db->name, BUSY_MILLISECONDS / 1000);
	/* SQLite has one word for all that goes wrong with shared memory */
	if (sqlite3_extended_errcode(db->sqlite) == SQLITE_IOERR_SHMSIZE)
		return fail(err, FAILED,
			"%s: cannot be written; is the disk full?", db->name);
	fail(err, FAILED, "%s: %s", db->name,
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

/* SQLite numbers $1, $2 by first appearance, so each is found by its name. */
static void find_places(struct statement *statement)
{
	int i, count = sqlite3_bind_parameter_count(statement->prepared);
	char name[16];

	assert(count <= COLUMNS);
	for (i = 0; i < count; i++) {
		snprintf(name, sizeof(name), "$%d", i + 1);
		statement->places[i] =
			sqlite3_bind_parameter_index(statement->prepared, name);
	}
}

static struct statement *prepare(
	struct db *db, const char *sql, struct error *err)
{
	struct statement *statement = slot_of(db, sql);

	if (statement->prepared)
		return statement;
	if (sqlite3_prepare_v3(db->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT,
		    &statement->prepared, NULL) != SQLITE_OK) {
		fail_sqlite(db, err);
		return NULL;
	}
	statement->sql = sql;
	find_places(statement);
	return statement;
}

static void bind(const struct statement *statement,
	const char *const *parameters, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		sqlite3_bind_text(statement->prepared, statement->places[i],
			parameters[i], -1, SQLITE_STATIC);
}

static void call_row(sqlite3_stmt *prepared, db_row_fn *row, void *context)
{
	const char *columns[COLUMNS];
	int i, count = sqlite3_column_count(prepared);

	assert(count <= COLUMNS);
	for (i = 0; i < count; i++)
		columns[i] = (const char *)sqlite3_column_text(prepared, i);
	row(context, columns);
}

static int step_through(struct db *db, const struct statement *statement,
	db_row_fn *row, void *context, struct error *err)
{
	int code, result = 0;

	while ((code = sqlite3_step(statement->prepared)) == SQLITE_ROW) {
		if (row)
			call_row(statement->prepared, row, context);
	}
	if (code != SQLITE_DONE)
		result = fail_sqlite(db, err);
	sqlite3_reset(statement->prepared);
	return result;
}

int db_run(struct db *db, const char *sql, const char *const *parameters,
	size_t count, db_row_fn *row, void *context, struct error *err)
{
	const struct statement *statement = prepare(db, sql, err);

	if (!statement)
		return -1;
	assert((size_t)sqlite3_bind_parameter_count(statement->prepared) ==
		count);
	bind(statement, parameters, count);
	return step_through(db, statement, row, context, err);
}

int db_write(struct db *db, const char *sql, const char *const *parameters,
	size_t count, const void *bytes, size_t length, struct error *err)
{
	const struct statement *statement = prepare(db, sql, err);

	if (!statement)
		return -1;
	assert((size_t)sqlite3_bind_parameter_count(statement->prepared) ==
		count + 1);
	bind(statement, parameters, count);
	if (sqlite3_bind_blob64(statement->prepared, statement->places[count],
		    bytes, length, SQLITE_STATIC) != SQLITE_OK)
		return fail_sqlite(db, err);
	return step_through(db, statement, NULL, NULL, err);
}

long db_changed(const struct db *db)
{
	return sqlite3_changes(db->sqlite);
}

static int execute(struct db *db, const char *sql, struct error *err)
{
	if (sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) == SQLITE_OK)
		return 0;
	return fail_sqlite(db, err);
}

int db_begin_reading(struct db *db, struct error *err)
{
	return execute(db, "BEGIN", err);
}

int db_begin(struct db *db, struct error *err)
{
	return execute(db, "BEGIN IMMEDIATE", err);
}

int db_commit(struct db *db, struct error *err)
{
	return execute(db, "COMMIT", err);
}

void db_rollback(struct db *db)
{
	struct error ignored;

	execute(db, "ROLLBACK", &ignored);
}

static int read_number(void *context, int count, char **values, char **names)
{
	(void)count;
	(void)names;
	*(long *)context = strtol(values[0], NULL, 10);
	return 0;
}

static int ask_number(
	struct db *db, const char *sql, long *number, struct error *err)
{
	if (sqlite3_exec(db->sqlite, sql, read_number, number, NULL) ==
		SQLITE_OK)
		return 0;
	return fail_sqlite(db, err);
}

/* A database that carries no mark is ours only while it is empty. */
static int check_owner(struct db *db, const char *path, struct error *err)
{
	long application = 0, tables = 0;

	if (ask_number(db, "PRAGMA application_id", &application, err) < 0)
		return -1;
	if (application == APPLICATION)
		return 0;
	if (ask_number(db, "SELECT count(*) FROM sqlite_master", &tables, err) <
		0)
		return -1;
	if (application == 0 && tables == 0)
		return execute(db, "PRAGMA application_id = 0x7669676c", err);
	db->refused = true;
	return fail(err, FAILED,
		"%s: this database belongs to another program; it was left "
		"alone: move it away",
		path);
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

/* A short log is kept from run to run: folding it back at every close would
 * cost each `mark` two more waits for the disk. */
static int prepare_file(struct db *db, const char *path, struct error *err)
{
	sqlite3_db_config(
		db->sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	if (check_owner(db, path ? path : "memory", err) < 0 ||
		execute(db,
			"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
			"PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
			"PRAGMA cache_size = -16384",
			err) < 0)
		return -1;
	sqlite3_wal_hook(db->sqlite, fold_log, NULL);
	return 0;
}

static enum db_trouble trouble_of(const struct db *db)
{
	if (db->refused)
		return DB_REFUSED;
	return db->damaged ? DB_DAMAGED : DB_FAILED;
}

/* SQLite takes some relative names for more than names, as file:x?mode=memory.
 */
static int open_file(struct db *db, const char *path, int flags)
{
	struct arena arena = { 0 };
	const char *name = path ? path : ":memory:";
	int code;

	if (path && *path != '/')
		name = arena_printf(&arena, "./%s", path);
	code = sqlite3_open_v2(
		name, &db->sqlite, flags | SQLITE_OPEN_NOMUTEX, NULL);
	arena_release(&arena);
	return code;
}

static struct db *open_named(
	const char *path, int flags, const char *name, struct error *err)
{
	struct db *db = calloc(1, sizeof(*db));

	if (!db) {
		fail(err, FAILED, "out of memory");
		return NULL;
	}
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	db->name = name;
	if (open_file(db, path, flags) == SQLITE_OK) {
		sqlite3_busy_timeout(db->sqlite, BUSY_MILLISECONDS);
		return db;
	}
	fail(err, FAILED, "%s: %s", path ? path : "memory",
		sqlite3_errmsg(db->sqlite));
	db_close(db);
	return NULL;
}

struct db *db_open(
	const char *path, enum db_trouble *trouble, struct error *err)
{
	struct db *db = open_named(path,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "the store", err);

	*trouble = DB_FAILED;
	if (!db || prepare_file(db, path, err) == 0)
		return db;
	*trouble = trouble_of(db);
	db_close(db);
	return NULL;
}

static struct db *prepared_by(struct db *db, const char *sql, struct error *err)
{
	if (!db || execute(db, sql, err) == 0)
		return db;
	db_close(db);
	return NULL;
}

/* What ends in between is thrown away whole, so there is nothing to roll back.
 */
struct db *db_make(const char *path, const char *name, struct error *err)
{
	return prepared_by(open_named(path, SQLITE_OPEN_READWRITE, name, err),
		"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", err);
}

/* As https://sqlite.org/security.html has it. */
struct db *db_open_foreign(const char *path, struct error *err)
{
	struct db *db = open_named(path, SQLITE_OPEN_READONLY, path, err);

	if (!db)
		return NULL;
	sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
	return prepared_by(
		db, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", err);
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

int db_close_whole(struct db *db, struct error *err)
{
	int result =
		sqlite3_wal_checkpoint_v2(db->sqlite, NULL,
			SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL) == SQLITE_OK
			? 0
			: fail_sqlite(db, err);

	sqlite3_db_config(
		db->sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
	db_close(db);
	return result;
}

bool db_is_damaged(const struct db *db)
{
	return db->damaged;
}
