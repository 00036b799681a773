/* store_vouched.h - what was found out about signatures. */
#ifndef VIGIL_STORE_VOUCHED_H
#define VIGIL_STORE_VOUCHED_H

#include "error.h"
#include "store.h"
#include "vouch.h"

/* Returns what was found out about the signature of an entry, held against the
 * keys of a digest; VOUCH_UNCHECKED where nothing was. */
int store_vouched(struct store *store, const char *hash, const char *keys,
	enum vouch *vouch, struct error *err);

/* Notes that; or forgets what was found out with other keys. */
int store_put_vouched(struct store *store, const char *hash, const char *keys,
	enum vouch vouch, struct error *err);
int store_keep_vouched(
	struct store *store, const char *keys, struct error *err);

/* Returns how many entries here are signed by a name, as far as was found out
 * with these keys. */
int store_count_vouched(struct store *store, const char *name, const char *keys,
	long *count, struct error *err);

#endif
