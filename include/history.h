/* history.h - what the entries of a claim add up to. */
#ifndef VIGIL_HISTORY_H
#define VIGIL_HISTORY_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "standing.h"
#include "verdict.h"

/* An entry and what it did: the verdict before it and after it. */
struct event {
	const struct entry *entry;
	enum verdict from, to;
	bool undone;
	bool awaits; /* a review that waits for its sign-off */
	/* of a dissent: the review that weighed it; of a review that was a
	 * draft: its sign-off; else NULL */
	const struct entry *answer;
	/* of a change: what it changed */
	long old_resolves;
	int old_cadence;
};

/* The events of a claim, oldest first. */
struct history {
	struct event *events;
	size_t count;
	struct standing standing;
	const struct entry *opening; /* the published entry, or NULL */
	const char *statement; /* the digest of the text that stands, or NULL */
	const struct entry *waiting; /* the review to be signed off, or NULL */
	long resolves;               /* as the entries have it */
	int cadence;
};

/* Works out, from the entries alone, what each did and where the claim stands.
 * What is shown of a claim comes from here and nowhere else. */
struct history history_of(struct arena *arena, const struct claim *claim,
	int topic_cadence, struct entries *entries);

/* Returns the entry that opens a published claim's history. It holds only
 * what the file says, so that all who read the file write the same line. */
struct entry *entry_published(struct arena *arena, const struct claim *claim);

/* Returns an entry that says what a published claim's file says of its
 * schedule, or NULL where the record says the same. */
struct entry *entry_change(struct arena *arena, const struct claim *claim,
	const struct history *history, long today);

#endif
