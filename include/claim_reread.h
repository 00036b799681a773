/* claim_reread.h - whether a claim file says what it is meant to. */
#ifndef VIGIL_CLAIM_REREAD_H
#define VIGIL_CLAIM_REREAD_H

#include "claim.h"
#include "reading.h"

/* Reads the text of a claim file that was made of a claim, and returns the
 * claim that it has, or NULL. *key is then the first key that it says
 * otherwise, or NULL where the reading's problems say why. */
struct claim *claim_reread(
	struct reading *reading, const struct claim *meant, const char **key);

#endif
