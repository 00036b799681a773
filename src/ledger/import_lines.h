/* import_lines.h - the lines of claims that are brought in. */
#ifndef VIGIL_LEDGER_IMPORT_LINES_H
#define VIGIL_LEDGER_IMPORT_LINES_H

#include "compose.h"
#include "error.h"
#include "import_spool.h"
#include "ledger.h"
#include "text.h"

/* Adds the lines of a claim, as one text; none for none. */
int import_lines_add(struct import_spool *spool, const struct texts *lines,
	struct error *err);

/* Signs them with the ledger's key, where it has one: those in the name of who
 * imports, as a composition without entries says it. */
int import_lines_sign(struct import_spool *lines,
	const struct composition *composition, struct error *err);

/* Writes them into files of the record. */
int import_lines_write(
	struct import_spool *lines, struct ledger *ledger, struct error *err);

#endif
