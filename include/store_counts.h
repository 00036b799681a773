/* store_counts.h - how many claims there are of a kind. */
#ifndef VIGIL_STORE_COUNTS_H
#define VIGIL_STORE_COUNTS_H

#include <stdbool.h>

#include "error.h"
#include "store.h"

/* Counts the claims that are open, and the dissents to them that are. */
int store_count_open(struct store *store, long *count, struct error *err);
int store_count_dissents(struct store *store, long *count, struct error *err);

/* Counts the drafts without a day of publication, and those whose day is after
 * a date. */
int store_count_drafts(struct store *store, long date, long *drafts,
	long *planned, struct error *err);

/* Returns whether there is a claim of that id, or no telling. */
bool store_has_claim(struct store *store, const char *id);

#endif
