/* vigil_files.h - the program's own files, in .vigil/. */
#ifndef VIGIL_VIGIL_FILES_H
#define VIGIL_VIGIL_FILES_H

#include <stdbool.h>

#include "error.h"
#include "ledger.h"

/* Makes .vigil/ where it is missing; fails where something else is in its
 * place. */
int vigil_files_make(struct ledger *ledger, struct error *err);

/* Opens a regular file, named from the ledger on, with the flags of open(2).
 * Returns it, or -1. */
int vigil_files_open(const struct ledger *ledger, const char *name, int flags,
	struct error *err);

/* Fails with why a file cannot be opened, written, ...: by errno, and where
 * that is a link, or belongs to somebody else, with what to do. */
int vigil_files_fail(const struct ledger *ledger, const char *name,
	const char *what, struct error *err);

/* Returns whether a file can be written, or its directory where it is missing;
 * errno says why not. */
bool vigil_files_may_write(const struct ledger *ledger, const char *name);

#endif
