/* find.h - where the ledger is. */
#ifndef VIGIL_FIND_H
#define VIGIL_FIND_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"

/* Finds the ledger: in directory or, for NULL, in the nearest claims/ upward.
 * Fails with FAILED and says how to make one. */
int ledger_find(struct arena *arena, const char *directory, const char **path,
	struct error *err);

/* Returns the directory on the way to a file that looks like its ledger, or
 * NULL. */
const char *ledger_around(struct arena *arena, const char *file);

/* Returns whether a new ledger may take the place of a directory. */
bool directory_is_empty(const char *path);

#endif
