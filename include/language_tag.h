/* language_tag.h - tags of languages (BCP 47, which is RFC 5646). */
#ifndef VIGIL_LANGUAGE_TAG_H
#define VIGIL_LANGUAGE_TAG_H

#include <stdbool.h>

/* Returns whether a tag is well-formed: language, extended language, script,
 * region, variants, extensions, private use; the irregular ones that RFC 5646
 * keeps for old texts are not. */
bool language_is_tag(const char *tag);

/* Returns whether what has such a tag is written from the right: by its script,
 * or else by that which is usual for the language. */
bool language_is_from_right(const char *tag);

#endif
