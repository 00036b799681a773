/* key_meant.h - the key that was meant. */
#ifndef VIGIL_KEY_MEANT_H
#define VIGIL_KEY_MEANT_H

#include "fields.h"

/* Returns the name of the field that a word stands for, as other tools call it
 * or mistyped; NULL where none is near. */
const char *key_meant(const struct field *fields, const char *word);

/* A key, and what other tools call it: words with a space between each and the
 * next, without '_' or '-' in them. */
struct other_words {
	const char *key, *words;
};

/* They end with one that has no key. */
extern const struct other_words other_words[];

#endif
