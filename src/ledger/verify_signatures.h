/* verify_signatures.h - whether entries are signed by those that they name. */
#ifndef VIGIL_VERIFY_SIGNATURES_H
#define VIGIL_VERIFY_SIGNATURES_H

#include "error.h"
#include "history.h"
#include "ledger.h"
#include "verify_ledger.h"

struct vouching;

/* Begins, with the keys of a ledger; what its store knows is not found out
 * again. Files and lines are those of the fresh one. */
struct vouching *vouching_begin(struct ledger *known, struct ledger *fresh,
	struct verification *verification);

/* Takes the entries of a claim. */
int vouching_add(struct vouching *vouching, const struct history *history,
	struct error *err);

/* Gives up what it holds, for a verification that failed. */
void vouching_cancel(struct vouching *vouching);

/* Checks what is left, and sums up. */
int vouching_end(struct vouching *vouching, struct error *err);

#endif
