/* range_record.h - whether a commit keeps the record of one before it. */
#ifndef VIGIL_RANGE_RECORD_H
#define VIGIL_RANGE_RECORD_H

#include "error.h"
#include "git_tree.h"
#include "range.h"

/* Adds a fault for each file of the record that has other bytes in a commit
 * than in one before it, and for each entry of that one which is gone. */
int range_record_check(struct range *range, const char *commit,
	const char *before, struct error *err);

/* Returns the ids of the files among these that none of the others has, and
 * with their names; of those that others have, with has. */
struct git_tree range_record_files(struct range *range,
	const struct git_tree *files, const struct git_tree *others, bool has);

/* Returns the ids of files, for git. */
struct texts range_record_ids(
	struct range *range, const struct git_tree *files);

#endif
