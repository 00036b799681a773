/* record_import.h - claims that are brought in: their files, and their record.
 */
#ifndef VIGIL_RECORD_IMPORT_H
#define VIGIL_RECORD_IMPORT_H

#include <stdbool.h>

#include "error.h"
#include "ledger.h"
#include "text.h"

/* Claims being brought into a ledger that has been begun. */
struct ledger_import;

/* Fixes who imports and when, which is *recorded; ledger_import_close ends it.
 * Fails where what is recorded must be signed, and the ledger has no key. */
int ledger_import_open(struct ledger *ledger, const char *by,
	struct ledger_import **made, const char **recorded, struct error *err);

/* Adds a claim: the file to make, unless that is there already and text is
 * NULL, and the lines of its entries, which were held against the rules. It
 * waits on disk. */
int ledger_import_add(struct ledger_import *import, const char *name,
	const char *text, const struct texts *lines, struct error *err);

/* Forgets all that was added. */
int ledger_import_forget(struct ledger_import *import, struct error *err);

/* Signs what can be signed with the ledger's key, makes all files, records all
 * entries, and releases the ledger: once this returns 0 all is on disk. Where
 * it fails before something was recorded, no file is left. */
int ledger_import_write(struct ledger_import *import, struct error *err);

/* Returns whether what is recorded now must be signed by who it names. */
bool ledger_import_must_sign(const struct ledger *ledger);

/* Closes it; NULL is fine. */
void ledger_import_close(struct ledger_import *import);

#endif
