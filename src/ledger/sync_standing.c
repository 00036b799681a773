/* sync_standing.c - what a claim's file and the record make of it. */
#include "sync_standing.h"

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
#include "error.h"
#include "file_entries.h"
#include "history.h"
#include "ledger.h"

int sync_standing(struct ledger *ledger, struct arena *arena,
	struct claim *claim, struct history *history, struct error *err)
{
	if (claim_history_to_stand(ledger, arena, claim, history, err) < 0)
		return -1;
	claim->standing = history->standing;
	claim->standing.has_change = false;
	if (!claim->standing.is_recorded)
		return 0;
	claim->standing.has_change =
		entry_change(arena, claim, history, ledger->today) != NULL;
	claim->resolves = history->resolves;
	claim->cadence = history->cadence;
	if (history->is_titled)
		claim->title = history->title;
	return 0;
}
