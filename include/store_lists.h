/* store_lists.h - the sources and lists of a claim. */
#ifndef VIGIL_STORE_LISTS_H
#define VIGIL_STORE_LISTS_H

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "store.h"

/* Fills in the sources and lists of a claim. */
int store_fill_claim(struct store *store, struct arena *arena,
	struct claim *claim, struct error *err);

/* The sources and lists of a claim, by its key. */
int store_drop_lists(struct store *store, const char *key, struct error *err);
int store_write_lists(struct store *store, const char *key,
	const struct claim *claim, struct error *err);

#endif
