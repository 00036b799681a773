/* store_sorting.h - texts in an order, more of them than memory holds. */
#ifndef VIGIL_STORE_SORTING_H
#define VIGIL_STORE_SORTING_H

#include "error.h"
#include "store.h"

/* Where a text comes: the latest day first, then the latest time, which may be
 * NULL, then the smallest rank, then the greatest place. */
struct sort_key {
	long on;
	const char *recorded;
	long rank, place;
};

/* Begins with none. They are kept apart from the store, and go with it. */
int store_sort_begin(struct store *store, struct error *err);
int store_sort_add(struct store *store, const struct sort_key *key,
	const char *text, struct error *err);

/* Calls row with each in its order, or with the first so many unless limit is
 * 0.
 */
typedef void store_sorted_fn(void *context, const char *text);
int store_sort_each(struct store *store, long limit, store_sorted_fn *row,
	void *context, struct error *err);

#endif
