/* sync.h - a look at all files, while it goes on. */
#ifndef VIGIL_SYNC_H
#define VIGIL_SYNC_H

#include <stdbool.h>

#include "ledger.h"
#include "text.h"
#include "text_stream.h"

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
	struct released *released;
	struct text_stream lines; /* of the journal, to be written at the end */
	bool is_first;            /* nothing was stored before */
	bool check_orphans; /* entries may have lost or found their claim */
	bool is_unsettled;  /* the file just read has to be read again */
};

#endif
