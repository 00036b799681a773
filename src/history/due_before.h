/* due_before.h - the next review as it stood before each entry. */
#ifndef VIGIL_DUE_BEFORE_H
#define VIGIL_DUE_BEFORE_H

#include "arena.h"
#include "history.h"

/* Notes at each event of a history that was gone through the next review as it
 * stood before it: what was taken back later counts only if that was known. */
void due_before(struct arena *arena, struct history *history);

#endif
