/* check_signatures.h - holding signatures against the keys of a ledger. */
#ifndef VIGIL_CHECK_SIGNATURES_H
#define VIGIL_CHECK_SIGNATURES_H

#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "error.h"
#include "signers.h"
#include "vouch.h"

/* An entry that is signed, and what is found out about it. */
struct signed_entry {
	const struct entry *entry;
	const char *text; /* what the signature is of */
	enum vouch vouch;
	const char *why; /* it is bad, in words; else NULL */
};

/* Runs ssh-keygen on each, on all processors. Without allowed_signers it is
 * only found out whether a signature is one of its text. Fails where
 * ssh-keygen cannot be run. */
int check_signatures(struct arena *arena, const struct signers *signers,
	struct signed_entry *entries, size_t count, struct error *err);

#endif
