/* store_entries.h - the entries of the record. */
#ifndef VIGIL_STORE_ENTRIES_H
#define VIGIL_STORE_ENTRIES_H

#include <stdbool.h>

#include "arena.h"
#include "entries.h"
#include "error.h"
#include "store.h"

/* Whether an entry is known, and whether a file has it now. */
enum entry_presence { ENTRY_UNKNOWN, ENTRY_GONE, ENTRY_HERE };

/* Returns the entries of a claim that the files of the record have now. */
int store_entries_of(struct store *store, struct arena *arena, const char *id,
	struct entries *entries, struct error *err);

/* Returns what is known of the entry of a hash. */
int store_entry_presence(struct store *store, const char *hash,
	enum entry_presence *presence, struct error *err);

/* Returns the entries here whose hash begins with these characters, at most
 * two: enough to tell whether there is one. */
int store_entries_named(struct store *store, struct arena *arena,
	const char *start, struct entries *entries, struct error *err);

/* Returns the entries that somebody's last command recorded before a time, or
 * for NULL at all; none where there are none. */
int store_command_before(struct store *store, struct arena *arena,
	const char *by, const char *before, struct entries *entries,
	struct error *err);

/* Returns whether somebody has recorded something at a time. */
int store_has_recorded(struct store *store, const char *by,
	const char *recorded, bool *has, struct error *err);

/* Returns the hash of the first entry here by day, time and hash, which is the
 * same in each checkout; "" where there is none. */
int store_first_hash(struct store *store, struct arena *arena,
	const char **hash, struct error *err);

/* Calls row with each entry here, or with one entry of each claim that has
 * entries here but is not in the store. */
typedef void store_entry_fn(void *context, const char *hash, const char *line);
int store_each_entry(struct store *store, store_entry_fn *row, void *context,
	struct error *err);
int store_each_by_claim(struct store *store, store_entry_fn *row, void *context,
	struct error *err);
int store_each_orphan(struct store *store, store_entry_fn *row, void *context,
	struct error *err);

#endif
