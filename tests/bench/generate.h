/* generate.h - what the parts of generate know of each other. */
#ifndef VIGIL_GENERATE_H
#define VIGIL_GENERATE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum {
	BENCH_DAY = 20780, /* 2026-11-23, in days since 1970-01-01 */
	LADDER_DAYS = 30,
	VERDICTS = 8,
	DIGEST_CHARACTERS = 64
};

#define COUNT(array) ((unsigned)(sizeof(array) / sizeof(*(array))))
#define PICK(random, words) ((words)[below(random, COUNT(words))])

/* What the ledger is to have. */
struct plan {
	unsigned claims, reviews;
	unsigned undone;       /* reviews of the first claim, all taken back */
	unsigned loose, lines; /* the last files, and the lines in each */
};

struct claim {
	uint64_t random;
	char id[16], text[256], published[11], reviewed[11];
	char next_review[11]; /* empty where the file names none */
	const char *topic, *verdict;
	int opened, cadence; /* the day of the opening review; 0: the ladder */
	unsigned horizon;    /* the year at whose end it resolves, or 0 */
};

/* What the name of a record file says of its first entry. */
struct label {
	char day[11], kind[16], id[16];
};

/* As a journal line has them, as often as they should come. */
extern const char *const verdicts[VERDICTS];

/* Prints what failed, and ends the program. */
void die(const char *what);

/* Opens a file for writing; file_close ends the program where a write failed.
 */
FILE *file_open(const char *name);
void file_close(FILE *out, const char *name);

/* Returns a number below limit, and moves random on. */
unsigned below(uint64_t *random, unsigned limit);

/* Writes the SHA-256 of bytes, in hexadecimal. */
void digest_put(
	char text[DIGEST_CHARACTERS + 1], const char *bytes, size_t length);

/* Writes a day as 2026-11-23. */
void put_date(char text[11], int day);

/* Fills in the claim of that number. */
void claim_make(struct claim *claim, unsigned number);

/* Writes the file of a claim. */
void claim_write(FILE *out, struct claim *claim);

/* Writes the record: a published entry for each claim, then the reviews, in
 * turn, then those that are taken back. */
void journal_write(const struct plan *plan);

/* Begins files of the record of so many lines in all. */
void record_begin(const struct plan *plan, unsigned lines);

/* Writes a line, LF at its end, to the file that it belongs in. */
void record_line(const struct label *label, const char *line, size_t length);

/* Writes the last file. */
void record_end(void);

#endif
