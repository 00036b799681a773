/* journal_sync.h - from the journal's lines to the store's entries. */
#ifndef VIGIL_JOURNAL_SYNC_H
#define VIGIL_JOURNAL_SYNC_H

#include "error.h"
#include "ledger.h"
#include "text.h"

/* Returns the journal lines that the store has and the journal lacks; the
 * ledger must have been begun. ledger_restore_lines writes them back. */
int ledger_missing_lines(
	struct ledger *ledger, struct texts *lines, struct error *err);

/* Adds the entries of the journal that the store lacks, and adds the ids of
 * claims that got some to changed, which may be NULL. */
int journal_sync(
	struct ledger *ledger, struct texts *changed, struct error *err);

#endif
