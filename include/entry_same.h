/* entry_same.h - whether two entries say the same. */
#ifndef VIGIL_ENTRY_SAME_H
#define VIGIL_ENTRY_SAME_H

#include <stdbool.h>

#include "arena.h"
#include "entry.h"

/* Returns whether an entry that was read says all that another says, and
 * nothing else; of a change also what that takes out. Both have a hash. */
bool entry_is_said_by(struct arena *arena, const struct entry *entry,
	const struct entry *read);

#endif
