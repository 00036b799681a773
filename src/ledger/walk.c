/* walk.c - the files of a ledger, as a directory walk finds them. */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "claim_file_name.h"
#include "directory.h"
#include "error.h"
#include "ledger.h"
#include "record_files.h"
#include "signature.h"
#include "text.h"
#include "walk_signatures.h"

/* ---- names ---- */

static void add(struct walk *walk, struct arena *arena, const char *path)
{
	struct found *file;

	if (walk->count == walk->room) {
		walk->room = walk->room ? 2 * walk->room : 1024;
		walk->files =
			realloc(walk->files, walk->room * sizeof(*walk->files));
		if (!walk->files)
			out_of_memory();
	}
	file = &walk->files[walk->count++];
	memset(file, 0, sizeof(*file));
	file->path = arena_copy(arena, path);
	file->bucket = bucket_of(path);
}

static void walk_directory(struct walk *walk, struct arena *arena, int parent,
	const char *name, const char *path, int depth);

/* A link to a directory would be passed over unseen: it is taken for a file, so
 * that reading it tells. */
static bool is_link_to_directory(
	int directory, const char *name, const struct stat *status)
{
	struct stat target;

	return S_ISLNK(status->st_mode) &&
	       fstatat(directory, name, &target, 0) == 0 &&
	       S_ISDIR(target.st_mode);
}

static void look_at(struct walk *walk, struct arena *arena, int directory,
	const char *name, const char *path, int depth)
{
	struct stat status;

	if (is_record_file(path) || (is_claim_file_name(name) &&
					    !is_apart_path(path, walk->site))) {
		add(walk, arena, path);
		return;
	}
	if (fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) < 0) {
		if (errno != ENOENT)
			add(walk, arena, path);
		return;
	}
	if (is_apart_path(path, walk->site))
		return;
	if (S_ISDIR(status.st_mode) && depth < DEPTH_LIMIT)
		walk_directory(walk, arena, directory, name, path, depth + 1);
	else if (S_ISDIR(status.st_mode) ||
		 is_link_to_directory(directory, name, &status))
		add(walk, arena, path);
}

static int walk_names(struct walk *walk, struct arena *arena, DIR *directory,
	const char *path, int depth)
{
	char below[PATH_BYTES];
	const struct dirent *item;
	const size_t start = (size_t)snprintf(
		below, sizeof(below), "%s%s", path, *path ? "/" : "");
	size_t length;

	for (errno = 0; (item = readdir(directory)); errno = 0) {
		if (*item->d_name == '.' ||
			(depth == 0 && strcmp(item->d_name, "vigil.yaml") == 0))
			continue;
		length = strlen(item->d_name);
		if (start + length >= sizeof(below))
			continue;
		memcpy(below + start, item->d_name, length + 1);
		look_at(walk, arena, dirfd(directory), item->d_name, below,
			depth);
	}
	return errno ? -1 : 0;
}

static void walk_directory(struct walk *walk, struct arena *arena, int parent,
	const char *name, const char *path, int depth)
{
	int number = openat(
		parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *directory = number < 0 ? NULL : fdopendir(number);

	if (!directory || walk_names(walk, arena, directory, path, depth) < 0)
		add(walk, arena, path);
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
}

/* ---- the whole ---- */

/* Drops what went away meanwhile, and adds up the rest. */
static void sum_up(struct walk *walk)
{
	size_t i, kept = 0;

	for (i = 0; i < walk->count; i++) {
		const struct found *file = &walk->files[i];

		if (!file->is_there)
			continue;
		walk->sums[file->bucket] += file->sum;
		walk->files[kept++] = *file;
	}
	walk->count = kept;
}

static int walk_open(struct walk *walk, struct arena *arena, DIR *directory)
{
	if (walk_names(walk, arena, directory, "", 0) < 0)
		return -1;
	walk_signatures(walk->files, walk->count, dirfd(directory));
	sum_up(walk);
	return 0;
}

/* Opened anew, since a descriptor remembers how far it was read. */
int walk_ledger(struct walk *walk, struct arena *arena,
	const struct ledger *ledger, struct error *err)
{
	int number = openat(
		ledger->directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	int result = -1;

	memset(walk, 0, sizeof(*walk));
	walk->site = &ledger->settings.site;
	if (directory)
		result = walk_open(walk, arena, directory);
	if (result < 0) {
		fail(err, FAILED, "%s: cannot be read: %s", ledger->path,
			strerror(errno));
		walk_release(walk);
	}
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
	return result;
}

/* ---- the record alone ---- */

static void drop_record(struct walk *walk)
{
	size_t i, kept = 0;

	for (i = 0; i < walk->count; i++) {
		if (!is_record_file(walk->files[i].path))
			walk->files[kept++] = walk->files[i];
	}
	walk->count = kept;
}

int walk_record(struct walk *walk, struct arena *arena,
	const struct ledger *ledger, struct error *err)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
	int number = directory_open(ledger->directory, "journal", flags, 0);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	size_t before;
	int result = 0;

	walk->site = &ledger->settings.site;
	drop_record(walk);
	before = walk->count;
	memset(walk->sums, 0, sizeof(walk->sums));
	add(walk, arena, old_journal);
	if (directory)
		result = walk_names(walk, arena, directory, "journal", 1);
	walk_signatures(
		walk->files + before, walk->count - before, ledger->directory);
	sum_up(walk);
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
	return result < 0 ? fail(err, FAILED, "%s/journal: cannot be read: %s",
				    ledger->path, strerror(errno))
			  : 0;
}

void walk_files(
	struct walk *walk, struct arena *arena, const struct texts *files)
{
	size_t i;

	memset(walk, 0, sizeof(*walk));
	for (i = 0; i < files->count; i++) {
		add(walk, arena, files->items[i]);
		/* a sum that no look leaves behind: all are read */
		walk->sums[walk->files[i].bucket] +=
			unsettled_sum(files->items[i]) + 1;
	}
}

void walk_release(struct walk *walk)
{
	free(walk->files);
}

size_t walk_claim_files(const struct walk *walk)
{
	size_t i, count = 0;

	for (i = 0; i < walk->count; i++)
		count += !is_record_file(walk->files[i].path);
	return count;
}
