/* text.h - UTF-8 text: checking, measuring, comparing, showing. */
#ifndef VIGIL_TEXT_H
#define VIGIL_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

struct texts {
	const char **items;
	size_t count;
};

/* Appends a text: the text itself, which is borrowed, or a copy of it. */
void texts_add(struct arena *arena, struct texts *texts, const char *text);
void texts_add_copy(struct arena *arena, struct texts *texts, const char *text);

/* Returns the texts as one, with a separator between each and the next. */
char *texts_joined(
	struct arena *arena, const struct texts *texts, char separator);

/* Returns the first texts, as many as are shown, with a comma between each and
 * the next, and how many more there are. */
const char *texts_first(
	struct arena *arena, const struct texts *texts, size_t shown);

/* Returns the first texts, at most so many, to be read: they are borrowed. */
struct texts texts_cut(const struct texts *texts, size_t most);

/* Returns whether one of the texts, in any order, is a text. */
bool texts_contain(const struct texts *texts, const char *text);

/* Sorts texts by their bytes; texts_has returns whether sorted ones have a
 * text. */
void texts_sort(struct texts *texts);
bool texts_has(const struct texts *sorted, const char *text);

/* Returns the word for one, or that for any other number of things. */
const char *text_plural(size_t count, const char *one, const char *many);

/* Returns a number and the word for so many things, as `1 entry`. */
const char *text_count(
	struct arena *arena, size_t count, const char *one, const char *many);

/* Folds each run of white space into one space and trims both ends. */
char *text_squeeze(struct arena *arena, const char *text);

/* Returns ASCII text in lower case. */
char *text_lower(struct arena *arena, const char *text);

/* Returns whether two texts, or two lists of texts, have the same bytes; a text
 * may be NULL, and then only NULL is the same. */
bool text_equal(const char *a, const char *b);
bool texts_equal(const struct texts *a, const struct texts *b);

/* Returns whether two words are the same whatever their ASCII case. */
bool text_same(const char *a, const char *b);

/* Returns an ASCII capital as its small letter, and all else as it is. */
unsigned char text_lower_byte(char byte);

#endif
