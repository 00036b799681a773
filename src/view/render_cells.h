/* render_cells.h - lists for programs: plain and csv, with the same columns. */
#ifndef VIGIL_RENDER_CELLS_H
#define VIGIL_RENDER_CELLS_H

#include "view.h"

/* Cells behind TABs, and comma-separated values (RFC 4180). */
render_fn plain_claims, plain_events, plain_weeks, plain_moves;
event_fn plain_event, csv_event;
render_fn csv_claims, csv_events, csv_weeks, csv_moves;

#endif
