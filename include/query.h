/* query.h - asking a ledger. */
#ifndef VIGIL_QUERY_H
#define VIGIL_QUERY_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "history.h"
#include "ledger.h"
#include "problem.h"
#include "text.h"
#include "verdict.h"

/* Which claims are wanted; what is NULL, empty or NO_DATE is not asked for.
 * With ids, any of them; with words, all of them: ledger_claims tells a word
 * that is the id of a claim from one to be found. */
struct claim_query {
	enum verdict verdict;
	const char *topic, *owner, *tag, *state;
	struct texts words, ids;
	long due_by;
	bool awaiting_too; /* whenever due: those that await a sign-off */
	bool with_lists;   /* sources and lists are wanted too */
	bool is_brief;     /* no more is wanted than a list shows to people */
	bool in_any_order; /* they are sorted by something else later */
};

/* Returns the claims wanted, linked by next, by id in natural order unless any
 * order does. Fails with
 * NOT_FOUND, and names the nearest, where no claim in any state has the topic,
 * the owner, the tag or a word. */
int ledger_claims(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct claim **claims,
	struct error *err);

/* Returns the history of a claim, with what is known of signatures. */
int ledger_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err);

/* Returns the same, and finds out what is not known of them. */
int ledger_history_checked(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err);

/* Returns what claim files have that may be meant otherwise, by file and place.
 */
int ledger_warnings(struct ledger *ledger, struct arena *arena,
	struct problems *warnings, struct error *err);

/* Returns all that is wrong with the ledger, by file and place. */
int ledger_problems(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err);

#endif
