/* export_place.c - where an export may be written. */
#include "export_place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "export_database.h"
#include "text_utf8.h"

static bool is_same(const struct stat *one, const struct stat *other)
{
	return one->st_dev == other->st_dev && one->st_ino == other->st_ino;
}

/* Goes up from an open directory, and closes it. Returns whether it is one, or
 * lies in one. */
static bool is_within(int directory, const struct stat *outer)
{
	struct stat status, above;
	bool is_one = false, is_top = false;
	int parent;

	while (directory >= 0 && !is_one && !is_top &&
		fstat(directory, &status) == 0) {
		is_one = is_same(&status, outer);
		parent = openat(directory, "..", O_RDONLY | O_DIRECTORY);
		is_top = parent < 0 || fstat(parent, &above) < 0 ||
			 is_same(&status, &above);
		close(directory);
		directory = parent;
	}
	if (directory >= 0)
		close(directory);
	return is_one;
}

static int check_directory(
	struct context *context, const char *path, struct error *err)
{
	const char *slash = strrchr(path, '/');
	const char *shown = text_printable(context->arena, path);
	const char *name = arena_copy_bytes(context->arena, slash ? path : ".",
		slash ? (size_t)(slash - path) + 1 : 1);
	int directory = open(name, O_RDONLY | O_DIRECTORY);
	struct stat ledger;

	if (faccessat(AT_FDCWD, name, W_OK | X_OK, AT_EACCESS) < 0 ||
		directory < 0) {
		fail(err, FAILED, "%s: cannot be written: %s", shown,
			strerror(errno));
		if (directory >= 0)
			close(directory);
		return -1;
	}
	if (stat(context->ledger.path, &ledger) < 0 ||
		!is_within(directory, &ledger))
		return 0;
	return fail(err, FAILED,
		"%s: lies in the ledger; write it somewhere else", shown);
}

int export_check_place(
	struct context *context, const char *path, struct error *err)
{
	struct stat status;

	if (check_directory(context, path, err) < 0)
		return -1;
	if (lstat(path, &status) < 0 ||
		(S_ISREG(status.st_mode) && export_database_is(path)))
		return 0;
	return fail(err, FAILED,
		"%s: is there already, and no export of vigil has made it; "
		"give another name",
		text_printable(context->arena, path));
}
