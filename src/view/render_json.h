/* render_json.h - everything, for programs. The members and their order are
 * part of what scripts rely on. */
#ifndef VIGIL_RENDER_JSON_H
#define VIGIL_RENDER_JSON_H

#include <stddef.h>
#include <stdio.h>

#include "view.h"

event_fn json_event;
render_fn json_claims, json_events, json_weeks, json_moves;

/* Write what stands before the items of a document, and behind so many. */
void json_open(FILE *out, const struct view *view, const char *items);
void json_close(FILE *out, const struct view *view, size_t items);

/* The two parts of json_close: the end of the items, and of the document. */
void json_items_end(FILE *out, size_t items);
void json_end(FILE *out, const struct view *view);

#endif
