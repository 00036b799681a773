/* date_phrase.h - days in words, as `next monday` and `3 weeks ago`. */
#ifndef VIGIL_DATE_PHRASE_H
#define VIGIL_DATE_PHRASE_H

#include <stdbool.h>

/* Reads words that mean a day, counted from today; a span alone, as 3w, counts
 * back where is_back, else ahead. Returns whether they mean one: *date is
 * NO_DATE where there is no such day, and may be outside the years. */
bool date_phrase_read(const char *text, long today, bool is_back, long *date);

/* Returns whether text is the beginning of such words, as `next` and 3 are. */
bool date_phrase_is_cut(const char *text);

/* The single words that mean a day, ended by NULL. */
extern const char *const date_words[];

#endif
