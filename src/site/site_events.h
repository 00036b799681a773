/* site_events.h - what entries did, for the lists and feeds of many claims. */
#ifndef VIGIL_SITE_EVENTS_H
#define VIGIL_SITE_EVENTS_H

#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "history.h"
#include "site_gather.h"
#include "words.h"

/* Adds, to those on disk, what the entries of the claim of a row did, but for
 * reviews that only confirm a verdict. */
int site_add_events(struct site *site, size_t row,
	const struct history *history, struct error *err);

/* Returns what one entry did, of a claim whose row has that number and whose
 * anchors have that length. */
struct site_event site_event_of(struct arena *arena, const struct words *words,
	size_t row, const struct history *history, int length, size_t number);

/* Reads one of a site, of that number in the order that they are sorted in.
 * Where it cannot be read, the site has trouble. */
const struct site_event *site_event(
	const struct site *site, struct arena *arena, size_t number);

/* Returns when an entry was recorded, or began the day that it is of. */
const char *site_event_moment(
	struct arena *arena, const struct site_event *event);

/* Sorts them, the newest first. */
int site_sort_events(struct site *site, struct error *err);

#endif
