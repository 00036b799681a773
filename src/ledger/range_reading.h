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

/* Finds, among the files that the range did not change, those of claims that
 * are sought: by the name, else by looking into all. An id that the range gave
 * a claim, and one of these has, is a fault. */
int range_read_others(struct range *range, const char *tree,
	const struct range_files *changed, struct range_claims *claims,
	struct error *err);

#endif
