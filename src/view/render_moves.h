/* render_moves.h - reviews that are to go to other days, for people. */
#ifndef VIGIL_RENDER_MOVES_H
#define VIGIL_RENDER_MOVES_H

#include "view.h"

render_fn table_moves;

/* Returns what stands above the moves. */
char *moves_heading(const struct view *view);

#endif
