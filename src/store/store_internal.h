/* store_internal.h - what the files of the store share. */
#ifndef VIGIL_STORE_INTERNAL_H
#define VIGIL_STORE_INTERNAL_H

#include "db.h"
#include "store.h"

struct store {
	struct db *db;
	long entry_number; /* of the last entry added; 0 before the first */
};

/* Reads the first column of a row into the long that context is. */
void read_long(void *context, const struct db_row *row);

#endif
