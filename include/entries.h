/* entries.h - the entries of one claim, in order. */
#ifndef VIGIL_ENTRIES_H
#define VIGIL_ENTRIES_H

#include <stddef.h>

#include "arena.h"
#include "entry.h"

struct entries {
	struct entry **items;
	size_t count;
};

/* Adds an entry at the end; borrows it. */
void entries_add(
	struct arena *arena, struct entries *entries, struct entry *entry);

/* Orders the entries of one claim: each after the one it names as previous, and
 * those made side by side by date, time of recording, and hash. */
void entries_sort(struct arena *arena, struct entries *entries);

#endif
