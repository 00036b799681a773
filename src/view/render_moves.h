/* render_moves.h - reviews that are to go to other days, for people. */
#ifndef VIGIL_RENDER_MOVES_H
#define VIGIL_RENDER_MOVES_H

#include "view.h"

render_fn table_moves;

#endif
