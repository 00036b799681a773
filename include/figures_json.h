/* figures_json.h - the figures of a site as JSON. */
#ifndef VIGIL_FIGURES_JSON_H
#define VIGIL_FIGURES_JSON_H

#include <stdio.h>

#include "arena.h"
#include "site_gather.h"

/* Writes an object with all of them, by their names. */
void figures_json(FILE *out, const struct site *site, struct arena *arena);

#endif
