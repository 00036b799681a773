/* export_place.c - where an export may be written. */
#include "export_place.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "context.h"
#include "error.h"
#include "export_database.h"
#include "text_utf8.h"

/* Returns whether a directory, without links in its path, is the ledger or lies
 * in it. */
static bool is_within(const char *directory, const struct stat *ledger)
{
	struct arena arena = { 0 };
	char *path = arena_copy(&arena, directory), *slash;
	struct stat status;
	bool is_one = false;

	while (!is_one && *path) {
		is_one = stat(path, &status) == 0 &&
			 status.st_dev == ledger->st_dev &&
			 status.st_ino == ledger->st_ino;
		slash = strrchr(path, '/');
		*(slash ? slash : path) = '\0';
	}
	arena_release(&arena);
	return is_one;
}

static int check_directory(
	struct context *context, const char *path, struct error *err)
{
	const char *slash = strrchr(path, '/');
	const char *shown = text_printable(context->arena, path);
	const char *directory = arena_copy_bytes(context->arena,
		slash ? path : ".", slash ? (size_t)(slash - path) + 1 : 1);
	char *real = realpath(directory, NULL);
	struct stat ledger;
	bool is_in_ledger;

	if (!real)
		return fail(err, FAILED, "%s: cannot be written: %s", shown,
			strerror(errno));
	is_in_ledger = stat(context->ledger.path, &ledger) == 0 &&
		       is_within(real, &ledger);
	free(real);
	if (is_in_ledger)
		return fail(err, FAILED,
			"%s: lies in the ledger; write it somewhere else",
			shown);
	return 0;
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
