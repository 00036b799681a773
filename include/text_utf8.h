/* text_utf8.h - bytes that are UTF-8, and what of it may be shown. */
#ifndef VIGIL_TEXT_UTF8_H
#define VIGIL_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

/* Returns the offset of the first byte that is not UTF-8 (RFC 3629), or
 * length where all is well. */
size_t text_valid_length(const char *bytes, size_t length);

/* Returns whether a byte of valid UTF-8 text is not the first of its character.
 */
bool text_continues(char byte);

/* Returns how many bytes the first character of valid UTF-8 text has; the text
 * is not empty. */
size_t text_character_length(const char *text);

/* Returns the offset of the first byte that begins a control character (C0
 * but newline and tab, DEL, C1) in valid UTF-8 text, or its length. */
size_t text_control_offset(const char *text);

/* If text begins with a character that text_printable would replace, returns
 * its length in bytes and sets *point to it; else returns 0. */
size_t text_unsafe_length(const char *text, uint32_t *point);

/* Makes text safe to show on one line of a terminal: control and escape
 * characters, bidirectional overrides, line separators, zero-width and tag
 * characters each become U+FFFD, newlines and tabs a space; bytes that are not
 * UTF-8 become U+FFFD. RLM, LRM, ALM, ZWJ and ZWNJ stay. */
char *text_printable(struct arena *arena, const char *text);

/* What is shown for what cannot be: U+FFFD. */
enum { REPLACEMENT = 0xFFFD };

/* Returns whether text is nothing but printable ASCII, or how many bytes are
 * from the first on. */
bool text_is_plain(const char *text);
size_t text_plain_length(const char *text);

/* Decodes the first code point of text, which is not empty, as text_printable
 * would show it. Returns its length in bytes. */
size_t text_next(const char *text, uint32_t *point);

#endif
