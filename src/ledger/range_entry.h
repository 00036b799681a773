/* range_entry.h - entries of a claim in a range, and what is wrong with one. */
#ifndef VIGIL_RANGE_ENTRY_H
#define VIGIL_RANGE_ENTRY_H

#include <stdbool.h>

#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "range.h"
#include "range_claims.h"
#include "range_lines.h"

/* Returns what entries of a claim add up to, and leaves them in their order. */
struct history range_history(struct range *range, const struct claim *claim,
	const struct entries *entries);

/* Returns whether an entry of a hash is among these. */
bool range_entries_have(const struct entries *entries, const char *hash);

/* Adds a fault of an entry, told at its line where the range added that, else
 * of the record. */
void range_entry_fault(struct range *range, const struct range_lines *added,
	const struct entry *entry, const char *message);

/* Returns whether what the range recorded of a claim, or its file, calls for
 * reading that file. */
bool range_needs_file(const struct range_claim *claim);

#endif
