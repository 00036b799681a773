/* survival.h - how long things last, of which some are still watched. */
#ifndef VIGIL_SURVIVAL_H
#define VIGIL_SURVIVAL_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/* The curve ends where fewer are watched. */
enum { SURVIVAL_LEAST = 5 };

/* Shares are counted in these parts of the whole. */
enum { SHARE_WHOLE = 10000 };

/* A day since the beginning: how many were watched up to it, how many had ended
 * when it was over, and the share that is estimated to have lasted. */
struct survival_step {
	long day;
	size_t at_risk, ended;
	long share;
};

struct watched {
	long days;
	bool ended;
};

struct survival {
	struct watched *watched;
	size_t count;
	struct survival_step *steps; /* the first day, and each that some ended
					on, as far as the curve goes */
	size_t step_count;           /* 0 where there is no curve */
	long end;
};

/* Notes one that was watched for so many days, on the last of which it ended,
 * or not. */
void survival_add(
	struct arena *arena, struct survival *survival, long days, bool ended);

/* Works out the curve of all that were noted (Kaplan and Meier 1958): on one
 * day, what ended did so before watching the others stopped. */
void survival_finish(struct arena *arena, struct survival *survival);

/* Returns how it is on a day up to the end of the curve. */
struct survival_step survival_at(const struct survival *survival, long day);

#endif
