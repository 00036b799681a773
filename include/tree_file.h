/* tree_file.h - one file of a tree: compared, and written where it differs. */
#ifndef VIGIL_TREE_FILE_H
#define VIGIL_TREE_FILE_H

#include <stddef.h>
#include <sys/types.h>

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

/* Adds bytes that the file which is there has at a place. */
int tree_add_old(
	struct tree_file *file, off_t place, size_t length, struct error *err);

/* Returns how many bytes were added. */
size_t tree_length(const struct tree_file *file);

int tree_end(struct tree_file *file, struct error *err);

/* Leaves a file as it was made last, unseen. */
int tree_keep(struct tree *tree, const char *path, struct error *err);

#endif
