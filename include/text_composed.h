/* text_composed.h - text in Unicode's normal forms. */
#ifndef VIGIL_TEXT_COMPOSED_H
#define VIGIL_TEXT_COMPOSED_H

#include "arena.h"

/* Returns text in normal form C (UAX 15); what is not UTF-8 as it is. */
char *text_composed(struct arena *arena, const char *text);

/* Returns text in normal form KC, in which a letter that is wide, ringed or
 * joined with another is as any other; what is not UTF-8 as it is. */
char *text_compatible(struct arena *arena, const char *text);

/* Returns text in normal form D; what is not UTF-8 as it is. */
char *text_decomposed(struct arena *arena, const char *text);

#endif
