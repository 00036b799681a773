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
};

/* Returns the claims wanted, linked by next, by id in natural order. */
int ledger_claims(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct claim **claims,
	struct error *err);

/* Returns the claim that comes next after today, or NULL; and the number of
 * open ones. */
int ledger_next(struct ledger *ledger, struct arena *arena, long today,
	struct claim **claim, struct error *err);
int ledger_count_open(struct ledger *ledger, long *count, struct error *err);

/* Counts the drafts: without a day of publication, and with one to come. */
int ledger_count_drafts(struct ledger *ledger, long today, long *drafts,
	long *planned, struct error *err);

/* Counts the dissents that are open, over all open claims. */
int ledger_count_dissents(
	struct ledger *ledger, long *count, struct error *err);

int ledger_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err);

/* Returns all that is wrong with the ledger, by file and place. */
int ledger_problems(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err);

#endif
