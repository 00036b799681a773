/* signed_entry.h - an entry that is signed, and what is found out about it. */
#ifndef VIGIL_SIGNED_ENTRY_H
#define VIGIL_SIGNED_ENTRY_H

#include "arena.h"
#include "entry.h"
#include "vouch.h"

struct signed_entry {
	const struct entry *entry;
	const char *text; /* what the signature is of */
	struct vouched vouched;
};

/* Returns an entry about which nothing is found out so far: what of it a
 * signature is checked with, copied. */
struct signed_entry signed_entry_of(
	struct arena *arena, const struct entry *entry);

#endif
