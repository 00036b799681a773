/* store.h - what is kept: an index over claim files and record. */
#ifndef VIGIL_STORE_H
#define VIGIL_STORE_H

#include <stdbool.h>

#include "arena.h"
#include "db.h"
#include "error.h"

struct store;

/* Opens the store in a file, and brings its tables up to date. */
struct store *store_open(
	const char *path, enum db_trouble *trouble, struct error *err);
void store_close(struct store *store);

/* Makes a new store in an empty file, which nobody else must know yet, or a
 * private one in memory for NULL. For "" it is in memory until that is too
 * much, and then in a temporary file. Until its indexes are made it only takes
 * what the record has. */
struct store *store_make(const char *path, struct error *err);
int store_index(struct store *store, struct error *err);

/* Makes a store that has no entries take them as a new one does, until
 * store_index is called in the same transaction; leaves any other alone. */
int store_refill(struct store *store, struct error *err);

/* Leaves a new store whole in one file; then it can only be closed. */
int store_end_new(struct store *store, struct error *err);

/* What is read until store_rollback is of one moment. */
int store_begin_reading(struct store *store, struct error *err);

/* After store_begin, either store_commit or store_rollback; whoever fails in
 * between rolls back. */
int store_begin(struct store *store, struct error *err);
int store_commit(struct store *store, struct error *err);
void store_rollback(struct store *store);

/* Returns whether an error so far came from a damaged file. */
bool store_is_damaged(const struct store *store);

/* Returns a number that is another one once somebody else has written to the
 * store. */
int store_version(struct store *store, long *version, struct error *err);

/* Returns what store_remember kept under a name; "" where there is none. */
int store_recall(struct store *store, struct arena *arena, const char *name,
	const char **value, struct error *err);
int store_remember(struct store *store, const char *name, const char *value,
	struct error *err);

#endif
