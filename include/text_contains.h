/* text_contains.h - finding text whatever its case. */
#ifndef VIGIL_TEXT_CONTAINS_H
#define VIGIL_TEXT_CONTAINS_H

#include <stdbool.h>

#include "arena.h"

/* Returns whether text has part in it, whatever the case of either (full
 * Unicode case folding) and whatever their normal forms. */
bool text_contains(const char *text, const char *part);

/* Returns text in which no case tells letters apart. */
const char *text_folded(struct arena *arena, const char *text);

#endif
