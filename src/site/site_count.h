/* site_count.h - counting what the figures of a site are. */
#ifndef VIGIL_SITE_COUNT_H
#define VIGIL_SITE_COUNT_H

#include <stdbool.h>

#include "history.h"
#include "site_gather.h"

/* Counts a claim, and the entries of its history. */
void site_count(struct site *site, const struct site_row *row,
	const struct history *history);

/* Returns whether an event brings another verdict than stood before. */
bool site_is_move(const struct event *event);

/* Returns whether an event is a review that counts. */
bool site_is_review(const struct event *event);

#endif
