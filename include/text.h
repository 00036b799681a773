/* text.h - UTF-8 text: checking, measuring, comparing, showing. */
#ifndef VIGIL_TEXT_H
#define VIGIL_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

struct texts {
	const char **items;
	size_t count;
};

/* Adds a text at the end; borrows it, or takes a copy. */
void texts_add(struct arena *arena, struct texts *texts, const char *text);
void texts_add_copy(struct arena *arena, struct texts *texts, const char *text);

/* Returns the texts as one, with a separator between each and the next. */
char *texts_joined(
	struct arena *arena, const struct texts *texts, char separator);

/* Returns the offset of the first byte that is not UTF-8 (RFC 3629), or
 * length where all is well. */
size_t text_valid_length(const char *bytes, size_t length);

/* Returns the offset of the first byte that begins a control character (C0
 * but newline and tab, DEL, C1) in valid UTF-8 text, or its length. */
size_t text_control_offset(const char *text);

/* Returns the columns that text takes on a terminal: combining marks 0, wide
 * characters and emoji 2. */
size_t text_width(const char *text);

/* Returns how many bytes the character takes that text begins with, if it is
 * one that text_printable would replace, and sets *point to it; else 0. */
size_t text_unsafe_length(const char *text, uint32_t *point);

/* Makes text safe to show on one line of a terminal: control and escape
 * characters, bidirectional overrides and line separators each become U+FFFD,
 * newlines and tabs a space; bytes that are not UTF-8 become U+FFFD. */
char *text_printable(struct arena *arena, const char *text);

/* Cuts printable text to so many columns, the last of them an ellipsis where
 * something was cut; never splits a character from its combining marks. */
char *text_cut(struct arena *arena, const char *text, size_t columns);

/* Folds each run of white space into one space and trims both ends. */
char *text_squeeze(struct arena *arena, const char *text);

/* Breaks text into lines of at most so many columns, at spaces where it can,
 * and keeps its own newlines; each line begins with indent. */
char *text_wrap(struct arena *arena, const char *text, const char *indent,
	size_t columns);

/* Returns ASCII text in lower case. */
char *text_lower(struct arena *arena, const char *text);

/* Returns whether two words are the same whatever their ASCII case. */
bool text_same(const char *a, const char *b);

/* Returns whether text has part in it, whatever the case of either (full
 * Unicode case folding). */
bool text_contains(const char *text, const char *part);

/* Orders as people do: AM-9 before AM-10; ASCII case does not matter unless all
 * else is equal. Negative, 0 or positive. */
int text_compare(const char *a, const char *b);

/* Returns two texts as one, with the words that only the first has in
 * [-...-] and those of the second in {+...+}; what they share is cut to a few
 * words. */
char *text_difference(struct arena *arena, const char *old, const char *new);

/* Returns the candidate nearest to word by edits (transposition included),
 * or NULL where none is near; candidates end with NULL. */
const char *text_nearest(const char *word, const char *const *candidates);

#endif
