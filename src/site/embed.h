/* embed.h - what pages elsewhere show a claim with. */
#ifndef VIGIL_EMBED_H
#define VIGIL_EMBED_H

#include "arena.h"
#include "site_gather.h"

/* Pixels; a frame is as high as its card, which has the sentence in it. */
enum { EMBED_WIDTH = 560 };
int embed_height(const struct site_row *row);

/* Return HTML and Markdown to copy into another page, on a site that has an
 * address: a frame with the card of a claim; its badge. */
const char *embed_frame(struct arena *arena, const struct site *site,
	const struct site_row *row);
const char *embed_badge(struct arena *arena, const struct site *site,
	const struct site_row *row);
const char *embed_badge_markdown(struct arena *arena, const struct site *site,
	const struct site_row *row);

#endif
