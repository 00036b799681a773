/* range_search.h - which files a claim may stand in that no changed file, or
 * not only one, has. */
#ifndef VIGIL_RANGE_SEARCH_H
#define VIGIL_RANGE_SEARCH_H

#include <stdbool.h>

#include "error.h"
#include "range.h"
#include "range_claims.h"
#include "range_files.h"

/* Returns whether a claim is still looked for: no file has it, and what the
 * range recorded may contradict one; or it is new, and may stand elsewhere too.
 */
bool range_is_sought(const struct range_claim *claim);

/* Adds those of the files that name a claim which is sought. They are looked at
 * line by line, and none is kept. */
int range_search(struct range *range, const struct range_files *files,
	const struct range_claims *claims, struct range_files *found,
	struct error *err);

#endif
