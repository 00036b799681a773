/* lineage.h - which entries of a claim follow which. */
#ifndef VIGIL_LINEAGE_H
#define VIGIL_LINEAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "entries.h"
#include "entry.h"

/* No entry. */
#define NOWHERE ((size_t)-1)

/* How far back an entry reaches on a line of descent that is not its own. */
struct reach {
	size_t line, place;
};

/* One entry. Entries descend in lines: each follows all before it on its own,
 * and of the others those up to the places in reach. */
struct kin {
	const struct entry *entry;
	size_t *previous; /* the entries that it names, by number */
	size_t previous_count;
	size_t *undoes; /* those that it takes back while it stands */
	size_t undoes_count;
	size_t line, place;
	const struct reach *reach; /* by line */
	size_t reach_count;
	bool is_beside; /* the chain */
};

struct named {
	const char *hash;
	size_t number;
};

/* The entries of a claim in their order, by number; and their numbers, by hash.
 */
struct lineage {
	struct kin *kin;
	size_t count;
	struct named *by_hash;
};

/* Sorts the entries of a claim and returns their lineage. Those that wait are
 * left out, and added to waiting, which may be NULL: in lines of today, those
 * that name, themselves or through others, an entry that is not here. */
struct lineage lineage_of(
	struct arena *arena, struct entries *entries, struct entries *waiting);

/* Returns the number of the entry of a hash, or NOWHERE. */
size_t lineage_find(const struct lineage *lineage, const char *hash);

/* Returns whether one entry follows another: names it, itself or through
 * others. */
bool lineage_follows(
	const struct lineage *lineage, size_t later, size_t earlier);

/* Returns whether an entry is among those that a viewer has: the entries that
 * the one of that number follows, or all where it is NOWHERE. */
bool lineage_has(const struct lineage *lineage, size_t viewer, size_t number);

/* Returns whether an entry was made with another before it: it follows that, or
 * both are lines of 0.1, where one that joined two branches named but one of
 * them: each knows all that come before it. */
bool lineage_knows(const struct lineage *lineage, size_t later, size_t earlier);

#endif
