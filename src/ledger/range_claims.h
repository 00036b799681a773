/* range_claims.h - the claims that a range has to do with. */
#ifndef VIGIL_RANGE_CLAIMS_H
#define VIGIL_RANGE_CLAIMS_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "entries.h"
#include "error.h"
#include "range.h"
#include "range_files.h"
#include "reading.h"

struct range_claim {
	const char *key;
	struct claim *before, *now; /* as their files say, or NULL */
	struct reading *reading;    /* of the file that has it now */
	bool is_changed;            /* the range changed that file */
	bool is_broken;         /* the file that had it can no longer be read */
	struct entries entries; /* all of it at NEW, and before it */
	struct entries entries_before;
};

/* Sorted by key, once they are found. */
struct range_claims {
	struct range_claim *items;
	size_t count;
};

/* Adds the claims of files that the range changed, and faults of those that
 * are broken now. */
int range_claims_read(struct range *range, const struct range_files *files,
	struct range_claims *claims, struct error *err);

/* Adds a claim, unless it is there. */
void range_claims_add(
	struct range *range, struct range_claims *claims, const char *id);

/* Returns the claim of an id of so many letters, or NULL. */
struct range_claim *range_claims_find(
	const struct range_claims *claims, const char *id, size_t length);

/* Finds the files of those that stand in none that the range changed: by its
 * name, else by looking into all. */
int range_claims_complete(struct range *range, const char *tree,
	struct range_claims *claims, struct error *err);

#endif
