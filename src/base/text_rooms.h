/* text_rooms.h - what the files of text share. */
#ifndef VIGIL_TEXT_ROOMS_H
#define VIGIL_TEXT_ROOMS_H

#include <stdint.h>

#include "text.h"

/* ---- text.c ---- */

/* Returns an ASCII capital as its small letter, and all else as it is. */
unsigned char text_lower_byte(char byte);

/* ---- text_utf8.c ---- */

/* What is shown for what cannot be: U+FFFD. */
enum { REPLACEMENT = 0xFFFD };

/* Returns whether text is nothing but printable ASCII. */
bool text_is_plain(const char *text);

/* Reads the code point that text, which is not empty, begins with, as
 * text_printable would show it. Returns how many bytes it takes. */
size_t text_next(const char *text, uint32_t *point);

/* ---- text_width.c ---- */

/* A character as people see it: a code point and all that joins it. */
struct character {
	size_t length, columns;
};

/* Returns the first character of text, which is not empty. */
struct character text_character(const char *text);

#endif
