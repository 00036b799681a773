/* foreign_maps.h - which column the user takes for which key. */
#ifndef VIGIL_FOREIGN_MAPS_H
#define VIGIL_FOREIGN_MAPS_H

#include "arena.h"
#include "error.h"
#include "text.h"

/* Returns which of the maps, texts such as claim=Statement, is of a name in the
 * form of foreign_name; or NULL. */
const char *foreign_map_of(
	struct arena *arena, const struct texts *maps, const char *name);

/* Returns the key for which a map takes its column. */
char *foreign_map_key(struct arena *arena, const char *map);

/* Refuses maps that are not KEY=COLUMN with a key of claim files, x-... or
 * history. */
int foreign_check_maps(
	struct arena *arena, const struct texts *maps, struct error *err);

#endif
