/* judgement.h - a review, before it is recorded. */
#ifndef VIGIL_JUDGEMENT_H
#define VIGIL_JUDGEMENT_H

#include "act.h"

/* What a review says besides its verdict and its note. */
struct judgement {
	long on, next; /* next is NO_DATE where the schedule tells it */
	struct texts evidence;
	bool draft; /* it counts once somebody has signed it off */
};

/* What a command's act is made of that records reviews; its own is a struct
 * judgement, or begins with one. */
act_check_fn judgement_check;
act_fill_fn judgement_fill;

/* Tells whether a verdict on a claim needs a note. */
bool judgement_needs_note(enum verdict verdict, const struct claim *claim);

/* Tells of each claim what came of it. */
void judgement_answer(const struct act *act);

#endif
