/* undone.h - which entries were taken back. */
#ifndef VIGIL_UNDONE_H
#define VIGIL_UNDONE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "lineage.h"

/* Returns of each entry whether an undo that stands, and follows it, names it:
 * a publication is never taken back. Only undos that the viewer has count. */
bool *undone_of(
	struct arena *arena, const struct lineage *lineage, size_t viewer);

#endif
