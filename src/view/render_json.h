/* render_json.h - everything, for programs. The members and their order are
 * part of what scripts rely on. */
#ifndef VIGIL_RENDER_JSON_H
#define VIGIL_RENDER_JSON_H

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "view.h"

event_fn json_event;
render_fn json_claims, json_events, json_weeks, json_moves;

/* Each writes a part of a document: what stands before its items, a claim but
 * for the brace that ends it, and what stands behind so many items. */
void json_open(FILE *out, const struct view *view, const char *items);
void json_claim_members(
	FILE *out, struct arena *arena, const struct view_row *row);
void json_close(FILE *out, const struct view *view, size_t items);

#endif
