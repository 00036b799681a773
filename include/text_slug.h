/* text_slug.h - text as a part of a path. */
#ifndef VIGIL_TEXT_SLUG_H
#define VIGIL_TEXT_SLUG_H

#include "arena.h"

/* Returns the ASCII letters and digits of a text, small, without their marks,
 * and a hyphen for each run of anything else; of a text that has none, t- and
 * the beginning of its digest. */
char *text_slug(struct arena *arena, const char *text);

#endif
