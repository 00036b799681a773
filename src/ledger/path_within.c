/* path_within.c - whether a file that a user names is one of the ledger's. */
#include "path_within.h"

#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "claim_file_name.h"
#include "ledger.h"
#include "record_files.h"

static bool is_same(const char *path, const struct stat *other)
{
	struct stat status;

	return stat(path, &status) == 0 && status.st_dev == other->st_dev &&
	       status.st_ino == other->st_ino;
}

static const char *absolute(struct arena *arena, const char *path)
{
	char here[PATH_MAX];

	if (*path == '/' || !getcwd(here, sizeof(here)))
		return path;
	return arena_printf(arena, "%s/%s", here, path);
}

static bool is_read(
	struct arena *arena, const struct ledger *ledger, const char *within)
{
	return strcmp(within, "vigil.yaml") == 0 || is_record_file(within) ||
	       is_claim_path(arena, within, &ledger->settings.site);
}

/* The way to the ledger may lead over links and "..", the way in it not. */
const char *ledger_path_within(
	struct arena *arena, const struct ledger *ledger, const char *path)
{
	const char *slash, *whole = absolute(arena, path);
	struct stat top, status;

	if (stat(ledger->path, &top) < 0 || lstat(path, &status) < 0)
		return NULL;
	for (slash = strchr(whole, '/'); slash;
		slash = strchr(slash + 1, '/')) {
		const char *above = arena_copy_bytes(
			arena, whole, (size_t)(slash - whole) + 1);

		if (is_read(arena, ledger, slash + 1) && is_same(above, &top))
			return slash + 1;
	}
	return NULL;
}
