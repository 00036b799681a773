/* store_internal.h - what the files of the store share. */
#ifndef VIGIL_STORE_INTERNAL_H
#define VIGIL_STORE_INTERNAL_H

#include <stdbool.h>

#include "store.h"

struct store {
	struct db *db;
	bool is_new;      /* entries have no indexes yet */
	bool is_refilled; /* all else has them */
	bool keeps;       /* entries that a file has are noted */
};

#endif
