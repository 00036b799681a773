/* site_paths.c - where the files of a site are. */
#include "site_paths.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"

const char *site_path(struct arena *arena, const char *path, const char *name)
{
	const char *place = strstr(path, "%s");

	if (!place)
		return path;
	return arena_printf(
		arena, "%.*s%s%s", (int)(place - path), path, name, place + 2);
}

bool site_wants(const struct site *site, const struct site_file *file)
{
	return !file->is_wanted || file->is_wanted(site);
}

bool site_has(const struct site *site, const char *path)
{
	const struct site_file *file;

	for (file = site->files; file->path; file++) {
		if (strcmp(file->path, path) == 0)
			return site_wants(site, file);
	}
	return false;
}
