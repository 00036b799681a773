/* tree_stamp.h - what tells that nobody has touched a tree. */
#ifndef VIGIL_TREE_STAMP_H
#define VIGIL_TREE_STAMP_H

#include <stddef.h>

#include "arena.h"

/* Returns what tells all files of the tree at a path, as SHA256SUMS lists them,
 * from those at another time, by their sizes and times; and how many they are.
 * NULL where one is missing, or a run was killed. */
char *tree_stamp(struct arena *arena, const char *path, size_t *files);

#endif
