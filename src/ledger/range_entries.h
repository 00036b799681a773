/* range_entries.h - the lines that a range adds, and those of their claims. */
#ifndef VIGIL_RANGE_ENTRIES_H
#define VIGIL_RANGE_ENTRIES_H

#include "error.h"
#include "git_tree.h"
#include "range.h"
#include "range_claims.h"
#include "range_lines.h"

/* Finds the lines in files of the record that none of those before has; those
 * that are known are left in, and marked. Each claim of the others is added to
 * claims, and all these get their entries; a line that is no entry, and a file
 * that is none of the record, is a fault. */
int range_entries_find(struct range *range, const struct git_tree *before,
	const struct git_tree *now, struct range_claims *claims,
	struct range_lines *added, struct error *err);

#endif
