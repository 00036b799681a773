/* new_text.h - what stands in a new claim file. */
#ifndef VIGIL_COMMAND_NEW_TEXT_H
#define VIGIL_COMMAND_NEW_TEXT_H

#include "arena.h"
#include "error.h"
#include "text.h"

/* What is known of a claim that has no file yet. What is NULL, empty or NO_DATE
 * was not given. */
struct new_claim {
	const char *claim, *title, *topic;
	struct texts tags, owners, sources;
	long published, resolves;
};

/* Returns the text of the file of a claim; what was not given is offered there
 * as comments. Fails where a claim cannot have what was given. */
int new_text(struct arena *arena, const char *id, const struct new_claim *given,
	long today, const char **text, struct error *err);

/* Returns what to do next about a claim that has a file, in words. */
const char *new_next(
	struct arena *arena, const char *id, long published, long today);

#endif
