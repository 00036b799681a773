/* words.h - the words of a site, in English or as its user has them. */
#ifndef VIGIL_WORDS_H
#define VIGIL_WORDS_H

#include <stddef.h>

#include "arena.h"
#include "promise.h"
#include "verdict.h"

enum word {
#define WORD(name, english) WORD_##name,
#include "words_table.h"
#undef WORD
	WORDS
};

enum { MONTHS_IN_YEAR = 12 };

/* They are all there, but for how far off a day is. */
struct words {
	const char *texts[WORDS];
	const char *months[MONTHS_IN_YEAR], *short_months[MONTHS_IN_YEAR];
	const char *date; /* the pattern of a day, as D MMM YYYY */
	/* How far off a day is, with {days} in it; where one is NULL, readers
	 * are told in the words that their browser has for the language. */
	const char *due_in, *due_ago, *due_today;
};

extern const struct words words_english;

/* What is filled in for a {name} of a word. Where href is given it is a link,
 * where element is, it stands in that. */
enum filling_kind {
	FILL_TEXT, /* of others, perhaps in another script */
	FILL_WORD, /* of the site */
	FILL_NUMBER,
	FILL_DAY,
	FILL_DUE, /* a day to come */
	FILL_VERDICT,
	FILL_MOVE,  /* from one verdict to another */
	FILL_FIGURE /* of a site, by its number; only for pages */
};

struct filling {
	const char *name;
	enum filling_kind kind;
	const char *text;
	long number; /* the number, the day, the verdict or the figure */
	enum verdict from;
	const char *href, *element;
};

#define AS_TEXT(of, value)                                                     \
	{                                                                      \
		.name = (of), .text = (value)                                  \
	}
#define AS_WORD(of, value)                                                     \
	{                                                                      \
		.name = (of), .kind = FILL_WORD, .text = (value)               \
	}
#define AS_NUMBER(of, value)                                                   \
	{                                                                      \
		.name = (of), .kind = FILL_NUMBER, .number = (long)(value)     \
	}
#define AS_DAY(of, value)                                                      \
	{                                                                      \
		.name = (of), .kind = FILL_DAY, .number = (value)              \
	}
#define AS_VERDICT(of, value)                                                  \
	{                                                                      \
		.name = (of), .kind = FILL_VERDICT, .number = (long)(value)    \
	}
#define AS_MOVE(of, before, after)                                             \
	{                                                                      \
		.name = (of), .kind = FILL_MOVE, .from = (before),             \
		.number = (long)(after)                                        \
	}
#define AS_FIGURE(of, value)                                                   \
	{                                                                      \
		.name = (of), .kind = FILL_FIGURE, .number = (long)(value)     \
	}

/* The end of a list of them. */
#define FILL(...)                                                              \
	(const struct filling[])                                               \
	{                                                                      \
		__VA_ARGS__,                                                   \
		{                                                              \
			.name = NULL                                           \
		}                                                              \
	}

/* Returns the key that a word has in words.yaml. */
const char *words_key(struct arena *arena, enum word word);

/* Returns the word for a verdict; a dash for none. */
const char *words_verdict(const struct words *words, enum verdict verdict);

/* Returns a day by the pattern; a dash for NO_DATE. */
const char *words_day(struct arena *arena, const struct words *words, long day);

/* Returns how many bytes at the front of text stand for a part of a day in such
 * a pattern (D, DD, M, MM, MMM, MMMM, YYYY), or 0. */
size_t words_day_part(const char *text);

/* Returns a word as plain text, filled in. */
const char *words_filled(struct arena *arena, const struct words *words,
	enum word word, const struct filling *fillings);

/* Returns the filling of what is in braces at the front of text, or NULL; sets
 * *length to how many bytes that has, 0 where there are no braces. */
const struct filling *words_filling(
	const char *text, const struct filling *fillings, size_t *length);

/* Returns a word and what it is of beside each other, as plain text. */
const char *words_pair(struct arena *arena, const struct words *words,
	enum word label, const char *value);

/* Returns two texts as a list of them; either may be empty. */
const char *words_listed(struct arena *arena, const struct words *words,
	const char *first, const char *second);

/* Returns the days between reviews that a promise allows. */
const char *words_promise(struct arena *arena, const struct words *words,
	const struct promise *promise);

#endif
