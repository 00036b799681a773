/* json_keys.h - what the keys of a claim file say, as JSON. */
#ifndef VIGIL_JSON_KEYS_H
#define VIGIL_JSON_KEYS_H

#include <stdio.h>

#include "arena.h"
#include "claim.h"

/* Writes the member sources. */
void json_sources(FILE *out, struct arena *arena, const struct source *source);

/* Writes a member for each key that has none among those of json_claim.c, by
 * the name that shown_key.h gives it. */
void json_other_keys(FILE *out, struct arena *arena, const struct claim *claim);

#endif
