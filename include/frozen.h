/* frozen.h - what may not change in the file of a published claim. */
#ifndef VIGIL_FROZEN_H
#define VIGIL_FROZEN_H

#include "claim.h"
#include "history.h"
#include "reading.h"

/* Notes what a file says otherwise than the claim's entries do: its text, its
 * day of publication, its opening review. Before is the claim as it was known,
 * or NULL. The claim gets back what the record says, as far as it is known. */
void frozen_check(struct reading *reading, struct claim *claim,
	const struct claim *before, const struct history *history);

#endif
