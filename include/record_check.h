/* record_check.h - what only `vigil check` says of files, those of the record
 * and those that are not read. */
#ifndef VIGIL_RECORD_CHECK_H
#define VIGIL_RECORD_CHECK_H

#include "arena.h"
#include "ledger.h"
#include "problem.h"

/* Adds a warning for each file that looks like a claim file and is not read,
 * for each *.jsonl that lies in the ledger, but not where the record is read
 * from, and for all files of the record that git does not have yet. */
void record_check_files(
	struct ledger *ledger, struct arena *arena, struct problems *warnings);

#endif
