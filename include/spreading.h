/* spreading.h - reviews that crowd one day, spread over the days around it. */
#ifndef VIGIL_SPREADING_H
#define VIGIL_SPREADING_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "promise.h"
#include "schedule.h"

/* The next review of a claim, and what becomes of it. */
struct placing {
	const struct claim *claim;
	long day, first, last; /* on which it is, and may be */
	bool stays;            /* it keeps its day, whatever else is on it */
	bool must_move;        /* there are too many on its day, or none may
				  be; then it is told also where it stays */
	long to;               /* where it goes; NO_DATE where it cannot */
};

/* Days without reviews, from the first to the last. */
struct leave {
	long from, until;
};

/* Returns the next review of an open claim, which may be as many days after
 * the last one as are promised, and before the day on which the claim resolves.
 * It stays where it was pinned, where the claim resolves that day or a dissent
 * calls for it, and where a review awaits its sign-off. */
struct placing placing_of(
	const struct claim *claim, const struct promise *promise, long today);

/* Moves reviews away from days that have more than most, and no more of them
 * than that: to working days after today with room, rather later than earlier,
 * and not far. What is overdue counts as on today. With a leave, which may be
 * NULL, all that are in it must move, and none goes there. The order of the
 * placings changes. */
void spread(struct arena *arena, const struct terms *terms,
	struct placing *placings, size_t count, long today, long most,
	const struct leave *leave);

#endif
