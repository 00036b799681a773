/* foreign_maps.h - which column the user takes for which key. */
#ifndef VIGIL_FOREIGN_MAPS_H
#define VIGIL_FOREIGN_MAPS_H

#include "arena.h"
#include "error.h"
#include "text.h"

/* Returns the key for which maps, texts such as claim=Statement, take a name in
 * the form of foreign_name; or NULL. */
const char *foreign_map_key(
	struct arena *arena, const struct texts *maps, const char *name);

/* Refuses maps that are not KEY=COLUMN with a key of claim files, x-... or
 * history. */
int foreign_check_maps(
	struct arena *arena, const struct texts *maps, struct error *err);

#endif
