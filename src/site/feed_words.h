/* feed_words.h - what an entry did, as feeds tell it: in words that stay as
 * they are, whatever comes after. */
#ifndef VIGIL_FEED_WORDS_H
#define VIGIL_FEED_WORDS_H

#include "arena.h"
#include "site_gather.h"

/* Returns the headline of an entry: AM-162: Holding → Partial. */
const char *feed_headline(struct arena *arena, const struct site *site,
	const struct site_event *event);

/* Returns all that it says, as lines of plain text. */
const char *feed_text(struct arena *arena, const struct site *site,
	const struct site_event *event);

/* Returns what tells which record a feed is of. */
const char *feed_digest(struct arena *arena, const struct site *site);

/* Returns the address of an entry on the page of its claim, and that of a file
 * of the site. */
const char *feed_url(struct arena *arena, const struct site *site,
	const struct site_event *event);
const char *feed_address(
	struct arena *arena, const struct site *site, const char *path);

#endif
