/* page_events.h - what entries did, on pages and cards. */
#ifndef VIGIL_PAGE_EVENTS_H
#define VIGIL_PAGE_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "history.h"
#include "view.h"

/* Writes a section of the newest events that are chosen, so many at most;
 * nothing where there are none. */
typedef bool page_choose_fn(const struct event *event);
void page_events(FILE *out, const struct view *view, const char *heading,
	const struct history *history, page_choose_fn *choose, size_t most);

/* Writes what an entry did, with its note and evidence. */
void page_event(FILE *out, const struct view *view, const struct event *event);

#endif
