/* store_pending.h - claims that the record lacks something of, or that lack a
 * file. */
#ifndef VIGIL_STORE_PENDING_H
#define VIGIL_STORE_PENDING_H

#include "arena.h"
#include "error.h"
#include "store.h"
#include "text.h"

/* Counts the claims without a recorded publication whose day of publication
 * lies between two days, or is the later one; and returns their ids. */
int store_count_plans(struct store *store, long one, long other, long *count,
	struct error *err);
int store_plans(struct store *store, struct arena *arena, long one, long other,
	struct texts *ids, struct error *err);

/* Returns the claims that are published but not recorded, and those whose file
 * has a change that is not: of each the ids. */
int store_unrecorded(struct store *store, struct arena *arena, long today,
	struct texts *ids, struct error *err);
int store_unrecorded_changes(struct store *store, struct arena *arena,
	struct texts *ids, struct error *err);

/* Returns the ids of recorded claims that have no signed entry, but for those
 * whose file has a change. */
int store_unsigned(struct store *store, struct arena *arena, struct texts *ids,
	struct error *err);

/* Calls row with each file that is gone and had open claims: with their number
 * and the first id. Where no file is known, file is empty, and it is called
 * only if all files of claims can be read. */
typedef void store_gone_file_fn(
	void *context, const char *file, long count, const char *id);
int store_each_gone_file(struct store *store, store_gone_file_fn *row,
	void *context, struct error *err);

#endif
