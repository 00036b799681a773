/* vouch_history.h - whether the entries of a claim are signed by those that
 * they name. */
#ifndef VIGIL_VOUCH_HISTORY_H
#define VIGIL_VOUCH_HISTORY_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "history.h"
#include "ledger.h"

/* Tells of each event what is known of its signature; what nothing is known of
 * is found out now, where that is wanted and ssh-keygen does it. */
int vouch_history(struct ledger *ledger, struct arena *arena,
	const struct history *history, bool is_wanted, struct error *err);

#endif
