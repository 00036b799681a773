/* db.h - SQLite, as the store uses it. */
#ifndef VIGIL_DB_H
#define VIGIL_DB_H

#include <stdbool.h>
#include <stddef.h>

#include "error.h"

struct db;

/* Why a database cannot be opened. */
enum db_trouble {
	DB_FAILED,  /* the system would not let us */
	DB_DAMAGED, /* the file is no database that can be read */
	DB_REFUSED  /* it is another program's, or a newer vigil's */
};

/* A parameter: an integer, or text, where NULL stands for SQL NULL. */
struct db_value {
	bool is_integer;
	long integer;
	const char *text;
};

struct db_value db_text(const char *text);
struct db_value db_integer(long integer);

#define DB_VALUES(...)                                                         \
	(const struct db_value[]){ __VA_ARGS__ },                              \
		sizeof((const struct db_value[]){ __VA_ARGS__ }) /             \
			sizeof(struct db_value)

/* A row; its columns count from 0. For SQL NULL a text is NULL and an integer
 * 0. Texts are gone when the function that was called with the row returns. */
struct db_row;
typedef void db_row_fn(void *context, const struct db_row *row);
const char *db_row_text(const struct db_row *row, int column);
long db_row_integer(const struct db_row *row, int column);
int db_row_columns(const struct db_row *row);

/* Opens the database in a file, creating it where it is missing; NULL as path
 * opens a private one in memory. Nothing is written to it. */
struct db *db_open(const char *path, struct error *err);

/* Prepares a database that is ours for reading and writing. */
int db_set_up(struct db *db, struct error *err);

/* Leaves all of a database that was filled without a log in the one file; after
 * that it can only be closed. */
int db_end_new(struct db *db, struct error *err);

/* Closes it; NULL is fine. */
void db_close(struct db *db);

/* Runs one statement with values for ?1 to ?count, and calls row, which may be
 * NULL, for each row. The statement is kept prepared by its address: sql must
 * be a constant. */
int db_run(struct db *db, const char *sql, const struct db_value *values,
	size_t count, db_row_fn *row, void *context, struct error *err);

/* Runs statements that have no parameters, and whose rows nobody needs. */
int db_execute(struct db *db, const char *sql, struct error *err);

/* Returns how many rows the last statement that writes has changed. */
long db_changed(const struct db *db);

/* Returns whether the last error was that two rows are not as different as an
 * index wants them. */
bool db_is_refused(const struct db *db);

/* Returns whether an error so far came from a damaged file. */
bool db_is_damaged(const struct db *db);

#endif
