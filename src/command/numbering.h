/* numbering.h - the next free id of a prefix. */
#ifndef VIGIL_COMMAND_NUMBERING_H
#define VIGIL_COMMAND_NUMBERING_H

#include <stdbool.h>

#include "arena.h"
#include "context.h"
#include "error.h"

/* The ids PREFIX-1, PREFIX-2, ...: the highest number, and how many digits it
 * has. */
struct numbering {
	const char *prefix;
	long highest;
	int digits;
};

/* Finds the numbers that a ledger has used. */
int numbering_begin(struct context *context, const char *prefix,
	struct numbering *numbering, struct error *err);

/* Counts an id in, if it has the prefix. */
void numbering_note(struct numbering *numbering, const char *id);

/* Returns the id of the next number. */
char *numbering_next(struct arena *arena, struct numbering *numbering);

/* Returns whether an id ends in a number, and so is no prefix. */
bool numbering_is_id(const char *id);

#endif
