/* store_internal.h - what the files of the store share. */
#ifndef VIGIL_STORE_INTERNAL_H
#define VIGIL_STORE_INTERNAL_H

#include "store.h"

struct store {
	struct db *db;
	long entry_number; /* of the last entry added; 0 before the first */
};

/* A number as a parameter. */
struct number {
	char text[24];
};

/* The columns of a claim, in the order in which they are read. */
#define CLAIM_COLUMNS                                                          \
	"id, file, line, place, reading, claim, title, topic, published,"      \
	" revised, resolves, drafted_by, signed_off_by, owner, notes,"         \
	" opening_verdict, opening_reviewed, opening_next_review, cadence,"    \
	" article_title, article_url, article_minutes, state, verdict,"        \
	" reviewed, next_review, reason, days, awaits, dissents, successor"

enum { CLAIM_COLUMN_COUNT = 31 };

struct number number_of(long value);

/* Returns the number, the date and the text of a column; 0, NO_DATE and "" for
 * NULL, which a store that somebody else made can have anywhere. */
long column_number(const char *column);
long column_date(const char *column);
const char *column_text(const char *column);

/* Takes the first column of a row into the long that context is. */
void read_long(void *context, const char *const *columns);

#endif
