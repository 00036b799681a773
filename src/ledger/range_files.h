/* range_files.h - which claim files a range changed. */
#ifndef VIGIL_RANGE_FILES_H
#define VIGIL_RANGE_FILES_H

#include <stddef.h>

#include "error.h"
#include "git_tree.h"
#include "range.h"

/* A claim file as it was and as it is; GIT_NOTHING where there is none. */
struct range_file {
	const char *path; /* relative to the ledger */
	struct git_item before, now;
};

struct range_files {
	struct range_file *items;
	size_t count;
};

void range_files_add(
	struct range *range, struct range_files *files, struct range_file file);

/* Adds the claim files that are not the same in two ledgers, by the ids of
 * their trees; against "", all that there are. */
int range_files_find(struct range *range, const char *before, const char *now,
	struct range_files *files, struct error *err);

#endif
