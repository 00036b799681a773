/* file_entries.h - the entries that record what a claim file says. */
#ifndef VIGIL_FILE_ENTRIES_H
#define VIGIL_FILE_ENTRIES_H

#include "arena.h"
#include "claim.h"
#include "entry.h"
#include "history.h"
#include "standing.h"

/* Returns the next date that a publication's own members come to. */
struct due entry_first_due(
	const struct entry *entry, const struct circumstances *circumstances);

/* Returns the entry that records the publication of a claim, whole but for its
 * hash. It holds only what the file says, and the next date that follows from
 * it, so that all who record the file write the same line. */
struct entry *entry_publication(struct arena *arena, const struct claim *claim,
	const struct circumstances *circumstances);

/* The same with its hash. */
struct entry *entry_published(struct arena *arena, const struct claim *claim,
	const struct circumstances *circumstances);

/* Returns an entry that says what a published claim's file says of title and
 * schedule, where the record says otherwise, or NULL. */
struct entry *entry_change(struct arena *arena, const struct claim *claim,
	const struct history *history, long today);

#endif
