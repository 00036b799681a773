/* db.h - all that a database engine must do for the store. */
#ifndef VIGIL_DB_H
#define VIGIL_DB_H

#include <stdbool.h>
#include <stddef.h>

#include "error.h"

struct db;

/* Called for each row; a column is text, or NULL for SQL NULL, and is gone when
 * the call returns. Bytes (a BLOB) come as they are; length() in the statement
 * tells how many. */
typedef void db_row_fn(void *context, const char *const *columns);

/* Why a database cannot be opened. */
enum db_trouble {
	DB_FAILED,  /* the system would not let us */
	DB_DAMAGED, /* the file is no database that can be read */
	DB_REFUSED  /* it is another program's, or a newer vigil's */
};

/* Opens the database in a file, making it where it is missing; NULL as path
 * makes a private one in memory. */
struct db *db_open(
	const char *path, enum db_trouble *trouble, struct error *err);

/* Makes a database in an empty file that nobody else knows, for which name
 * stands in messages: there is no way back, and the disk is not waited for. */
struct db *db_make(const char *path, const char *name, struct error *err);

/* Opens a file that may come from anywhere, to read: its schema can make
 * nothing run. */
struct db *db_open_foreign(const char *path, struct error *err);

/* Closes what one of these gave; NULL is fine. */
void db_close(struct db *db);

/* The same, and leaves all in the one file, without a log beside it; fails
 * where it cannot. */
int db_close_whole(struct db *db, struct error *err);

/* Runs one statement with text parameters $1 to $count, and calls row, which
 * may be NULL, for each row. The statement is kept prepared by its address: sql
 * must be a constant. */
int db_run(struct db *db, const char *sql, const char *const *parameters,
	size_t count, db_row_fn *row, void *context, struct error *err);

/* Runs one statement without rows that has text parameters $1 to $count, and
 * bytes behind them. */
int db_write(struct db *db, const char *sql, const char *const *parameters,
	size_t count, const void *bytes, size_t length, struct error *err);

/* Returns how many rows the last statement that writes has changed. */
long db_changed(const struct db *db);

/* Begins a transaction that only reads: all that is read until db_rollback is
 * of one moment. */
int db_begin_reading(struct db *db, struct error *err);

/* Begins a transaction that will write; db_commit makes it durable, db_rollback
 * takes it back. */
int db_begin(struct db *db, struct error *err);
int db_commit(struct db *db, struct error *err);
void db_rollback(struct db *db);

/* Returns whether an error so far came from a damaged file. */
bool db_is_damaged(const struct db *db);

#define DB_PARAMETERS(...)                                                     \
	(const char *const[]){ __VA_ARGS__ },                                  \
		sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *)

#endif
