/* check_words.h - which files check reports on, and what it says of the words
 * of the site. */
#ifndef VIGIL_CHECK_WORDS_H
#define VIGIL_CHECK_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "context.h"
#include "problem.h"
#include "text.h"

/* Returns whether a file is reported on: one of only, or any where that is
 * NULL.
 */
bool check_wants(const struct texts *only, const char *file);

/* Writes the problems of the files that are reported on, and returns how many
 * they are. */
size_t check_print(struct context *context, const struct texts *only,
	const struct problems *problems);

/* Writes what is wrong with them, in these files alone unless only is NULL, and
 * returns how many errors that are. They are no claims, so the store knows
 * nothing of them. */
size_t check_words(struct context *context, const struct texts *only);

#endif
