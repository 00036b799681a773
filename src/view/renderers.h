/* renderers.h - the functions of each format. */
#ifndef VIGIL_RENDERERS_H
#define VIGIL_RENDERERS_H

#include "view.h"

render_fn table_claims, table_events, page_claims;
render_fn plain_claims, plain_events;
render_fn csv_claims, csv_events;
render_fn json_claims, json_events;
render_fn table_weeks, plain_weeks, csv_weeks, json_weeks;
render_fn table_moves, plain_moves, csv_moves, json_moves;

/* Returns what an entry did, as Holding → Partial. */
const char *event_words(struct arena *arena, const struct event *event);

#endif
