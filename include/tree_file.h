/* tree_file.h - one file of a tree: compared, and written where it differs. */
#ifndef VIGIL_TREE_FILE_H
#define VIGIL_TREE_FILE_H

#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "tree.h"

struct tree_file;

/* Begins a file; many may be open at once. A path is relative, without "." and
 * "..". Memory is that of the arena, until tree_end. */
struct tree_file *tree_begin(
	struct tree *tree, struct arena *arena, const char *path);

/* Adds bytes to a file. They are compared with those that are there, and
 * written from the first that differs on, under another name. */
int tree_add(struct tree_file *file, const char *bytes, size_t length,
	struct error *err);

int tree_end(struct tree_file *file, struct error *err);

/* Leaves a file as it was made last, unseen. */
int tree_keep(struct tree *tree, const char *path, struct error *err);

#endif
