/* phrase.h - the words of a phrase, taken one by one. */
#ifndef VIGIL_PHRASE_H
#define VIGIL_PHRASE_H

#include <stdbool.h>

enum { PHRASE_WORDS = 6, PHRASE_WORD_BYTES = 24 };

/* The words in small letters; a number and its unit are two, as in 3w. There is
 * an empty word behind the last. */
struct phrase {
	char words[PHRASE_WORDS + 1][PHRASE_WORD_BYTES];
	int count, next;
	char sign; /* + or - where it stands before all, or 0 */
};

/* Splits a text at spaces, and at a hyphen, comma or dot in it. Returns false
 * where it has other signs, or too many words. */
bool phrase_split(struct phrase *phrase, const char *text);

/* Returns whether no word is left. */
bool phrase_is_over(const struct phrase *phrase);

/* Takes the next word if it is that one, or else returns false. */
bool phrase_take(struct phrase *phrase, const char *word);

/* Takes the next word if it is one of count names, or the first letters of one,
 * shortest or more. Returns which, or -1. */
int phrase_take_name(struct phrase *phrase, const char *const *names, int count,
	unsigned shortest);

/* Takes the next word if it is a number, in digits or as a word up to twelve;
 * one beyond PHRASE_NUMBER_MOST becomes that. Returns -1 where it is none. */
enum { PHRASE_NUMBER_MOST = 10 * 1000 * 1000 };
int phrase_take_number(struct phrase *phrase);

#endif
