/* db_value.h - the parameters of SQL statements. */
#ifndef VIGIL_DB_VALUE_H
#define VIGIL_DB_VALUE_H

#include <stdbool.h>
#include <stddef.h>

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

#endif
