/* intake_meanings.h - what the names of a claim mean beside each other. */
#ifndef VIGIL_EXCHANGE_INTAKE_MEANINGS_H
#define VIGIL_EXCHANGE_INTAKE_MEANINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "foreign.h"
#include "foreign_names.h"
#include "text.h"

/* Returns what each of so many cells means, in their order. */
struct meaning *intake_meanings(struct arena *arena, const struct texts *maps,
	const struct foreign *foreign, size_t count);

/* Returns whether another cell says better what the one of that number says. */
bool intake_is_outranked(
	const struct meaning *meanings, size_t count, size_t number);

#endif
