/* hostile_ledger.h - ledgers with hostile text in each place that has any. */
#ifndef VIGIL_HOSTILE_LEDGER_H
#define VIGIL_HOSTILE_LEDGER_H

#include "hostile_text.h"
#include "scratch.h"
#include "text.h"

/* Makes the ledger anew: a claim for each key of a claim file, with text in it
 * in several forms. */
void hostile_claims(struct scratch *scratch, const char *text);

/* Makes the ledger anew: for each member of each of these kinds of entry a
 * claim whose history has entries of all kinds, in lines of a version, and text
 * in that member, where that is read as an entry; or where it is not. */
void hostile_entries(struct scratch *scratch, const struct texts *kinds,
	int version, bool are_read);

/* Makes the ledger one of two claims that are due, S-1 and S-2. */
void hostile_begin(struct scratch *scratch);

/* Makes a ledger for each key of vigil.yaml and each form of text in it, and
 * calls back. */
typedef void hostile_fn(struct scratch *scratch);
void hostile_settings(
	struct scratch *scratch, const char *text, hostile_fn *check);

#endif
