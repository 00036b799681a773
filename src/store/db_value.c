/* db_value.c - the parameters of SQL statements. */
#include "db_value.h"

struct db_value db_text(const char *text)
{
	return (struct db_value){ .text = text };
}

struct db_value db_integer(long integer)
{
	return (struct db_value){ .is_integer = true, .integer = integer };
}
