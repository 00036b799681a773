/* gone_files.h - claim files that are gone while the record has open claims of
 * them. */
#ifndef VIGIL_GONE_FILES_H
#define VIGIL_GONE_FILES_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "problem.h"

/* Adds a problem for each such file. */
int gone_files_check(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err);

#endif
