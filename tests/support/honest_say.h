/* honest_say.h - the entries that honest people make. */
#ifndef VIGIL_HONEST_SAY_H
#define VIGIL_HONEST_SAY_H

#include <stdbool.h>

#include "history.h"
#include "honest.h"

/* Each makes an entry and records it, if it is allowed to; returns whether it
 * was. The history is of all lines that the person has. */
typedef bool say_fn(struct world *world, struct person *person,
	const struct history *history);

say_fn say_publication, say_change, say_review, say_postponement, say_dissent,
	say_correction, say_acceptance, say_signoff, say_close, say_reopening,
	say_undo, say_redo;

/* Returns whether a person's file says otherwise what is frozen. */
bool file_differs(const struct person *person, const struct history *history);

#endif
