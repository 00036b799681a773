/* text_unseen.h - characters that nobody sees, and their names. */
#ifndef VIGIL_TEXT_UNSEEN_H
#define VIGIL_TEXT_UNSEEN_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/* Returns the offset of the first character of UTF-8 text that nobody sees and
 * no script needs, as U+200B is one, or its length. Spaces other than that of
 * ASCII, as U+00A0, are among them if asked for. */
size_t text_unseen_offset(const char *text, bool with_spaces);

/* Returns what Unicode calls the first character of text, which is not empty,
 * as `U+200B ZERO WIDTH SPACE`. */
const char *text_character_name(struct arena *arena, const char *text);

#endif
