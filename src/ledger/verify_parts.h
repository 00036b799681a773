/* verify_parts.h - what the files of a verification share. */
#ifndef VIGIL_VERIFY_PARTS_H
#define VIGIL_VERIFY_PARTS_H

#include "record_lines.h"
#include "verify_ledger.h"

/* ---- verify_ledger.c ---- */

/* Adds a problem; line 0 stands for the file as a whole. */
void verify_add_fault(struct ledger *ledger, struct problems *problems,
	const char *file, long line, const char *message);

/* ---- verify_chain.c ---- */

/* Adds a fault for each entry that does not name the one before it, and a note
 * for each that was made beside another. */
void verify_chain(struct ledger *ledger, const struct record *record,
	struct verification *verification);

/* ---- verify_references.c ---- */

/* Adds a fault for each entry that weighs, takes back or signs off another
 * which is not there, or that was recorded with one. */
void verify_references(struct ledger *ledger, const struct record *record,
	struct verification *verification);

/* ---- verify_store.c ---- */

/* Adds a fault for each claim of which the ledger's store says otherwise than a
 * fresh one; but where the journal or its file has a fault of its own, it must,
 * and that is told already. */
int verify_store(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err);

#endif
