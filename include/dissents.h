/* dissents.h - the dissents of a history that are open. */
#ifndef VIGIL_DISSENTS_H
#define VIGIL_DISSENTS_H

#include <stdbool.h>

#include "arena.h"
#include "history.h"
#include "text.h"

/* Returns whether a dissent is open: standing, and weighed by no review. */
bool event_is_open(const struct event *event);

/* Returns the hashes of the dissents that no review has weighed. */
struct texts history_open_dissents(
	struct arena *arena, const struct history *history);

#endif
