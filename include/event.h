/* event.h - what an entry did, in words. */
#ifndef VIGIL_EVENT_H
#define VIGIL_EVENT_H

#include "arena.h"
#include "history.h"

/* Returns what an entry did, as Holding → Partial. */
const char *event_words(struct arena *arena, const struct event *event);

/* Returns what an entry is and did in one, as postponed to 3 Nov 2026, or
 * + Holding → ~ Partial. */
const char *event_phrase(struct arena *arena, const struct event *event);

#endif
