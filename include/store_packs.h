/* store_packs.h - which files of the record lie loose, and which of those a
 * pack holds. */
#ifndef VIGIL_STORE_PACKS_H
#define VIGIL_STORE_PACKS_H

#include "arena.h"
#include "error.h"
#include "store.h"
#include "text.h"

/* Returns the loose files without a problem of which no pack, but for those
 * that were changed, holds all lines, and which have none that was recorded on
 * a day, or later; by path. */
int store_loose_files(struct store *store, struct arena *arena, long before,
	const struct texts *changed, struct texts *paths, struct error *err);

/* Calls row with each loose file and each pack that holds all its lines, by
 * the pack. */
typedef void store_packed_fn(
	void *context, const char *loose, const char *pack);
int store_each_packed(struct store *store, store_packed_fn *row, void *context,
	struct error *err);

/* Returns how many files lie loose. */
int store_count_loose(struct store *store, long *count, struct error *err);

#endif
