/* verify_ledger.h - whether the record of a ledger is as it was made. */
#ifndef VIGIL_VERIFY_LEDGER_H
#define VIGIL_VERIFY_LEDGER_H

#include <stddef.h>

#include "error.h"
#include "ledger.h"
#include "problem.h"
#include "text.h"

/* What was found out: faults, and under notes what is only worth knowing. */
struct verification {
	struct problems faults, notes;
	size_t claims, entries, undone, waiting, forks;
	struct texts heads; /* each as `ID HASH` */
	char *digest;       /* of those */
};

/* Reads claim files and record anew, without the store, and holds each line
 * against the rules, and the store of an open ledger against what they say. */
int verify_ledger(struct ledger *ledger, struct verification *verification,
	struct error *err);

/* Adds a fault for each head of something older that the record does not have,
 * or that waits in it. The text is a list of heads, or lines of a record; fails
 * with USAGE where it is neither. */
int verify_against(struct ledger *ledger, const char *text, size_t length,
	struct verification *verification, struct error *err);

#endif
