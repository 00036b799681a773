/* signers_told.h - what is told of those who may sign. */
#ifndef VIGIL_SIGNERS_TOLD_H
#define VIGIL_SIGNERS_TOLD_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "signers.h"

/* Returns how many entries of a ledger one of the names of a line has signed
 * with its key, as far as was found out. */
int signers_count_signed(struct ledger *ledger, const struct signers *signers,
	const struct signer *signer, const char *fingerprint, long *count,
	struct error *err);

/* Finds the fingerprint of the key of each line; NULL where ssh-keygen reads
 * none. */
int signers_fingerprints(struct arena *arena, const struct signers *signers,
	const char ***fingerprints, struct error *err);

/* Returns the value of an option of a line, or NULL where it has none. */
const char *signer_option(
	struct arena *arena, const struct signer *signer, const char *name);

#endif
