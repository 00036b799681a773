/* range_claims.h - the claims that a range has to do with. */
#ifndef VIGIL_RANGE_CLAIMS_H
#define VIGIL_RANGE_CLAIMS_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "entries.h"
#include "range.h"
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

/* Sorted by key. */
struct range_claims {
	struct range_claim *items;
	size_t count;
	unsigned char *marks; /* a bit for each hash that one of the keys has */
};

/* Returns the claim of an id, which is added unless it is there; others may
 * move. */
struct range_claim *range_claims_add(
	struct range *range, struct range_claims *claims, const char *id);

/* Returns the claim of an id of so many letters, or NULL. */
struct range_claim *range_claims_find(
	const struct range_claims *claims, const char *id, size_t length);

/* Returns what its file says of a claim at NEW, or a claim of that id about
 * which nothing is said. */
const struct claim *range_claim_now(
	struct range *range, const struct range_claim *claim);

#endif
