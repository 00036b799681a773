/* render_table.h - lists for people. */
#ifndef VIGIL_RENDER_TABLE_H
#define VIGIL_RENDER_TABLE_H

#include "view.h"

event_fn table_event;
render_fn table_claims, table_events;

/* Returns what stands above the claims that are due. */
char *table_heading(const struct view *view);

#endif
