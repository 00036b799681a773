/* history.h - what the entries of a claim add up to. */
#ifndef VIGIL_HISTORY_H
#define VIGIL_HISTORY_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "entry.h"
#include "standing.h"

/* An entry and what it did: the verdict before it and after it. */
struct event {
	const struct entry *entry;
	enum verdict from, to;
	bool undone;
};

/* The events of a claim, oldest first. */
struct history {
	struct event *events;
	size_t count;
	struct standing standing;
	const struct entry *opening; /* the published entry, or NULL */
	const char *statement; /* the digest of the text that stands, or NULL */
};

/* Works out, from the entries alone, what each did and where the claim stands.
 * What is shown of a claim comes from here and nowhere else. */
struct history history_of(struct arena *arena, const struct claim *claim,
	int topic_cadence, struct entries *entries);

/* Gives back the entry that opens a published claim's history. It holds only
 * what the file says, so that all who read the file write the same line. */
struct entry *entry_published(struct arena *arena, const struct claim *claim);

#endif
