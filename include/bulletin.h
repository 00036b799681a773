/* bulletin.h - finished quarters, as they were when they ended. */
#ifndef VIGIL_BULLETIN_H
#define VIGIL_BULLETIN_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "text.h"
#include "verdict.h"

enum bulletin_part {
	BULLETIN_MOVED,
	BULLETIN_PUBLISHED,
	BULLETIN_CLOSED,
	BULLETIN_CORRECTED,
	BULLETIN_DUE, /* in the quarter after it, or before and not done */
	BULLETIN_PARTS
};

struct bulletin_item {
	enum bulletin_part part;
	long on;
	const char *id, *title;
	const char *anchor; /* of the entry on the claim's page; or NULL */
	const char *words;  /* of a closing: what it did */
	const char *note;
	enum verdict from, to;
	bool is_late; /* it is dated before the quarter that it was recorded in
		       */
};

struct bulletin {
	const char *name;  /* 2026-q3 */
	const char *label; /* Q3 2026 */
	long first, last;  /* its days */
	long next;         /* the last day of the quarter after it */
	const char *text;  /* that opens it; or NULL */
	struct bulletin_item *items;
	size_t count;
	size_t totals[BULLETIN_PARTS]; /* of each part, also those that it
					  does not name */
	size_t entries, reviews;       /* up to its end; and made in it */
	const char *digest; /* of the heads of the record as it was */
};

/* So many finished quarters have one; older bulletins stay as they are. */
enum { BULLETINS_MOST = 40 };

/* Of each part of a bulletin so many are named, the first by id. */
enum { BULLETIN_NAMED = 500 };

struct site;

/* Sets the names and days of the quarter that ended before today as the last
 * but so many; returns whether there is one. */
bool bulletin_quarter(struct arena *arena, long today, size_t number,
	struct bulletin *bulletin);

/* Makes bulletins of the quarters that ended before today, the newest first. */
void bulletins_begin(struct site *site);

/* Adds what was recorded of a claim by the end of each. */
void bulletins_claim(struct site *site, struct arena *arena,
	const struct claim *claim, const struct history *history);

/* Drops those before the first publication, and ends the others, whose digests
 * are these. */
void bulletins_finish(struct site *site, const char *const *digests);

#endif
