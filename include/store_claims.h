/* store_claims.h - claims and where they stand. */
#ifndef VIGIL_STORE_CLAIMS_H
#define VIGIL_STORE_CLAIMS_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "standing.h"
#include "store.h"

/* Called with a claim that lives as long as the call. */
typedef bool claim_match_fn(const struct claim *claim, const void *context);

/* Puts a claim with its standing in the place of one with the same id, or as a
 * new one. */
int store_write_claim(struct store *store, const struct claim *claim,
	bool is_new, struct error *err);

/* Puts where a claim stands, which the store has as it was before, or how its
 * file was last read. */
int store_write_standing(struct store *store, const char *id,
	const struct standing *before, const struct standing *standing,
	struct error *err);
int store_write_reading(struct store *store, const char *id,
	enum reading_state reading, struct error *err);
int store_drop_claim(struct store *store, const char *id, struct error *err);

/* Returns the claim of an id in any case, or NULL; without its lists. */
int store_get_claim(struct store *store, struct arena *arena, const char *id,
	struct claim **claim, struct error *err);

/* Returns the claims that match, linked by next and without their lists: all
 * for NO_DATE, else those due by that day and those that await a sign-off. A
 * NULL match takes all. */
int store_find_claims(struct store *store, struct arena *arena, long due_by,
	claim_match_fn *match, const void *context, struct claim **claims,
	struct error *err);

/* The same, with no more of them than a list shows to people. */
int store_find_brief(struct store *store, struct arena *arena, long due_by,
	claim_match_fn *match, const void *context, struct claim **claims,
	struct error *err);

/* Calls row with each claim, without its lists; it lives as long as the call.
 */
typedef void store_claim_fn(void *context, const struct claim *claim);
int store_each_claim(struct store *store, store_claim_fn *row, void *context,
	struct error *err);

/* Calls row with each open claim, or with those of a topic that is not NULL,
 * with nothing but its key as its id, its topic and owner, and of its standing
 * the state, the verdict, the next date and the number of dissents. */
int store_each_tracked(struct store *store, const char *topic,
	store_claim_fn *row, void *context, struct error *err);

/* Returns the claim that is due next after a date, or NULL; of several on
 * that day the first by id in natural order. */
int store_next_claim(struct store *store, struct arena *arena, long date,
	struct claim **claim, struct error *err);

/* Returns the claims that a file was the last to hold. */
int store_claims_of(struct store *store, struct arena *arena, const char *path,
	struct claim **claims, struct error *err);

#endif
