/* tree_stamp.h - what tells that nobody has touched a tree. */
#ifndef VIGIL_TREE_STAMP_H
#define VIGIL_TREE_STAMP_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "digest.h"

/* A tree whose files are looked at; its directories stay open. */
struct tree_look;

/* Opens the tree at a path; NULL where there is none, or where a run that was
 * killed has left it unfinished. */
struct tree_look *tree_look_open(struct arena *arena, const char *path);

/* Adds what tells a file from itself at another time: its size, times and
 * inode. Returns false where it is no regular file. */
bool tree_look_add(
	struct tree_look *look, struct digesting *digesting, const char *path);

/* Closes it; NULL is fine. */
void tree_look_close(struct tree_look *look);

/* Returns what tells all files of the tree at a path, as SHA256SUMS lists them,
 * from those at another time, by their sizes and times; and how many they are.
 * NULL where one is missing, or a run was killed. */
char *tree_stamp(struct arena *arena, const char *path, size_t *files);

#endif
