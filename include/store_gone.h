/* store_gone.h - entries that no file of the record has any more. */
#ifndef VIGIL_STORE_GONE_H
#define VIGIL_STORE_GONE_H

#include "error.h"
#include "store.h"

/* An entry that no file has any more: how is "" while nothing is known, aside
 * where it is no loss, else how it was lost. */
struct gone_entry {
	const char *hash, *line, *path, *how;
};

typedef void store_gone_fn(void *context, const struct gone_entry *gone);

/* Calls row with each entry that is gone, in the order in which they were read.
 */
int store_each_gone(struct store *store, store_gone_fn *row, void *context,
	struct error *err);

/* Notes how an entry went, or forgets it. */
int store_set_gone(struct store *store, const char *hash, const char *how,
	struct error *err);
int store_forget(struct store *store, const char *hash, struct error *err);

/* Counts the entries that are gone: those that were lost, those that are aside,
 * and those of which nothing is known yet. */
struct gone_counts {
	long lost, aside, unknown;
};

int store_count_gone(
	struct store *store, struct gone_counts *counts, struct error *err);

#endif
