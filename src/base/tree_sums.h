/* tree_sums.h - SHA256SUMS: which files a tree has, and their digests. */
#ifndef VIGIL_TREE_SUMS_H
#define VIGIL_TREE_SUMS_H

#include <stdbool.h>
#include <stdio.h>

#include "digest.h"
#include "error.h"

/* A path has no more bytes. */
enum { TREE_PATH_MOST = 4096 };

/* A file: its path, in the line that was read, and its digest. */
struct tree_sum {
	const char *path;
	struct digest digest;
};

/* Calls visit with each line in the form of sha256sum(1), and a path that a
 * file of a tree can have; with NULL for any other line. One without an end is
 * passed over. Ends with the first call that does not return 0. */
typedef int tree_sum_fn(
	void *context, const struct tree_sum *sum, struct error *err);
int tree_sums_each(
	FILE *in, tree_sum_fn *visit, void *context, struct error *err);

#endif
