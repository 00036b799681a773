/* range_places.h - where a commit, and one before it, have the ledger. */
#ifndef VIGIL_RANGE_PLACES_H
#define VIGIL_RANGE_PLACES_H

#include "error.h"
#include "range.h"
#include "range_place.h"

struct range_places {
	struct range_place before, now;
	const char *rival; /* another, which hides it now, or NULL */
};

/* Finds it as range_place_find does; but unless the user said where, it stays
 * where it was for as long as it is there, whatever others there are. */
int range_places_find(struct range *range, const char *before, const char *now,
	struct range_places *places, struct error *err);

/* Adds a fault where another hides it in a commit. */
void range_places_report(struct range *range, const char *commit,
	const struct range_places *places);

#endif
