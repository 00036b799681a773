/* sync_round.h - one round over the files that are not as they were. */
#ifndef VIGIL_SYNC_ROUND_H
#define VIGIL_SYNC_ROUND_H

#include "error.h"
#include "sync.h"
#include "walk.h"

/* Takes in what changed in the files since they were stored. */
int sync_round(struct sync *sync, const struct walk *walk, struct error *err);

#endif
