/* signed_entry.h - an entry that is signed, and what is found out about it. */
#ifndef VIGIL_SIGNED_ENTRY_H
#define VIGIL_SIGNED_ENTRY_H

#include "entry.h"
#include "vouch.h"

struct signed_entry {
	const struct entry *entry;
	const char *text; /* what the signature is of */
	enum vouch vouch;
	const char *why; /* it is bad, in words; else NULL */
};

#endif
