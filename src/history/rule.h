/* rule.h - one entry that is held against the rules, and what it follows. */
#ifndef VIGIL_RULE_H
#define VIGIL_RULE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "entry.h"
#include "history.h"
#include "replay_state.h"
#include "rules.h"

struct checking {
	struct arena *arena;
	const struct claim *claim;
	const struct history *history; /* of all entries */
	const bool *undone;
	long long now;
	rule_fault_fn *report;
	void *context;
	/* the entry, its number, and where the claim stands by what it
	 * follows */
	const struct entry *entry;
	size_t number;
	const struct play *seen;
};

/* Reports a fault of the entry. */
void rule_report(const struct checking *checking, const char *message);

/* Returns the number of the entry of a hash, if the entry follows it; else
 * NOWHERE. */
size_t rule_named(const struct checking *checking, const char *hash);

/* Returns the entry of a number. */
const struct entry *rule_entry(const struct checking *checking, size_t number);

/* Returns whether two digests are of the same sentence. */
bool rule_same_words(
	const struct checking *checking, const char *one, const char *other);

#endif
