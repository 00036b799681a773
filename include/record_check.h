/* record_check.h - what only `vigil check` says of the files of the record. */
#ifndef VIGIL_RECORD_CHECK_H
#define VIGIL_RECORD_CHECK_H

#include "arena.h"
#include "ledger.h"
#include "problem.h"

/* Adds a warning for each *.jsonl that lies in the ledger, but not where the
 * record is read from; and one for all files of the record that git does not
 * have yet. */
void record_check_files(
	struct ledger *ledger, struct arena *arena, struct problems *warnings);

#endif
