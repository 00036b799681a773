/* store_entries.h - the journal's entries. */
#ifndef VIGIL_STORE_ENTRIES_H
#define VIGIL_STORE_ENTRIES_H

#include <stdbool.h>

#include "arena.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "store.h"

/* Adds an entry and its line; one that is there already is left as it is, and
 * *added tells which. */
int store_add_entry(struct store *store, const struct entry *entry,
	const char *line, bool *added, struct error *err);

/* Returns whether there is an entry of that hash, and whether there is any. */
int store_has_entry(
	struct store *store, const char *hash, bool *has, struct error *err);
int store_has_entries(struct store *store, bool *has, struct error *err);

/* Returns the entries of a claim, in the order of the journal. */
int store_entries_of(struct store *store, struct arena *arena, const char *id,
	struct entries *entries, struct error *err);

/* Returns the entries of the last command that somebody gave; none where
 * they gave none. */
int store_last_entries_by(struct store *store, struct arena *arena,
	const char *by, struct entries *entries, struct error *err);

/* Returns the hash of the journal's first entry; "" where it has none. */
int store_first_hash(struct store *store, struct arena *arena,
	const char **hash, struct error *err);

/* Calls row with each entry, in the order of the journal; or with one entry of
 * each claim that has entries but is not in the store. */
typedef void store_entry_fn(void *context, const char *hash, const char *line);
int store_each_entry(struct store *store, store_entry_fn *row, void *context,
	struct error *err);
int store_each_orphan(struct store *store, store_entry_fn *row, void *context,
	struct error *err);

#endif
