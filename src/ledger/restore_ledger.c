/* restore_ledger.c - a ledger from one file. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive.h"
#include "backup_ledger.h"
#include "child.h"
#include "clock.h"
#include "ledger_rooms.h"

static const char unfinished[] = ".restoring-";

struct restoring {
	struct arena *arena;
	const char *file, *path, *parent;
	const char *made;         /* where it is until it is whole */
	struct texts directories; /* below that */
	size_t files;
};

/* ---- before anything is written ---- */

static bool is_named_properly(struct arena *arena, const char *name)
{
	const char *const *besides = backup_besides;

	while (*besides && strcmp(*besides, name) != 0)
		besides++;
	return *besides || strcmp(name, journal_name) == 0 ||
	       walk_finds(arena, name);
}

static int check_name(
	void *context, const struct archived *file, struct error *err)
{
	const struct restoring *restoring = context;
	struct arena arena = { 0 };
	int result = 0;

	if (!is_named_properly(&arena, file->name))
		result = fail(err, FAILED,
			"%s: %s: no file of a ledger; `sqlite3 FILE -At` lists "
			"what is in it",
			restoring->file, text_printable(&arena, file->name));
	arena_release(&arena);
	return result;
}

static int check_place(const struct restoring *restoring, struct error *err)
{
	struct stat status;

	if (lstat(restoring->path, &status) == 0 &&
		!directory_is_empty(restoring->path))
		return fail(err, FAILED,
			"%s: is there already, and is left as it is",
			restoring->path);
	if (stat(restoring->file, &status) < 0)
		return fail(err, FAILED, "%s: cannot be read: %s",
			restoring->file, strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(err, FAILED, "%s: is not a regular file",
			restoring->file);
	return 0;
}

/* A restore that was killed leaves its directory. */
static void tell_unfinished(const struct restoring *restoring, FILE *messages)
{
	struct arena *arena = restoring->arena;
	const char *slash = strrchr(restoring->path, '/');
	const char *name = slash ? slash + 1 : restoring->path;
	const char *start = arena_printf(arena, "%s%s", name, unfinished);
	DIR *directory = opendir(restoring->parent);
	const struct dirent *item;

	while (directory && (item = readdir(directory))) {
		if (strncmp(item->d_name, start, strlen(start)) == 0)
			fprintf(messages,
				"vigil: %s is left of a restore that did not "
				"end; delete it, unless one is under way\n",
				text_printable(arena,
					arena_printf(arena, "%.*s%s",
						(int)(name - restoring->path),
						restoring->path,
						item->d_name)));
	}
	if (directory)
		closedir(directory);
}

/* ---- writing ---- */

static int fail_to_write(const char *path, struct error *err)
{
	struct arena arena = { 0 };

	fail(err, FAILED, "%s: cannot be written: %s",
		text_printable(&arena, path), strerror(errno));
	arena_release(&arena);
	return -1;
}

static int make_parents(
	struct restoring *restoring, const char *path, struct error *err)
{
	char *parent = arena_copy(restoring->arena, path);
	char *slash = parent + strlen(restoring->made) + 1;

	while ((slash = strchr(slash, '/'))) {
		*slash = '\0';
		if (mkdir(parent, 0777) == 0)
			texts_add(restoring->arena, &restoring->directories,
				arena_copy(restoring->arena, parent));
		else if (errno != EEXIST)
			return fail_to_write(parent, err);
		*slash++ = '/';
	}
	return 0;
}

static int fill(int number, const struct archived *file)
{
	const struct timespec times[2] = { { .tv_nsec = UTIME_OMIT },
		{ .tv_sec = (time_t)file->modified } };

	if (file_write(number, file->bytes, file->length) < 0)
		return -1;
	futimens(number, times);
	return fsync(number);
}

static int unpack(void *context, const struct archived *file, struct error *err)
{
	struct restoring *restoring = context;
	const char *path = arena_printf(
		restoring->arena, "%s/%s", restoring->made, file->name);
	int number, result;

	if (make_parents(restoring, path, err) < 0)
		return -1;
	number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
		file->mode & 0777);
	if (number < 0)
		return fail_to_write(path, err);
	result = fill(number, file);
	if (result < 0)
		fail_to_write(path, err);
	close(number);
	restoring->files++;
	return result;
}

static int names_to_disk(const struct restoring *restoring, struct error *err)
{
	size_t i;

	for (i = 0; i < restoring->directories.count; i++) {
		if (file_to_disk(restoring->directories.items[i]) < 0)
			return fail_to_write(
				restoring->directories.items[i], err);
	}
	return 0;
}

static int put_in_place(const struct restoring *restoring, struct error *err)
{
	if (rename(restoring->made, restoring->path) < 0)
		return fail(err, FAILED,
			"%s: cannot be put in place: %s; name a directory that "
			"is yet to be made",
			restoring->path, strerror(errno));
	if (file_to_disk(restoring->parent) == 0)
		return 0;
	fail_to_write(restoring->parent, err);
	rename(restoring->path, restoring->made);
	return -1;
}

static void remove_made(const struct restoring *restoring)
{
	const char *const arguments[] = { "rm", "-rf", "--", restoring->made,
		NULL };

	child_run(arguments);
}

static int write_ledger(
	struct restoring *restoring, struct archive *archive, struct error *err)
{
	if (mkdir(restoring->made, 0777) < 0)
		return fail_to_write(restoring->path, err);
	texts_add(restoring->arena, &restoring->directories, restoring->made);
	if (archive_each(archive, unpack, restoring, err) == 0 &&
		names_to_disk(restoring, err) == 0 &&
		put_in_place(restoring, err) == 0)
		return 0;
	remove_made(restoring);
	return -1;
}

static char *without_slashes(struct arena *arena, const char *path)
{
	char *copy = arena_copy(arena, path);
	size_t length = strlen(copy);

	while (length > 1 && copy[length - 1] == '/')
		copy[--length] = '\0';
	return copy;
}

int ledger_restore(struct arena *arena, const char *file, const char *path,
	FILE *messages, size_t *files, struct error *err)
{
	struct restoring restoring = { .arena = arena,
		.file = file,
		.path = without_slashes(arena, path) };
	struct archive *archive;
	int result;

	restoring.parent = dirname(arena_copy(arena, restoring.path));
	restoring.made = arena_printf(arena, "%s%s%lld", restoring.path,
		unfinished, clock_nanoseconds());
	if (check_place(&restoring, err) < 0)
		return -1;
	archive = archive_open(file, err);
	if (!archive)
		return -1;
	tell_unfinished(&restoring, messages);
	result = archive_each(archive, check_name, &restoring, err);
	if (result == 0)
		result = write_ledger(&restoring, archive, err);
	archive_close(archive);
	*files = restoring.files;
	return result;
}
