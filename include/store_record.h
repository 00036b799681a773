/* store_record.h - which files of the record have which entries. */
#ifndef VIGIL_STORE_RECORD_H
#define VIGIL_STORE_RECORD_H

#include <stdbool.h>

#include "arena.h"
#include "entry.h"
#include "error.h"
#include "store.h"

/* Called with the id of a claim of which an entry came or went. */
typedef void store_touched_fn(void *context, const char *id);

/* Returns the number of a file of the record by its path, as the ledger has it.
 */
int store_record_file(
	struct store *store, const char *path, long *file, struct error *err);

/* Begins to read a file that was read before, so that store_record_end can tell
 * what it has no more. */
int store_record_begin(struct store *store, struct error *err);

/* Notes that a file has an entry; *is_new tells whether no other file had it.
 */
int store_record_entry(struct store *store, long file,
	const struct entry *entry, const char *line, bool *is_new,
	struct error *err);

/* Notes that a file has none but the entries since store_record_begin. Those
 * that no other file has are gone, and kept aside. */
int store_record_end(struct store *store, long file, store_touched_fn *touched,
	void *context, struct error *err);

/* Returns the path of the file that has the entry of a hash, or "". */
int store_entry_path(struct store *store, struct arena *arena, const char *hash,
	const char **path, struct error *err);

#endif
