/* range_reading.h - the files of the claims that a range has to do with. */
#ifndef VIGIL_RANGE_READING_H
#define VIGIL_RANGE_READING_H

#include "error.h"
#include "range.h"
#include "range_claims.h"
#include "range_files.h"

/* Adds the claims of files that the range changed, and faults of those that
 * are broken now. */
int range_read_changed(struct range *range, const struct range_files *files,
	struct range_claims *claims, struct error *err);

/* Finds the files of those that stand in none that the range changed, where
 * what it recorded may contradict them: by its name, else by looking into all.
 */
int range_read_others(struct range *range, const char *tree,
	struct range_claims *claims, struct error *err);

#endif
