/* record_store.h - what was recorded, into the store. */
#ifndef VIGIL_RECORD_STORE_H
#define VIGIL_RECORD_STORE_H

#include <stddef.h>

#include "compose.h"
#include "error.h"

/* A part of what a command records: so many of its entries, in one file. */
struct record_part {
	size_t first, count;
	const char *path;
};

/* Adds the entries of a part, and that its file need not be read. */
int record_store_part(const struct composition *composition,
	const struct record_part *part, struct error *err);

/* Works out anew where the claims of all entries stand, reads their files again
 * where that may matter, and commits. */
int record_store_end(const struct composition *composition, struct error *err);

#endif
