/* json_event.h - an entry and what it did, as members of a JSON object. */
#ifndef VIGIL_JSON_EVENT_H
#define VIGIL_JSON_EVENT_H

#include <stdio.h>

#include "arena.h"
#include "history.h"

/* Writes them behind the kind: what the entry did, then all other members of
 * its line. */
void json_event_members(
	FILE *out, struct arena *arena, const struct event *event);

#endif
