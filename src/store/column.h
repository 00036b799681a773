/* column.h - the columns of a table, each for a member of a struct. */
#ifndef VIGIL_COLUMN_H
#define VIGIL_COLUMN_H

#include <stddef.h>

#include "arena.h"
#include "db.h"

/* NAME is a text that is never NULL. */
enum column_kind {
	COLUMN_NAME,
	COLUMN_TEXT,
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
#define MEMBER_NAME const char *
#define MEMBER_TEXT const char *
#define MEMBER_DATE long
#define MEMBER_NUMBER int
#define MEMBER_LINE long
#define MEMBER_FLAG bool
#define MEMBER_VERDICT enum verdict
#define MEMBER_STATE enum state
#define MEMBER_READING enum reading_state
#define MEMBER_REASON enum reason

#define SQL_NAME "TEXT NOT NULL"
#define SQL_TEXT "TEXT"
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
	{ COLUMN_##kind, _Generic(((type *)0)->member, MEMBER_##kind           \
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
