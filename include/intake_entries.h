/* intake_entries.h - the entries by which an imported claim is recorded. */
#ifndef VIGIL_INTAKE_ENTRIES_H
#define VIGIL_INTAKE_ENTRIES_H

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "error.h"
#include "history.h"
#include "intake.h"
#include "text.h"

/* Who imports, when, and by which circumstances. */
struct importing {
	const char *by, *recorded;
	long long now;
	struct circumstances circumstances;
};

/* The entries of a claim, and the lines that were written of them. */
struct recording {
	struct entries entries;
	struct texts lines;
};

/* Returns the publication of a claim, as its file says it, and the reviews of
 * then behind it; none where the day of publication has not come. Sets where
 * that leaves the claim. Fails where a rule would refuse them. */
int intake_entries(struct arena *arena, const struct importing *importing,
	const struct intake *intake, struct claim *claim,
	struct recording *recording, struct error *err);

#endif
