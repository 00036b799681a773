/* sync.h - a look at all files, while it goes on. */
#ifndef VIGIL_SYNC_H
#define VIGIL_SYNC_H

#include <stdbool.h>

#include "ledger.h"
#include "text.h"

/* An id that came free in a file, or has moved to a place in it: others may
 * want it, or name the place where it was. */
struct released {
	struct released *next;
	const char *key, *path;
};

/* A look at all files. */
struct sync {
	struct ledger *ledger;
	long long now;        /* when it began, in nanoseconds */
	struct texts changed; /* ids of claims with new entries */
	struct texts orphans; /* ids that only the record has */
	struct released *released;
	bool is_first; /* nothing was stored before */
	bool has_more; /* ids with new entries that are not in changed, as the
			  store had no claim of them */
};

#endif
