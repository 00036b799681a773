/* cells_keys.h - all that is known of a claim, as cells. */
#ifndef VIGIL_CELLS_KEYS_H
#define VIGIL_CELLS_KEYS_H

#include "arena.h"
#include "cells.h"
#include "claim.h"

/* Add a cell for each key of a claim file that has no column among those of
 * render_cells.c, and for what else is known; and the names of those columns.
 * The items of a list are lines of one cell. */
void cells_add_keys(
	struct arena *arena, struct cells *cells, const struct claim *claim);
void cells_add_names(struct arena *arena, struct cells *cells);

#endif
