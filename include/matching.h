/* matching.h - whether a claim is what a query asks for. */
#ifndef VIGIL_MATCHING_H
#define VIGIL_MATCHING_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "ledger.h"
#include "query.h"
#include "text.h"

/* A query whose words are told from its ids, and the keys of the claims that
 * have in a tag what it asks for: its tag, and each of its words. */
struct matching {
	struct claim_query query;
	struct texts tagged, *worded;
};

/* Looks up what the store alone can tell of a query. */
int matching_prepare(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct matching *matching,
	struct error *err);

/* Returns whether a claim, which need not have its lists, is asked for. */
bool matching_takes(const struct claim *claim, const void *matching);

/* Returns whether a claim or one more text, which may be NULL, has each of the
 * words. */
bool matching_has_words(const struct matching *matching,
	const struct claim *claim, const char *more);

#endif
