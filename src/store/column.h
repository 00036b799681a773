/* column.h - the columns of a table, each for a member of a struct. */
#ifndef VIGIL_COLUMN_H
#define VIGIL_COLUMN_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "db.h"
#include "standing.h"
#include "verdict.h"

/* NAME is a text that is never NULL, OWN one that is members of JSON. */
enum column_kind {
	COLUMN_NAME,
	COLUMN_TEXT,
	COLUMN_OWN,
	COLUMN_DATE,
	COLUMN_NUMBER,
	COLUMN_LINE,
	COLUMN_FLAG,
	COLUMN_VERDICT,
	COLUMN_STATE,
	COLUMN_READING,
	COLUMN_REASON,
	COLUMN_KINDS
};

/* The C type of a member, and the SQL type of its column, by kind. A column
 * that old rows lack must not need a value. */
#define TYPE_NAME const char *
#define TYPE_TEXT const char *
#define TYPE_OWN const char *
#define TYPE_DATE long
#define TYPE_NUMBER int
#define TYPE_LINE long
#define TYPE_FLAG bool
#define TYPE_VERDICT enum verdict
#define TYPE_STATE enum state
#define TYPE_READING enum reading_state
#define TYPE_REASON enum reason

#define SQL_NAME "TEXT NOT NULL"
#define SQL_TEXT "TEXT"
#define SQL_OWN "TEXT"
#define SQL_DATE "TEXT"
#define SQL_NUMBER "INTEGER NOT NULL DEFAULT 0"
#define SQL_LINE "INTEGER NOT NULL DEFAULT 0"
#define SQL_FLAG "INTEGER NOT NULL DEFAULT 0"
#define SQL_VERDICT "TEXT"
#define SQL_STATE "TEXT"
#define SQL_READING "INTEGER NOT NULL DEFAULT 0"
#define SQL_REASON "INTEGER NOT NULL DEFAULT 0"

/* A table is a macro that names its columns, each with name, kind and member;
 * from it these make SQL, each piece with a comma before it. */
#define COLUMN_LISTED(name, kind, member) ", " #name
#define COLUMN_DEFINED(name, kind, member) ", " #name " " SQL_##kind
#define COLUMN_PARAMETER(name, kind, member) ", ?"
#define COLUMN_REPLACED(name, kind, member) ", " #name " = excluded." #name
#define COLUMN_SET(name, kind, member) ", " #name " = ?"

/* And this makes a struct column; a member of another C type than that of the
 * kind does not compile. */
#define COLUMN_ITEM(type, kind, member)                                        \
	{ COLUMN_##kind, _Generic(((type *)0)->member, TYPE_##kind             \
				  : offsetof(type, member)) },

struct column {
	enum column_kind kind;
	size_t place;
};

/* Makes the values of a struct, in the order of its columns. */
void columns_write(struct arena *arena, const struct column *columns,
	size_t count, const void *from, struct db_value *values);

/* Reads the columns of a row, from the given one on, into a struct. Its texts
 * are the row's own; columns_copy_texts puts copies in their place. */
void columns_read(const struct column *columns, size_t count,
	const struct db_row *row, int first, void *into);
void columns_copy_texts(struct arena *arena, const struct column *columns,
	size_t count, void *into);

#endif
