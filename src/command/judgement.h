/* judgement.h - a review, before it is recorded. */
#ifndef VIGIL_COMMAND_JUDGEMENT_H
#define VIGIL_COMMAND_JUDGEMENT_H

#include <stdbool.h>

#include "act.h"
#include "claim.h"
#include "entry.h"
#include "error.h"
#include "text.h"
#include "verdict.h"

/* What a review says besides its verdict and its note. */
struct judgement {
	long on, next; /* next is NO_DATE if the schedule decides it */
	struct texts evidence;
	bool draft; /* it counts once somebody has signed it off */
};

/* Refuses a claim that the judgement cannot be of. */
int judgement_check(const struct act *act, const struct judgement *judgement,
	const struct claim *claim, struct error *err);

/* Fills in what is the judgement's own in the entry of a claim. */
int judgement_fill(const struct act *act, const struct judgement *judgement,
	const struct claim *claim, struct entry *entry, struct error *err);

/* Returns whether a verdict on a claim needs a note. */
bool judgement_needs_note(enum verdict verdict, const struct claim *claim);

/* Prints where each claim stands now. */
void judgement_answer(const struct act *act, const struct judgement *judgement);

#endif
