/* store_description.h - all that the store says of a claim, as one text. */
#ifndef VIGIL_STORE_DESCRIPTION_H
#define VIGIL_STORE_DESCRIPTION_H

#include "arena.h"
#include "error.h"
#include "store.h"

/* Returns all that the store says of a claim, its lists and entries too, as
 * a text that is the same where all of it is. */
int store_describe(struct store *store, struct arena *arena, const char *id,
	const char **text, struct error *err);

#endif
