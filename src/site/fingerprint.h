/* fingerprint.h - what the files of a claim hang on, as a few characters. */
#ifndef VIGIL_FINGERPRINT_H
#define VIGIL_FINGERPRINT_H

#include "arena.h"
#include "claim.h"
#include "history.h"
#include "site_gather.h"

/* Notes in a row what its claim and its public history say, and which other
 * claims its files name. */
void fingerprint_take(struct arena *arena, struct site_row *row,
	const struct claim *claim, const struct history *history);

#endif
