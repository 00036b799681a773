/* verify_chain.h - whether each entry names the one before it. */
#ifndef VIGIL_VERIFY_CHAIN_H
#define VIGIL_VERIFY_CHAIN_H

#include "ledger.h"
#include "record_lines.h"
#include "verify_ledger.h"

/* Adds a fault for each entry that does not name the one before it, and a note
 * for each that was made beside another. */
void verify_chain(struct ledger *ledger, const struct record *record,
	struct verification *verification);

#endif
