/* temporary.c - a directory of our own for files that other programs read. */
#include "temporary.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "text_stream.h"

static const char *place(void)
{
	const char *where = getenv("TMPDIR");

	return where && *where == '/' ? where : "/tmp";
}

/* Returns what mkdtemp and mkstemp fill in. */
static char *template_of(struct arena *arena)
{
	return arena_printf(arena, "%s/vigil-XXXXXX", place());
}

static void remove_all(const char *path)
{
	DIR *directory = opendir(path);
	const struct dirent *file;

	while (directory && (file = readdir(directory)) != NULL)
		unlinkat(dirfd(directory), file->d_name, 0);
	if (directory)
		closedir(directory);
	rmdir(path);
}

/* ---- what removes it ---- */

/* Signals to our group do not reach it, and nobody waits for what it has open
 * of ours. */
static _Noreturn void keep(const char *path, int life)
{
	char byte;

	setsid();
	close(STDIN_FILENO);
	close(STDOUT_FILENO);
	close(STDERR_FILENO);
	while (read(life, &byte, 1) < 0 && errno == EINTR)
		;
	remove_all(path);
	_exit(0);
}

static int start_keeper(struct temporary *made)
{
	int ends[2];

	if (child_pipe(ends) < 0)
		return -1;
	made->life = ends[1];
	made->keeper = fork();
	if (made->keeper == 0) {
		close(ends[1]);
		keep(made->path, ends[0]);
	}
	close(ends[0]);
	if (made->keeper < 0)
		close(ends[1]);
	return made->keeper < 0 ? -1 : 0;
}

/* ---- the directory ---- */

int temporary_make(
	struct temporary *made, struct arena *arena, struct error *err)
{
	char *path = template_of(arena);

	if (!mkdtemp(path))
		return fail(err, FAILED, "no directory can be made in %s: %s",
			place(), strerror(errno));
	made->path = path;
	if (start_keeper(made) == 0)
		return 0;
	rmdir(path);
	return fail(err, FAILED, "no process can be made: %s", strerror(errno));
}

/* What removes it does so now. */
void temporary_remove(struct temporary *made)
{
	close(made->life);
	child_wait(made->keeper);
}

FILE *temporary_file(struct error *err)
{
	struct arena arena = { 0 };
	char *path = template_of(&arena);
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

int temporary_fail(const char *done, struct error *err)
{
	return fail(err, FAILED, "a temporary file cannot be %s: %s", done,
		strerror(errno));
}

int temporary_flush(FILE *file, struct error *err)
{
	if (fflush(file) != 0 || ferror(file))
		return temporary_fail("written", err);
	return 0;
}

/* ---- its files ---- */

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
	int number = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
	struct stat status;
	size_t length;
	char *text;
	FILE *in;

	if (number < 0)
		return NULL;
	in = fstat(number, &status) == 0 && S_ISREG(status.st_mode)
		     ? fdopen(number, "r")
		     : NULL;
	if (!in) {
		close(number);
		return NULL;
	}
	text = text_stream_read(arena, in, &length);
	fclose(in);
	return text;
}
