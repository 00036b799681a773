/* claim.h - a claim, as its file tells it. */
#ifndef VIGIL_CLAIM_H
#define VIGIL_CLAIM_H

#include "arena.h"
#include "digest.h"
#include "problem.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

struct source {
	struct source *next;
	const char *title, *url, *archive, *note;
	long accessed;
};

struct article {
	const char *title, *url;
	int minutes; /* 0 where unknown */
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
	const char *drafted_by, *signed_off_by, *owner, *notes;
	/* the opening review */
	enum verdict verdict;
	long reviewed, next_review;
	int cadence; /* in days; 0 where the ladder holds */
	struct article article;
	struct source *sources;

	const char *file;     /* relative to the ledger */
	struct position at;   /* of its id */
	struct places places; /* where it was just read from a file */
	enum reading_state reading;
	struct standing standing;
};

/* Returns the title, or where it has none the first words of the claim. */
const char *claim_title(struct arena *arena, const struct claim *claim);

/* current, broken, gone. */
const char *reading_name(enum reading_state reading);

/* Returns the digest by which a review says which words it judged. */
struct digest claim_statement(const struct claim *claim);

/* Returns the id in the form under which it is unique. */
char *claim_key(struct arena *arena, const char *id);

#endif
