/* store_vouched.h - what was found out about signatures. */
#ifndef VIGIL_STORE_VOUCHED_H
#define VIGIL_STORE_VOUCHED_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "store.h"
#include "vouch.h"

/* Finds what was found out about the signature of an entry, held against the
 * keys of a digest; *is_known tells whether anything was. */
int store_vouched(struct store *store, struct arena *arena, const char *hash,
	const char *keys, struct vouched *vouched, bool *is_known,
	struct error *err);

/* Notes that; or forgets what was found out with other keys. */
int store_put_vouched(struct store *store, const char *hash, const char *keys,
	const struct vouched *vouched, struct error *err);
int store_keep_vouched(
	struct store *store, const char *keys, struct error *err);

/* Returns how many entries here are signed by a name with a key of that
 * fingerprint, as far as was found out with these keys. */
int store_count_vouched(struct store *store, const char *name, const char *key,
	const char *keys, long *count, struct error *err);

#endif
