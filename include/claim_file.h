/* claim_file.h - reading a file of claims. */
#ifndef VIGIL_CLAIM_FILE_H
#define VIGIL_CLAIM_FILE_H

#include "arena.h"
#include "claim.h"
#include "promise.h"
#include "reading.h"
#include "text.h"

enum { CLAIM_FILE_BYTES = 1024 * 1024 };

/* Returns the claims of a file that can be used, linked by next, and notes
 * the problems of the others. A document without a usable claim gives none. */
struct claim *claim_file_read(struct reading *reading);

/* Returns what is worth a warning in a claim, as texts: a pin beyond the
 * longest cadence promised, no sources, days that have passed or are yet to
 * come. */
struct texts claim_warnings(struct arena *arena, const struct claim *claim,
	const struct promise *promise, long today);

#endif
