/* tree_state.h - a tree while its files are made. */
#ifndef VIGIL_TREE_STATE_H
#define VIGIL_TREE_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "digest.h"
#include "error.h"
#include "sorted_lines.h"
#include "text.h"
#include "tree.h"

/* Nothing is kept in memory for each file: there may be a million. Lines have
 * their parts between tabs; the least of all characters that paths have. */
struct tree {
	struct arena *arena;
	const char *path; /* as the user can reach it */
	int directory;    /* the same, open; or -1, of a trial in none */
	struct tree_rules rules;
	/* PATH DIGEST, of the files that were made last, and PATH DIGEST + of
	 * what runs that were killed may have left */
	struct sorted_lines *known;
	/* PATH DIGEST BEFORE: what a file differs from, or -; or PATH = - */
	struct sorted_lines *made;
	/* NUMBER DIGEST PATH: files that have a draft of that number, in the
	 * order in which they were ended; and paths to be removed */
	FILE *changes, *removals;
	size_t change_count, removal_count;
	struct texts refused; /* what is in the way, with why: the first few */
	size_t refused_count;
	struct texts parents; /* directories that were made */
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

/* Opens a regular file; NULL, and no error, where there is none. */
int tree_read(const struct tree *tree, const char *path, FILE **in,
	struct error *err);

/* Returns the name of the draft of a file. */
const char *tree_draft(struct arena *arena, const char *path, size_t number);

/* Ends a file that is not of the list; *draft is NULL where it is as it was. */
struct tree_file;
int tree_end_apart(
	struct tree_file *file, const char **draft, struct error *err);

/* Removes the drafts in the tree, also those of a run that was killed. */
void tree_remove_drafts(const struct tree *tree);

/* Removes a directory, unless there is something in it. */
void tree_remove_directory(const struct tree *tree, const char *path);

#endif
