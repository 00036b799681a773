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
	bool differ; /* publications that do not agree */
	long long now;
	rule_fault_fn *report;
	void *context;
	/* the entry, its number, and where the claim stands by what it
	 * follows; NULL where that is not known */
	const struct entry *entry;
	size_t number;
	const struct play *seen;
};

/* Reports a fault of the entry. */
void rule_report(const struct checking *checking, const char *message);

/* Reports what is worth a look, and no fault. */
void rule_warn(const struct checking *checking, const char *message);

/* Returns the number of the entry of a hash, if the entry follows it; else
 * NOWHERE. */
size_t rule_named(const struct checking *checking, const char *hash);

/* Tells whether an entry is one that is looked for. */
typedef bool rule_match_fn(
	const struct checking *checking, size_t number, size_t other);

/* Returns whether there is one among the entries that the entry follows, which
 * by those alone was not taken back: what others took back or brought back
 * beside it, nobody could know. */
bool rule_saw(
	const struct checking *checking, rule_match_fn *matches, size_t other);

/* Returns the entry of a number. */
const struct entry *rule_entry(const struct checking *checking, size_t number);

/* Returns whether two digests are of the same sentence. */
bool rule_same_words(
	const struct checking *checking, const char *one, const char *other);

#endif
