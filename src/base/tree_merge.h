/* tree_merge.h - what was made last and what is made now, side by side. */
#ifndef VIGIL_TREE_MERGE_H
#define VIGIL_TREE_MERGE_H

#include <stddef.h>

#include "error.h"
#include "tree_state.h"

/* Works out which files are in the way, and which are to be removed, and writes
 * SHA256SUMS; *draft is its draft, NULL where it is as it was. */
int tree_merge(struct tree *tree, size_t *files, const char **draft,
	struct error *err);

#endif
