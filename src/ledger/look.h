/* look.h - a look at all files of a ledger, which holds for a moment. */
#ifndef VIGIL_LOOK_H
#define VIGIL_LOOK_H

#include <stdbool.h>

#include "error.h"
#include "ledger.h"
#include "walk.h"

/* Walks the ledger; what is found is the ledger's, until the next look or
 * look_end. */
int look_at_all(
	struct ledger *ledger, const struct walk **walk, struct error *err);

/* Takes a look of another vigil, which the store has, for one taken now.
 * look_is_shared returns whether that was but now: the store then has what was
 * found, and what was recorded since. */
void look_share(struct ledger *ledger);
bool look_is_shared(const struct ledger *ledger);

/* The same where claim files were looked at but now: only the files of the
 * record are looked at again. */
int look_at_record(
	struct ledger *ledger, const struct walk **walk, struct error *err);

/* Returns whether the last look began but now, so that another would only find
 * what somebody recorded. */
bool look_is_fresh(const struct ledger *ledger);

/* Notes that so long was waited for the lock since: that makes no look older.
 * Else many writers would all walk anew, each while the others wait. */
void look_waited(struct ledger *ledger, long long nanoseconds);

/* Returns whether the directory of the record is as it was when the last look
 * began: nothing came or went while it was walked, or since. */
bool look_is_still(const struct ledger *ledger);

/* The same, unless the directory had just changed then: that may hide another
 * change. */
bool look_is_settled(const struct ledger *ledger);

void look_end(struct ledger *ledger);

#endif
