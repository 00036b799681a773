/* tree_finish.h - putting the files of a tree in place. */
#ifndef VIGIL_TREE_FINISH_H
#define VIGIL_TREE_FINISH_H

#include <stddef.h>

#include "error.h"
#include "tree.h"

struct tree_summary {
	size_t files, written, removed;
};

/* Puts all files in place in their order, removes those that are not made any
 * more, and writes SHA256SUMS (in the form of sha256sum(1)) last. Fails, and
 * changes nothing, where a file in the way is not as SHA256SUMS says that it
 * was made: it names them. What a run that was killed has left is finished. */
int tree_finish(
	struct tree *tree, struct tree_summary *summary, struct error *err);

#endif
