/* claim_history.h - the history of a claim, as record and file have it. */
#ifndef VIGIL_CLAIM_HISTORY_H
#define VIGIL_CLAIM_HISTORY_H

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "error.h"
#include "history.h"
#include "ledger.h"

/* Returns what the histories of a claim hang on besides its entries. */
struct circumstances claim_circumstances(
	const struct ledger *ledger, const struct claim *claim);

/* Returns the history of a claim by those entries. */
struct history claim_history_by(const struct ledger *ledger,
	struct arena *arena, const struct claim *claim,
	struct entries *entries);

/* Returns the history of a claim. Where its day of publication has come and is
 * not recorded, what its file says stands in for that; the standing says which.
 */
int claim_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err);

/* The same for who asks where the claim stands: what stands in for the
 * publication has no hash where it is the only entry. */
int claim_history_to_stand(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err);

#endif
