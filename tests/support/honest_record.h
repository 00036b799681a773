/* honest_record.h - how what honest people say gets into their record. */
#ifndef VIGIL_HONEST_RECORD_H
#define VIGIL_HONEST_RECORD_H

#include <stdbool.h>

#include "entry.h"
#include "history.h"
#include "honest.h"

/* Records an entry as a command would: fills in who, when and what it follows,
 * and refuses what verify would find a fault with. Returns whether it was
 * recorded. */
bool person_say(struct world *world, struct person *person,
	const struct history *history, struct entry *entry);

/* Returns the day that a person gives their command. */
long person_today(const struct world *world, const struct person *person);

/* Adds to the tale. */
void world_tell(struct world *world, const char *what);

#endif
