/* site_person.h - people, as pages name them. */
#ifndef VIGIL_SITE_PERSON_H
#define VIGIL_SITE_PERSON_H

#include "arena.h"

/* Returns the name in a text such as `Ann <ann@example.org>`; of an address
 * alone what is before its @. */
const char *site_person(struct arena *arena, const char *text);

#endif
