/* publications.h - which of several publications of a claim stands. */
#ifndef VIGIL_PUBLICATIONS_H
#define VIGIL_PUBLICATIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "lineage.h"

/* Returns the publication that stands: of those that agree the first, of those
 * that do not the one that entries rest on. NOWHERE where there is none. A
 * plan that vigil 0.1 recorded is none before its day. */
size_t publications_choose(
	const struct lineage *lineage, const bool *undone, long today);

/* Returns whether all agree, in day, verdict and statement. */
bool publications_agree(const struct lineage *lineage, long today);

/* Returns whether there are some that do not agree, and no correction in force
 * that follows all of them accepts one. */
bool publications_differ(
	const struct lineage *lineage, const bool *undone, long today);

#endif
