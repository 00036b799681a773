/* claim.h - a claim, as its file tells it. */
#ifndef VIGIL_CLAIM_H
#define VIGIL_CLAIM_H

#include <stdbool.h>

#include "arena.h"
#include "digest.h"
#include "problem.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

struct source {
	struct source *next;
	const char *title, *url, *archive, *note, *own;
	long accessed;
};

struct article {
	const char *title, *url;
	int minutes; /* 0 where unknown */
	const char *own;
};

/* Whether what we know of a claim is what its file says now. */
enum reading_state {
	READING_CURRENT,
	READING_STALE, /* the file broke: this is its last good reading */
	READING_GONE,  /* the file, or its document, is not there any more */
	READINGS
};

/* Where what is frozen stands in the file. */
struct places {
	struct position claim, published, verdict, reviewed, next_review;
};

/* Dates that are not given are NO_DATE, texts NULL. */
struct claim {
	struct claim *next;
	const char *id, *claim, *title, *topic;
	struct texts tags, triggers, related, supersedes;
	long published, revised, resolves;
	const char *drafted_by, *signed_off_by, *notes;
	const char *owner; /* one on each line, as claim_owners reads them */
	/* the opening review */
	enum verdict verdict;
	long reviewed, next_review;
	int cadence; /* in days; 0 where the ladder holds */
	struct article article;
	struct source *sources;
	const char *own; /* the keys that begin with x-, as own_keys.h has them;
			    of sources and article as well */

	const char *statement; /* the digest of the sentence, from the store */
	const char *file;      /* relative to the ledger */
	struct position at;    /* of its id */
	struct places places;  /* where it was just read from a file */
	enum reading_state reading;
	bool differs; /* its file says otherwise than the record what is frozen
		       */
	struct standing standing;
};

/* The sentence that a new file begins with, and that nobody can publish. */
extern const char claim_placeholder[];

/* Returns the title, or where it has none the first words of the claim. */
const char *claim_title(struct arena *arena, const struct claim *claim);

/* current, broken, gone. */
const char *reading_name(enum reading_state reading);

/* Returns the sentence in the form that is compared and recorded: in Unicode's
 * normal form C (UAX 15), each run of white space a space. */
char *claim_sentence(struct arena *arena, const char *text);

/* Returns the digest of that: by it an entry says which sentence it is about.
 * Lines of vigil 0.1 have that of the words as they are written. */
struct digest claim_statement(const struct claim *claim);
struct digest claim_statement_as_written(const struct claim *claim);

/* Returns whether two digests are of the same sentence: they are the same, or
 * both are of that of the claim, as lines of today and of vigil 0.1 have it. */
bool claim_same_statement(
	const struct claim *claim, const char *one, const char *other);

/* Returns the id in the form under which it is unique. */
char *claim_key(struct arena *arena, const char *id);

/* Gives a published claim that names no opening review the one that it has
 * then: Holding, on the day of publication. */
void claim_open(struct claim *claim);

#endif
