/* record_files.h - the files of the record: journal/ and what they are called.
 */
#ifndef VIGIL_RECORD_FILES_H
#define VIGIL_RECORD_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "entry.h"
#include "error.h"
#include "ledger.h"

/* What vigil 0.1 wrote all entries to: read as one more file of the record. */
extern const char old_journal[];

/* Returns whether a path, from the ledger on, is that of a file of the record:
 * *.jsonl directly in journal/, or the old journal. */
bool is_record_file(const char *path);

/* Makes a new file of whole lines, each ended by a newline; it is on disk when
 * this returns 0, or not there. The name is from the day, the kind and the
 * claim of the first entry and the digest of all. Returns its path in *path.
 * The ledger must be locked. */
int record_files_add(struct ledger *ledger, const struct entry *first,
	const char *lines, size_t length, const char **path, struct error *err);

/* Adds lines to the old journal, where lines of 0.1 belong; the ledger must be
 * locked. */
int record_files_add_old(struct ledger *ledger, const char *lines,
	size_t length, struct error *err);

#endif
