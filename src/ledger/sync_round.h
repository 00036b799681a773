/* sync_round.h - one round over the files that are not as they were. */
#ifndef VIGIL_SYNC_ROUND_H
#define VIGIL_SYNC_ROUND_H

#include "error.h"
#include "sync.h"
#include "walk.h"

/* Reads what changed in the files of the record since they were stored; what is
 * new in them, or gone, touches claims. */
int sync_round_of_record(
	struct sync *sync, const struct walk *walk, struct error *err);

/* Reads what changed in the claim files since they were stored. */
int sync_round(struct sync *sync, const struct walk *walk, struct error *err);

#endif
