/* range_place.h - where a commit has the ledger. */
#ifndef VIGIL_RANGE_PLACE_H
#define VIGIL_RANGE_PLACE_H

#include "error.h"
#include "git_tree.h"
#include "range.h"

/* The ledger in a commit; path is NULL where that has none. */
struct range_place {
	const char *path;     /* "" for the whole tree */
	struct git_tree tree; /* what lies in its directory itself */
	const char *id;       /* of that, or "" */
};

/* Finds the ledger in a commit, whose id "" stands for one without files: where
 * the user said, else claims/ where it has a record or settings, else the top
 * where that has, else the nearest claims/ below that has, else claims/. */
int range_place_find(struct range *range, const char *commit,
	struct range_place *place, struct error *err);

/* Finds all that a commit has, at its top. */
int range_place_top(struct range *range, const char *commit,
	struct range_place *place, struct error *err);

/* Finds the ledger of a path in a commit, where that has one there. */
int range_place_kept(struct range *range, const char *commit, const char *path,
	struct range_place *place, struct error *err);

/* Where NEW has the ledger in a directory that the user named and OLD has none
 * there, finds the one that OLD has and NEW no more: it was moved, and is then
 * found in commits between them too. */
int range_place_moved(struct range *range, const char *old, const char *new,
	struct range_place *before, struct error *err);

/* Returns in files what the record has there: journal.jsonl and, with their
 * directory, all *.jsonl of journal/, whatever they are. */
int range_place_record(struct range *range, const struct range_place *place,
	struct git_tree *files, struct error *err);

#endif
