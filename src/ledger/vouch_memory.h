/* vouch_memory.h - what is known of signatures, from before and from this run.
 */
#ifndef VIGIL_VOUCH_MEMORY_H
#define VIGIL_VOUCH_MEMORY_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "vouch.h"

/* Finds what is known of the signature of an entry; *is_known tells whether
 * anything is. */
int vouch_known(struct ledger *ledger, struct arena *arena, const char *hash,
	struct vouched *vouched, bool *is_known, struct error *err);

/* Notes what was found out about one. */
void vouch_note(
	struct ledger *ledger, const char *hash, const struct vouched *vouched);

/* Has the store remember what was noted, where it can be written. */
void vouch_remember(struct ledger *ledger);

#endif
