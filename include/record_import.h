/* record_import.h - claims that are brought in: their files, and their record.
 */
#ifndef VIGIL_RECORD_IMPORT_H
#define VIGIL_RECORD_IMPORT_H

#include <stddef.h>

#include "entries.h"
#include "error.h"
#include "ledger.h"

/* Claims being brought into a ledger that has been begun. */
struct ledger_import;

/* Fixes who imports and when, which is *recorded; ledger_import_close ends it.
 */
int ledger_import_open(struct ledger *ledger, const char *by,
	struct ledger_import **made, const char **recorded, struct error *err);

/* Makes a claim file that is not there yet. */
int ledger_import_file(struct ledger_import *import, const char *name,
	const char *text, size_t length, struct error *err);

/* Brings all files to the disk, and the store up to date with them. */
int ledger_import_settle(struct ledger_import *import, struct error *err);

/* Records the entries of one claim, which were held against the rules; with
 * ledger_import_end all of them are on disk, and the ledger is released. */
int ledger_import_record(struct ledger_import *import,
	const struct entries *entries, struct error *err);
int ledger_import_end(struct ledger_import *import, struct error *err);

/* Removes the files that were made, unless something was recorded of them. */
void ledger_import_unmake(struct ledger_import *import);

/* Closes it; NULL is fine. */
void ledger_import_close(struct ledger_import *import);

#endif
