/* site_person.h - people, as pages name them. */
#ifndef VIGIL_SITE_PERSON_H
#define VIGIL_SITE_PERSON_H

#include "arena.h"
#include "claim.h"
#include "words.h"

/* Returns the name in a text such as `Ann <ann@example.org>`; of an address
 * alone what is before its @. */
const char *site_person(struct arena *arena, const char *text);

/* Returns the names of all owners of a claim, with a comma between each and the
 * next; NULL where it has none. */
const char *site_owners(struct arena *arena, const struct words *words,
	const struct claim *claim);

#endif
