/* generate.h - what the parts of generate know of each other. */
#ifndef VIGIL_GENERATE_H
#define VIGIL_GENERATE_H

#include <stdint.h>
#include <stdio.h>

enum {
	BENCH_DAY = 20780, /* 2026-11-23, in days since 1970-01-01 */
	LADDER_DAYS = 30,
	VERDICTS = 8
};

#define COUNT(array) ((unsigned)(sizeof(array) / sizeof(*(array))))
#define PICK(random, words) ((words)[below(random, COUNT(words))])

struct claim {
	uint64_t random;
	char id[16], text[256], published[11], reviewed[11];
	char next_review[11]; /* empty where the file names none */
	const char *topic, *verdict;
	int opened, cadence; /* the day of the opening review; 0: the ladder */
	unsigned horizon;    /* the year at whose end it resolves, or 0 */
};

/* As a journal line has them, as often as they should come. */
extern const char *const verdicts[VERDICTS];

/* Returns a number below limit, and moves random on. */
unsigned below(uint64_t *random, unsigned limit);

/* Writes a day as 2026-11-23. */
void put_date(char text[11], int day);

/* Fills in the claim of that number. */
void claim_make(struct claim *claim, unsigned number);

/* Writes the file of a claim. */
void claim_write(FILE *out, struct claim *claim);

/* Writes a published entry for each claim, then the reviews, in turn. */
void journal_write(FILE *out, unsigned count, unsigned reviews);

#endif
