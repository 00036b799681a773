/* tree.h - a directory of files that a program makes again and again. Only what
 * changed is written, and all of it or nothing. */
#ifndef VIGIL_TREE_H
#define VIGIL_TREE_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"

struct tree;

/* What becomes of a file. */
enum tree_fate { TREE_KEPT, TREE_WRITTEN, TREE_REMOVED };

/* How a tree is made. */
struct tree_rules {
	const char *mark; /* a file that each such tree has */
	/* whether a file stays that is not made any more */
	bool (*stays)(const char *path);
	bool is_trial; /* nothing is written */
	/* is told of each file that is written or removed; may be NULL */
	void (*tell)(void *context, enum tree_fate fate, const char *path);
	void *context;
};

/* Opens the tree at a path, which is made if it is missing. */
int tree_open(struct tree **opened, struct arena *arena, const char *path,
	const struct tree_rules *rules, struct error *err);

/* Closes it, and removes what was not put in place. */
void tree_close(struct tree *tree);

#endif
