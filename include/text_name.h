/* text_name.h - whether two names are of one person, as a reader sees them. */
#ifndef VIGIL_TEXT_NAME_H
#define VIGIL_TEXT_NAME_H

#include <stdbool.h>

/* Returns whether two names are the same in normal form KC, whatever their
 * case, their white space, their punctuation, and what is not seen in them. */
bool names_same(const char *one, const char *other);

/* Returns whether a word of a name has letters of two scripts, and may look
 * like another name. */
bool name_mixes_scripts(const char *name);

#endif
