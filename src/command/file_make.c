/* file_make.c - making a file that nobody has yet. */
#include "file_make.h"

#include <errno.h>
#include <string.h>

#include "arena.h"
#include "directory.h"
#include "directory_write.h"
#include "error.h"

static int fail_by_link(
	int directory, const char *name, const char *path, struct error *err)
{
	struct arena arena = { 0 };
	const char *link = directory_find_link(&arena, directory, name);

	fail(err, FAILED,
		"%s: cannot be made: %s is a symbolic link, which is not "
		"followed; remove it",
		path, link ? link : name);
	arena_release(&arena);
	return -1;
}

int file_make(int directory, const char *name, const char *path, mode_t mode,
	const char *text, struct error *err)
{
	if (directory_write(directory, name, mode, text, strlen(text)) == 0)
		return 0;
	if (errno == ELOOP)
		return fail_by_link(directory, name, path, err);
	return fail(
		err, FAILED, "%s: cannot be made: %s", path, strerror(errno));
}
