/* claim_support_whole.h - what a command would fill in of an entry. */
#ifndef VIGIL_CLAIM_SUPPORT_WHOLE_H
#define VIGIL_CLAIM_SUPPORT_WHOLE_H

#include "arena.h"
#include "entries.h"
#include "entry.h"

/* Fills in what an entry of a story does not say of itself: whom it follows,
 * which sentence it is about, when the next review is. */
void entry_complete(
	struct arena *arena, const struct entries *before, struct entry *entry);

#endif
