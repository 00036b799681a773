/* path_within.h - whether a file that a user names is one of the ledger's. */
#ifndef VIGIL_PATH_WITHIN_H
#define VIGIL_PATH_WITHIN_H

#include "arena.h"
#include "ledger.h"

/* Returns the path in the ledger of a file that a user names by another, or
 * NULL where it lies elsewhere or would not be read there. */
const char *ledger_path_within(
	struct arena *arena, const struct ledger *ledger, const char *path);

#endif
