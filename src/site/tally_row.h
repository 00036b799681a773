/* tally_row.h - rows that are counted in. */
#ifndef VIGIL_TALLY_ROW_H
#define VIGIL_TALLY_ROW_H

#include "arena.h"
#include "standing.h"
#include "tally.h"
#include "verdict.h"

/* Adds a row of zeros for a text, which is copied. */
struct tally_row *tally_add(
	struct arena *arena, struct tally *tally, const char *text);

/* Returns the row of a text, added if there is none. */
struct tally_row *tally_of(
	struct arena *arena, struct tally *tally, const char *text);

/* Counts a claim where the first columns are the three verdicts of open ones,
 * and all closed ones. */
void tally_count(struct tally_row *row, enum state state, enum verdict verdict);

/* Sorts rows by their texts; the one without a text is the last. */
void tally_sort(struct tally *tally);

#endif
