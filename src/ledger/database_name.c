/* database_name.c - the name by which SQLite opens a file of the ledger. */
#include "database_name.h"

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "file.h"
#include "ledger.h"

static bool has_link(struct arena *arena, const char *path)
{
	const char *end = path;
	struct stat status;

	while (*end) {
		end += strcspn(end + 1, "/") + 1;
		if (lstat(arena_copy_bytes(arena, path, (size_t)(end - path)),
			    &status) == 0 &&
			S_ISLNK(status.st_mode))
			return true;
	}
	return false;
}

/* Returns the name of a directory that is open, without links; or NULL. */
static const char *real_path(struct arena *arena, int directory)
{
	int here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	char bytes[PATH_MAX];
	const char *path = NULL;

	if (here < 0)
		return NULL;
	if (fchdir(directory) == 0 && getcwd(bytes, sizeof(bytes)))
		path = arena_copy(arena, bytes);
	if (fchdir(here) < 0)
		path = NULL;
	close(here);
	return path;
}

/* SQLite is told to follow no link at all, but those on the way to the ledger
 * are the user's. */
const char *database_name(const struct ledger *ledger, const char *name)
{
	struct arena *arena = ledger->arena;
	const char *real = NULL;

	if (has_link(arena, ledger->path))
		real = real_path(arena, ledger->directory);
	if (!real)
		return ledger_path_of(arena, ledger, name);
	return arena_printf(arena, "%s/%s", real, name);
}
