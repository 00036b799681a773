/* find.c - where the ledger is. */
#include "find.h"

#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "claim_file_name.h"
#include "error.h"
#include "record_files.h"
#include "text_shell.h"
#include "text_utf8.h"

enum { LEVELS = 128 };

static bool is_directory(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool has(struct arena *arena, const char *directory, const char *item)
{
	return access(arena_printf(arena, "%s/%s", directory, item), F_OK) == 0;
}

static bool has_claim_file(const char *path)
{
	DIR *directory = opendir(path);
	const struct dirent *item;
	bool found = false;

	if (!directory)
		return false;
	while (!found && (item = readdir(directory)))
		found = is_claim_file_name(item->d_name);
	closedir(directory);
	return found;
}

static bool is_named_claims(const char *path)
{
	const char *name = strrchr(path, '/');

	return strcmp(name ? name + 1 : path, "claims") == 0;
}

static bool has_marks(struct arena *arena, const char *path)
{
	return has(arena, path, "vigil.yaml") || has(arena, path, "journal") ||
	       has(arena, path, old_journal);
}

static int find_in(struct arena *arena, const char *directory,
	const char **path, struct error *err)
{
	char *named = arena_copy(arena, directory);
	char *below;

	while (strlen(named) > 1 && named[strlen(named) - 1] == '/')
		named[strlen(named) - 1] = '\0';
	below = arena_printf(arena, "%s/claims", named);
	*path = named;
	if (!is_directory(named))
		return fail(err, FAILED, "%s: no such directory",
			text_printable(arena, named));
	if (has_marks(arena, named))
		return 0;
	if (is_directory(below)) {
		*path = below;
		return 0;
	}
	if (is_named_claims(named) || has_claim_file(named))
		return 0;
	return fail(err, FAILED,
		"%s: no ledger there; `vigil init %s` makes one",
		text_printable(arena, named),
		text_shell(arena, text_printable(arena, named)));
}

static bool is_root(const char *path)
{
	struct stat here, above;
	struct arena arena = { 0 };
	bool same = stat(path, &here) == 0 &&
		    stat(arena_printf(&arena, "%s/..", path), &above) == 0 &&
		    here.st_ino == above.st_ino && here.st_dev == above.st_dev;

	arena_release(&arena);
	return same;
}

int ledger_find(struct arena *arena, const char *directory, const char **path,
	struct error *err)
{
	const char *here = ".", *up = "";
	int level;

	if (directory)
		return find_in(arena, directory, path, err);
	for (level = 0; level < LEVELS; level++) {
		*path = arena_printf(arena, "%sclaims", up);
		if (is_directory(*path))
			return 0;
		if (is_root(here))
			break;
		up = arena_printf(arena, "../%s", up);
		here = up;
	}
	return fail(err, FAILED,
		"no ledger: there is no claims/ here or in a directory above; "
		"`vigil init` makes one");
}

const char *ledger_around(struct arena *arena, const char *file)
{
	char *way = arena_copy(arena, file), *slash;

	while ((slash = strrchr(way, '/')) && slash > way) {
		*slash = '\0';
		if (is_named_claims(way) || has_marks(arena, way))
			return way;
	}
	return NULL;
}

bool directory_is_empty(const char *path)
{
	DIR *directory = opendir(path);
	const struct dirent *item;
	bool empty = true;

	if (!directory)
		return false;
	for (errno = 0; (item = readdir(directory)); errno = 0) {
		if (strcmp(item->d_name, ".") != 0 &&
			strcmp(item->d_name, "..") != 0)
			empty = false;
	}
	empty = empty && errno == 0;
	closedir(directory);
	return empty;
}
