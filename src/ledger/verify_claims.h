/* verify_claims.h - whether the entries of each claim keep the rules. */
#ifndef VIGIL_VERIFY_CLAIMS_H
#define VIGIL_VERIFY_CLAIMS_H

#include "error.h"
#include "ledger.h"
#include "verify_ledger.h"

/* Holds the entries of all claims of a fresh ledger against the rules; known is
 * the one whose store may know entries that are not here. */
int verify_claims(struct ledger *known, struct ledger *fresh,
	struct verification *verification, struct error *err);

#endif
