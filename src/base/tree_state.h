/* tree_state.h - a tree while its files are made. */
#ifndef VIGIL_TREE_STATE_H
#define VIGIL_TREE_STATE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "text.h"
#include "tree.h"
#include "tree_sums.h"

/* A file that was written under another name. */
struct tree_change {
	const char *draft, *path;
	size_t order; /* in which files were ended */
};

struct tree {
	struct arena *arena;
	const char *path; /* as the user can reach it */
	int directory;    /* the same, open; or -1, of a trial in none */
	struct tree_rules rules;
	struct tree_sums sums;
	struct tree_change *changes;
	size_t change_count;
	size_t ended; /* files so far */
	struct texts removals;
	struct texts refused; /* what is in the way, with why */
	struct texts made;    /* directories */
	size_t drafts;        /* names that were taken so far */
	bool is_new;          /* its directory was made */
	bool is_placed;       /* nothing is left to take back */
};

extern const char tree_sums_name[], tree_unfinished_name[];

/* Returns a path as the user can reach it. */
const char *tree_shown(const struct tree *tree, const char *path);

/* Fails with what could not be done to a file, by errno. */
int tree_fail(const struct tree *tree, const char *path, const char *what,
	struct error *err);

/* Notes that a file is in the way. */
void tree_refuse(struct tree *tree, const char *path, const char *why);

/* Returns the digest of a regular file that is there; false where it is none.
 */
bool tree_digest(
	const struct tree *tree, const char *path, struct digest *digest);

/* Reads a whole file; NULL, and no error, where there is none. */
int tree_read(const struct tree *tree, const char *path, const char **text,
	size_t *length, struct error *err);

#endif
