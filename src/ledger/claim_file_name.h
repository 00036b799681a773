/* claim_file_name.h - which files of a ledger hold claims. */
#ifndef VIGIL_CLAIM_FILE_NAME_H
#define VIGIL_CLAIM_FILE_NAME_H

#include <stdbool.h>

#include "arena.h"
#include "site_settings.h"

/* How deep files are looked for, and how long a path may be. */
enum { DEPTH_LIMIT = 64, PATH_BYTES = 4096 };

/* Returns whether a name, without its directories, is that of a claim file: it
 * ends in .yaml or .yml, whatever the case, and does not begin with a dot. */
bool is_claim_file_name(const char *name);

/* Returns whether a path from the ledger on lies where no claim file is,
 * whatever its name, or is of the site that settings tell of. */
bool is_apart_path(const char *path, const struct site_settings *site);

/* Returns whether a walk would take a file of that path for a claim file. */
bool is_claim_path(struct arena *arena, const char *path,
	const struct site_settings *site);

#endif
