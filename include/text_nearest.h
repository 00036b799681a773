/* text_nearest.h - the word that was meant. */
#ifndef VIGIL_TEXT_NEAREST_H
#define VIGIL_TEXT_NEAREST_H

/* Returns the candidate nearest to word by edits (transposition included),
 * or NULL where none is near; candidates end with NULL. */
const char *text_nearest(const char *word, const char *const *candidates);

#endif
