/* temporary.c - a directory of our own for files that other programs read. */
#include "temporary.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "error.h"
#include "text_stream.h"

static const char *place(void)
{
	const char *where = getenv("TMPDIR");

	return where && *where == '/' ? where : "/tmp";
}

char *temporary_make(struct arena *arena, struct error *err)
{
	char *path = arena_printf(arena, "%s/vigil-XXXXXX", place());

	if (mkdtemp(path))
		return path;
	fail(err, FAILED, "no directory can be made in %s: %s", place(),
		strerror(errno));
	return NULL;
}

FILE *temporary_file(struct error *err)
{
	struct arena arena = { 0 };
	char *path = arena_printf(&arena, "%s/vigil-XXXXXX", place());
	const int number = mkstemp(path);
	FILE *file = number < 0 ? NULL : fdopen(number, "w+");

	if (number >= 0) {
		unlink(path);
		fcntl(number, F_SETFD, FD_CLOEXEC);
	}
	if (!file)
		fail(err, FAILED, "no file can be made in %s: %s", place(),
			strerror(errno));
	arena_release(&arena);
	return file;
}

int temporary_write(
	const char *path, const char *bytes, size_t length, struct error *err)
{
	int number = open(path,
		O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
	FILE *out = number < 0 ? NULL : fdopen(number, "w");
	int is_written;

	if (!out)
		return fail(err, FAILED, "%s: %s", path, strerror(errno));
	is_written = fwrite(bytes, 1, length, out) == length;
	if (fclose(out) == 0 && is_written)
		return 0;
	return fail(err, FAILED, "%s: cannot be written: %s", path,
		strerror(errno));
}

char *temporary_read(struct arena *arena, const char *path)
{
	int number = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	FILE *in = number < 0 ? NULL : fdopen(number, "r");
	size_t length;
	char *text;

	if (!in)
		return NULL;
	text = text_stream_read(arena, in, &length);
	fclose(in);
	return text;
}

void temporary_remove(const char *path)
{
	DIR *directory = opendir(path);
	const struct dirent *file;

	while (directory && (file = readdir(directory)) != NULL)
		unlinkat(dirfd(directory), file->d_name, 0);
	if (directory)
		closedir(directory);
	rmdir(path);
}
