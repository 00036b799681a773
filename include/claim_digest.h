/* claim_digest.h - what tells a claim, as its file has it, from any other. */
#ifndef VIGIL_CLAIM_DIGEST_H
#define VIGIL_CLAIM_DIGEST_H

#include "claim.h"
#include "digest.h"

/* Adds what each key of a claim file says. */
void claim_digest_add(struct digesting *digesting, const struct claim *claim);

#endif
