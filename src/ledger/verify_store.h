/* verify_store.h - whether a store says what one made anew says. */
#ifndef VIGIL_VERIFY_STORE_H
#define VIGIL_VERIFY_STORE_H

#include "error.h"
#include "ledger.h"
#include "verify_ledger.h"

/* Adds a fault for each claim of which the ledger's store says otherwise than a
 * fresh one; but where the record or its file has a fault of its own, it must,
 * and that is told already. */
int verify_store(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err);

#endif
