/* check_signatures.h - holding signatures against the keys of a ledger. */
#ifndef VIGIL_CHECK_SIGNATURES_H
#define VIGIL_CHECK_SIGNATURES_H

#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "signed_entry.h"
#include "signers.h"

/* Runs ssh-keygen on each, on all processors. Without allowed_signers it is
 * only found out whether a signature is one of its text. Fails where a file of
 * the signers is of no use, or ssh-keygen cannot be run. */
int check_signatures(struct arena *arena, const struct signers *signers,
	struct signed_entry *entries, size_t count, struct error *err);

#endif
