/* site_paths.h - where the files of a site are. */
#ifndef VIGIL_SITE_PATHS_H
#define VIGIL_SITE_PATHS_H

#include <stdbool.h>

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"

/* Returns the path of a file: with the id of a row or the path of a list, which
 * may be NULL, in place of %s. */
const char *site_path(struct arena *arena, const char *path,
	const struct site_row *row, const struct site_list *list);

/* Returns whether a site has the file of a path, as the table spells it. */
bool site_has(const struct site *site, const char *path);

#endif
