/* walk_signatures.h - looking at each file that a walk has found. */
#ifndef VIGIL_WALK_SIGNATURES_H
#define VIGIL_WALK_SIGNATURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A file whose name says that it holds claims, whatever it is in truth. */
struct found {
	const char *path;    /* relative to the ledger */
	uint64_t sum;        /* of its signature; before, of its path */
	unsigned short name; /* where in its path the last part begins */
	unsigned short bucket;
	bool is_of_record, is_there;
};

/* Finds out whether files below a directory are there, and their signatures. */
void walk_signatures(struct found *files, size_t count, int directory);

#endif
