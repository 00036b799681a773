/* foreign_values.h - verdicts and spans as others write them. */
#ifndef VIGIL_FOREIGN_VALUES_H
#define VIGIL_FOREIGN_VALUES_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "text.h"
#include "verdict.h"

/* A status that is known; VERDICT_NONE stands for a draft. */
struct known_word {
	const char *word;
	enum verdict verdict;
};

/* All of them, ended by one without a word; vigil(1) has them too. */
extern const struct known_word known_words[];

/* What a status says. */
enum standing_word { WORD_NONE, WORD_VERDICT, WORD_DRAFT };

/* Reads a status: by words, texts such as broken=not-holding, else by the table
 * of known words. */
enum standing_word foreign_status(
	const struct texts *words, const char *text, enum verdict *verdict);

/* Refuses words that are not WORD=VERDICT; draft is one. */
int foreign_check_words(
	struct arena *arena, const struct texts *words, struct error *err);

/* A time from one review to the next: so many months, or days. */
struct span {
	int months, days; /* with months, days counts each as 30 */
};

/* Reads a span: 60, 60 days, 6 weeks, 3 months, 1 year; of 0 days where it is
 * none. */
struct span foreign_span(const char *text);

#endif
