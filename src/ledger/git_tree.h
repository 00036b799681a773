/* git_tree.h - what a directory holds in a commit. */
#ifndef VIGIL_GIT_TREE_H
#define VIGIL_GIT_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "git_objects.h"

enum git_mode { GIT_NOTHING, GIT_FILE, GIT_LINK, GIT_DIRECTORY, GIT_OTHER };

struct git_item {
	const char *name, *id;
	enum git_mode mode;
};

/* Sorted by the bytes of the names. */
struct git_tree {
	struct git_item *items;
	size_t count;
};

/* Reads the tree of an id; of "" it is empty. Fails where it is no tree,
 * or has a name twice. */
int git_tree_read(struct git_objects *objects, struct arena *arena,
	const char *id, struct git_tree *tree, struct error *err);

/* Adds an item, and sorts what was added in any order. */
void git_tree_add(
	struct arena *arena, struct git_tree *tree, struct git_item item);
void git_tree_sort(struct git_tree *tree);

/* Returns the item of a name, or one that is GIT_NOTHING with the id "". */
struct git_item git_tree_find(const struct git_tree *tree, const char *name);

/* Returns the path of a name below a directory, or below "". */
const char *git_tree_path(
	struct arena *arena, const char *directory, const char *name);

/* Returns the id of a directory of that name, or "". */
const char *git_tree_below(const struct git_tree *tree, const char *name);

#endif
