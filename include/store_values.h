/* store_values.h - the values that claims and entries have, each once. */
#ifndef VIGIL_STORE_VALUES_H
#define VIGIL_STORE_VALUES_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "store.h"
#include "text.h"

/* Each adds the values that claims have, in any state, or the names that
 * entries have, in no order. */
typedef int store_values_fn(struct store *store, struct arena *arena,
	struct texts *values, struct error *err);
store_values_fn store_ids, store_topics, store_owners, store_tags,
	store_authors;

/* Adds the keys of the claims that have a tag which match takes, sorted. */
typedef bool store_text_fn(const char *text, const void *context);
int store_tagged(struct store *store, struct arena *arena, store_text_fn *match,
	const void *context, struct texts *keys, struct error *err);

#endif
