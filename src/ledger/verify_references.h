/* verify_references.h - whether the entries that others name are there. */
#ifndef VIGIL_VERIFY_REFERENCES_H
#define VIGIL_VERIFY_REFERENCES_H

#include "ledger.h"
#include "record_lines.h"
#include "verify_ledger.h"

/* Adds a fault for each entry that weighs, takes back or signs off another
 * which is not there, or that was recorded with one. */
void verify_references(struct ledger *ledger, const struct record *record,
	struct verification *verification);

#endif
