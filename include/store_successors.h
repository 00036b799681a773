/* store_successors.h - what supersedes what, by the files and by the record. */
#ifndef VIGIL_STORE_SUCCESSORS_H
#define VIGIL_STORE_SUCCESSORS_H

#include "error.h"
#include "problem.h"
#include "store.h"
#include "verdict.h"

/* A claim whose file says that it supersedes another, and what the record says
 * of that; old_id is NULL where there is no such claim. */
struct succession {
	const char *id, *file;
	struct position at;
	enum state state;
	const char *old_name; /* as the file names it */
	const char *old_id, *old_successor;
	enum state old_state;
};

typedef void store_succession_fn(
	void *context, const struct succession *succession);
int store_each_succession(struct store *store, store_succession_fn *row,
	void *context, struct error *err);

/* Calls row for each claim that by the record supersedes another which its
 * file, though it names some, does not name. */
int store_each_untold_succession(struct store *store, store_succession_fn *row,
	void *context, struct error *err);

#endif
