/* publications.h - which of several publications of a claim stands. */
#ifndef VIGIL_PUBLICATIONS_H
#define VIGIL_PUBLICATIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "lineage.h"

/* The publications that a viewer has, by number, in their order. */
struct publications {
	const struct lineage *lineage;
	size_t viewer;
	size_t *items;
	size_t count;
};

/* Returns the publications of a claim. A plan that vigil 0.1 recorded is none
 * before its day. */
struct publications publications_of(struct arena *arena,
	const struct lineage *lineage, size_t viewer, long today);

/* Returns whether all agree, in day, verdict and statement. */
bool publications_agree(const struct publications *publications);

/* Returns the publication that stands: of those that agree the first, of those
 * that do not the one that entries rest on. NOWHERE where there is none. */
size_t publications_choose(
	const struct publications *publications, const bool *undone);

/* Returns whether there are some that do not agree, and no correction in force
 * that follows all of them accepts one. */
bool publications_differ(
	const struct publications *publications, const bool *undone);

#endif
