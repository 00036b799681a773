/* text_words.h - the words of a text. */
#ifndef VIGIL_TEXT_WORDS_H
#define VIGIL_TEXT_WORDS_H

#include "arena.h"
#include "text.h"

/* Adds a copy of each word of a text, without the ASCII punctuation around it.
 */
void text_words(struct arena *arena, const char *text, struct texts *words);

#endif
