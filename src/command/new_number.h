/* new_number.h - the numbers that the ids of a ledger end with. */
#ifndef VIGIL_COMMAND_NEW_NUMBER_H
#define VIGIL_COMMAND_NEW_NUMBER_H

#include <stddef.h>

#include "arena.h"
#include "context.h"
#include "error.h"

/* The highest number behind a prefix, and how many digits such numbers have. */
struct numbers {
	const char *prefix; /* with the sign at its end */
	long highest;
	int digits;
};

/* Returns where the digits at the end of an id begin. */
size_t id_stem_length(const char *id);

/* Finds the numbers of a prefix. Those of claims that are gone count as well:
 * an id is never used again. */
int numbers_find(
	struct context *context, struct numbers *numbers, struct error *err);

/* Counts an id in, if it has the prefix. */
void numbers_note(struct numbers *numbers, const char *id);

/* Returns the id of a number further than the highest. */
char *numbers_id(
	struct arena *arena, const struct numbers *numbers, long further);

/* Returns a prefix with a sign at its end: AM- for AM. */
const char *numbers_prefix(struct arena *arena, const char *prefix);

#endif
