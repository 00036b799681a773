/* verify_ledger.h - whether the record of a ledger is as it was made. */
#ifndef VIGIL_VERIFY_LEDGER_H
#define VIGIL_VERIFY_LEDGER_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "problem.h"
#include "text.h"

/* How many entries are signed: by a key of their name, not held against keys,
 * by one of a name without a key, or not at all. Of the last two, so many are
 * from before the day from which signatures are required. */
struct signature_counts {
	size_t good, unchecked, no_key, none, before;
	size_t names, signers; /* of those who signed; that may */
	bool has_signers;      /* there are keys to hold them against */
};

/* What was found out: faults, and under notes what is only worth knowing. */
struct verification {
	struct problems faults, notes;
	size_t claims, entries, undone, waiting, forks;
	struct signature_counts signatures;
	struct texts heads; /* each as `ID HASH` */
	char *digest;       /* of those */
};

/* A list of heads, or lines of a record. */
struct older {
	const char *text;
	size_t length;
};

/* Reads claim files and record anew, without the store, and holds each line
 * against the rules, and the store of an open ledger against what they say.
 * With something older, which may be NULL, each of its heads that the record
 * does not have, or that waits in it, is a fault; fails where it has none. What
 * is found out is in the arena; what signatures are, the ledger knows from then
 * on. */
int verify_ledger(struct ledger *ledger, struct arena *arena,
	const struct older *older, struct verification *verification,
	struct error *err);

#endif
