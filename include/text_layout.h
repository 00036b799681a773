/* text_layout.h - text in so many columns. */
#ifndef VIGIL_TEXT_LAYOUT_H
#define VIGIL_TEXT_LAYOUT_H

#include <stddef.h>

#include "arena.h"

/* Cuts printable text to that many columns, the last of them an ellipsis if
 * something was cut, with no blank or stop before it; never splits a character
 * from its combining marks. */
char *text_cut(struct arena *arena, const char *text, size_t columns);

/* Breaks text into lines of at most that many columns, at spaces if possible,
 * and keeps its own newlines; each line begins with indent. */
char *text_wrap(struct arena *arena, const char *text, const char *indent,
	size_t columns);

/* The same, but a word that is too long, as a URL, stays whole on its line. */
char *text_wrap_whole(struct arena *arena, const char *text, const char *indent,
	size_t columns);

/* Returns text of so many characters at most, cut at a blank where it has one,
 * with an ellipsis behind a space if something was cut. */
const char *text_shortened(
	struct arena *arena, const char *text, size_t characters);

#endif
