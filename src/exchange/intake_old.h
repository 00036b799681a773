/* intake_old.h - what vigil 0.1 recorded, as lines of today. */
#ifndef VIGIL_EXCHANGE_INTAKE_OLD_H
#define VIGIL_EXCHANGE_INTAKE_OLD_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "intake_entries.h"
#include "lineage.h"
#include "standing.h"

/* Lines of a claim of which 0.1 wrote some. */
struct old_record {
	struct arena *arena;
	const struct importing *importing;
	const struct claim *claim;
	const struct entries *old; /* all of them, as they were */
	struct due due;            /* there */
	const struct entry *last;  /* the one that promised it, or NULL */
};

/* Returns whether there is one of 0.1. */
bool old_record_is(const struct entries *entries);

/* Gives an entry the members that one of today has; entries are those before
 * it, of today. Returns false where it counts for nothing yet. */
bool old_record_renew(const struct old_record *record, struct entries *entries,
	struct entry *entry);

/* Returns which of the old entries should promise the next date that holds
 * there, where entries, those of today, come to another: settings that are not
 * here may have led to it, or rules of then. NULL where they agree. */
const struct entry *old_record_last(const struct old_record *record,
	const struct lineage *lineage, struct entries *entries);

#endif
