/* sync_standing.h - what a claim's file and entries make of it: it is published
 * when it is new, and a change of its schedule is recorded. */
#ifndef VIGIL_SYNC_STANDING_H
#define VIGIL_SYNC_STANDING_H

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "history.h"
#include "sync.h"

/* Works out a claim's history and where it stands, and publishes it when it is
 * new. */
int sync_standing(struct sync *sync, struct arena *arena, struct claim *claim,
	struct history *history, struct error *err);

/* Records what a published claim's file says of its schedule, where the record
 * says otherwise. */
int sync_change(struct sync *sync, struct arena *arena, struct claim *claim,
	struct history *history, struct error *err);

#endif
