/* check_topics.h - topics that would share a page of a site. */
#ifndef VIGIL_COMMAND_CHECK_TOPICS_H
#define VIGIL_COMMAND_CHECK_TOPICS_H

#include "arena.h"
#include "claim.h"
#include "text.h"

/* The topics that were seen, each with what its page is called. */
struct topics_seen {
	struct texts names, slugs;
};

/* Adds a claim's topic where it is new. Returns a warning where another has a
 * page of the same name, else NULL. */
const char *check_topic(struct arena *arena, const struct claim *claim,
	struct topics_seen *seen);

#endif
