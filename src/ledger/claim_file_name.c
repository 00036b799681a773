/* claim_file_name.c - which files of a ledger hold claims. */
#include "claim_file_name.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "site_settings.h"
#include "text.h"

bool is_claim_file_name(const char *name)
{
	const char *dot = strrchr(name, '.');

	return *name != '.' && dot &&
	       (strcmp(dot, ".yaml") == 0 || text_same(dot, ".yaml") ||
		       text_same(dot, ".yml"));
}

/* What lies in these directories is no claim file, whatever its name. */
bool is_apart_path(const char *path, const struct site_settings *site)
{
	return strncmp(path, "journal/", 8) == 0 ||
	       strncmp(path, "stamps/", 7) == 0 ||
	       site_settings_name(site, path);
}

/* Reads a path as a walk would come to it, name by name. */
bool is_claim_path(
	struct arena *arena, const char *path, const struct site_settings *site)
{
	const char *slash;
	int depth;

	if (is_apart_path(path, site))
		return false;
	if (strlen(path) >= PATH_BYTES || strcmp(path, "vigil.yaml") == 0)
		return false;
	for (depth = 0; (slash = strchr(path, '/')); depth++) {
		if (*path == '.' || slash == path || depth == DEPTH_LIMIT ||
			is_claim_file_name(arena_copy_bytes(
				arena, path, (size_t)(slash - path))))
			return false;
		path = slash + 1;
	}
	return *path != '.' && is_claim_file_name(path);
}
