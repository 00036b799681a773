/* site_word.h - the words of a site on its pages. */
#ifndef VIGIL_SITE_WORD_H
#define VIGIL_SITE_WORD_H

#include <stdbool.h>

#include "site_gather.h"
#include "words.h"

/* Returns a word as it is. */
const char *site_word(const struct site *site, enum word word);

/* Returns the tag of the site's language (BCP 47), and whether that is written
 * from the right. */
const char *site_language(const struct site *site);
bool site_is_from_right(const struct site *site);

#endif
