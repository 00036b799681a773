/* text_difference.h - the words in which two texts differ. */
#ifndef VIGIL_TEXT_DIFFERENCE_H
#define VIGIL_TEXT_DIFFERENCE_H

#include "arena.h"

/* Returns two texts as one, with the words that only the first has in
 * [-...-] and those of the second in {+...+}; what they share is cut to a few
 * words. */
char *text_difference(struct arena *arena, const char *old, const char *new);

#endif
