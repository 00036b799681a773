/* sync_standing.h - what a claim's file and the record make of it. */
#ifndef VIGIL_SYNC_STANDING_H
#define VIGIL_SYNC_STANDING_H

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "history.h"
#include "ledger.h"

/* Works out the history of a claim that was just read from its file, and where
 * it stands. Of a recorded claim, title and schedule become those of the
 * record, and it is noted where the file says otherwise. */
int sync_standing(struct ledger *ledger, struct arena *arena,
	struct claim *claim, struct history *history, struct error *err);

#endif
