/* site_anchor.h - what an entry is known by on the page of its claim. */
#ifndef VIGIL_SITE_ANCHOR_H
#define VIGIL_SITE_ANCHOR_H

#include "arena.h"
#include "history.h"

/* Returns how many characters of its hash tell each entry of a history from the
 * others: 12, or 16 where two agree in those. */
int site_anchor_length(const struct history *history);

/* Returns so many of a hash. */
const char *site_anchor(struct arena *arena, const char *hash, int length);

#endif
