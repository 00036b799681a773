/* store_internal.h - what the files of the store share. */
#ifndef VIGIL_STORE_INTERNAL_H
#define VIGIL_STORE_INTERNAL_H

#include "db.h"
#include "store.h"

struct store {
	struct db *db;
	long entry_number; /* of the last entry added; 0 before the first */
};

#endif
