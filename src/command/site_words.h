/* site_words.h - the words of a site, from the file that vigil.yaml names. */
#ifndef VIGIL_SITE_WORDS_H
#define VIGIL_SITE_WORDS_H

#include "context.h"
#include "problem.h"
#include "words.h"

/* Reads them, and adds what is wrong with their file to problems; *text is the
 * file as it is, or NULL where none is named. */
const struct words *site_words_read(
	struct context *context, const char **text, struct problems *problems);

#endif
