/* verify_ledger.h - whether the record of a ledger is as it was made. */
#ifndef VIGIL_VERIFY_LEDGER_H
#define VIGIL_VERIFY_LEDGER_H

#include <stdbool.h>
#include <stddef.h>

#include "error.h"
#include "ledger.h"
#include "problem.h"

/* What was found out: faults, and under notes what is only worth knowing. */
struct verification {
	struct problems faults, notes;
	size_t claims, entries;
	char *digest; /* over the last entries of all claims */
};

/* Reads claim files and journal anew, without the store, and holds them against
 * each other and against the store of an open ledger. */
int verify_ledger(struct ledger *ledger, struct verification *verification,
	struct error *err);

/* Adds a fault for each entry of an older journal that the ledger's lacks. */
int verify_against_journal(struct ledger *ledger, const char *journal,
	size_t length, struct verification *verification, struct error *err);

/* Adds a fault unless the digest, as verify gave it, was that of the journal's
 * first lines. */
int verify_against_digest(struct ledger *ledger, const char *digest,
	struct verification *verification, struct error *err);

/* Returns whether text has the form of a digest that verify gives. */
bool is_ledger_digest(const char *text);

#endif
