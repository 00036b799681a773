/* text_width.h - how many columns characters occupy on a terminal. */
#ifndef VIGIL_TEXT_WIDTH_H
#define VIGIL_TEXT_WIDTH_H

#include <stddef.h>

/* Returns how many columns text occupies on a terminal: combining marks 0, wide
 * characters and emoji 2. */
size_t text_width(const char *text);

/* A character as people see it: a code point and all that joins it. */
struct character {
	size_t length, columns;
};

/* Returns the first character of text, which is not empty. */
struct character text_character(const char *text);

#endif
