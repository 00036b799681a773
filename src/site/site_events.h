/* site_events.h - what entries did, for the lists and feeds of many claims. */
#ifndef VIGIL_SITE_EVENTS_H
#define VIGIL_SITE_EVENTS_H

#include <stddef.h>

#include "history.h"
#include "site_gather.h"

/* Adds what the entries of the claim of a row did, but for reviews that only
 * confirm a verdict. */
void site_add_events(
	struct site *site, size_t row, const struct history *history);

/* Sorts them, the newest first. */
void site_sort_events(struct site *site);

#endif
