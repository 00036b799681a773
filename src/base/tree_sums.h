/* tree_sums.h - SHA256SUMS: which files a tree has, and their digests. */
#ifndef VIGIL_TREE_SUMS_H
#define VIGIL_TREE_SUMS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "digest.h"

/* A file: the digests that it may have, and whether it is made again. */
struct tree_sum {
	const char *path;
	struct digest digest;
	struct digest *others; /* that a run which was killed may have left */
	size_t other_count;
	bool is_made;
};

struct tree_sums {
	struct arena *arena;
	struct tree_sum *items; /* those that were read are sorted by path */
	size_t count, read;
};

/* Reads lines of the form of sha256sum(1). Returns false where one is not so;
 * a last one without an end is passed over. */
bool tree_sums_read(struct tree_sums *sums, const char *text, size_t length);

/* Reads lines of the same form, of digests that files may have as well. */
void tree_sums_read_others(
	struct tree_sums *sums, const char *text, size_t length);

/* Returns the file of a path among those that were read, or NULL. */
struct tree_sum *tree_sums_find(const struct tree_sums *sums, const char *path);

/* Returns whether a file may have a digest. */
bool tree_sum_has(const struct tree_sum *sum, const struct digest *digest);

/* Notes a file that is made. */
void tree_sums_note(
	struct tree_sums *sums, const char *path, const struct digest *digest);

/* Sorts all by path. */
void tree_sums_sort(struct tree_sums *sums);

#endif
