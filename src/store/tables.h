/* tables.h - the tables and indexes of the store. */
#ifndef VIGIL_TABLES_H
#define VIGIL_TABLES_H

/* What makes it; SQLite keeps that text as it is. */
struct object {
	const char *name, *sql;
};

enum { TABLES = 11, INDEXES = 17 };

extern const struct object tables[TABLES], indexes[INDEXES];

#endif
