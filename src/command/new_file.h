/* new_file.h - making the file of a new claim. */
#ifndef VIGIL_COMMAND_NEW_FILE_H
#define VIGIL_COMMAND_NEW_FILE_H

#include "arena.h"
#include "context.h"
#include "error.h"
#include "new_text.h"

/* Returns the name of the file that a claim gets. */
const char *claim_file_of(struct arena *arena, const char *id);

/* Makes the file of a claim, which has the name as its id if that ends with a
 * digit, and else the next number behind it. */
int new_file_make(struct context *context, const char *name,
	const struct new_claim *given, const char **id, struct error *err);

#endif
