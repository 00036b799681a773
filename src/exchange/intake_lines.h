/* intake_lines.h - the record of another ledger, recorded anew. */
#ifndef VIGIL_EXCHANGE_INTAKE_LINES_H
#define VIGIL_EXCHANGE_INTAKE_LINES_H

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "intake.h"
#include "intake_entries.h"

/* Returns the entries of another ledger's lines as they are recorded here: each
 * follows, signs, weighs and takes back what it did there. Where vigil 0.1
 * wrote some of them, all of the claim stand in one chain. */
int intake_lines(struct arena *arena, const struct importing *importing,
	const struct intake *intake, const struct claim *claim,
	struct recording *recording, struct error *err);

#endif
