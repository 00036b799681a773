/* site_paths.h - where the files of a site are. */
#ifndef VIGIL_SITE_PATHS_H
#define VIGIL_SITE_PATHS_H

#include <stdbool.h>

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"

/* Returns the path of a file with a name, as the id of a claim or the path of a
 * list, in place of %s. */
const char *site_path(struct arena *arena, const char *path, const char *name);

/* Returns whether a site has a file of the table. */
bool site_wants(const struct site *site, const struct site_file *file);

/* Returns whether a site has the file of a path, as the table spells it. */
bool site_has(const struct site *site, const char *path);

#endif
