/* walk.c - the claim files of a ledger, as a directory walk finds them. */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text.h"

enum { DEPTH_LIMIT = 64 };

static const long long near = 2000000000LL; /* nanoseconds */

/* ---- signatures ---- */

static uint64_t mix(uint64_t sum, uint64_t value)
{
	sum = (sum ^ value) * 0x9E3779B97F4A7C15u;
	return sum ^ (sum >> 29);
}

static uint64_t path_sum(const char *path)
{
	uint64_t sum = 0xCBF29CE484222325u;

	for (; *path; path++)
		sum = (sum ^ (unsigned char)*path) * 0x100000001B3u;
	return sum;
}

unsigned bucket_of(const char *path)
{
	return (unsigned)(mix(path_sum(path), 1) >> 32) % BUCKETS;
}

uint64_t signature_sum(const char *path, const struct signature *signature)
{
	uint64_t sum = path_sum(path);

	sum = mix(sum, (uint64_t)signature->modified);
	sum = mix(sum, (uint64_t)signature->changed);
	sum = mix(sum, signature->size);
	return mix(sum, signature->inode);
}

static long long nanoseconds(struct timespec time)
{
	return time.tv_sec * 1000000000LL + time.tv_nsec;
}

struct signature signature_of(const struct stat *status)
{
	return (struct signature){ nanoseconds(status->st_mtim),
		nanoseconds(status->st_ctim),
		(unsigned long long)status->st_size, status->st_ino };
}

static bool is_near(long long time, long long now)
{
	return time > now - near && time < now + near;
}

char *signature_text(
	struct arena *arena, const struct signature *signature, long long now)
{
	if (is_near(signature->modified, now) ||
		is_near(signature->changed, now))
		return arena_copy(arena, "");
	return arena_printf(arena, "%lld-%lld-%llu-%llu", signature->modified,
		signature->changed, signature->size, signature->inode);
}

/* ---- the walk ---- */

static void add(struct walk *walk, struct arena *arena, const char *path,
	const struct stat *status)
{
	struct found *file;

	if (walk->count == walk->room) {
		walk->room = walk->room ? 2 * walk->room : 1024;
		walk->files =
			realloc(walk->files, walk->room * sizeof(*walk->files));
		if (!walk->files)
			abort();
	}
	file = &walk->files[walk->count++];
	file->path = arena_copy(arena, path);
	file->signature = signature_of(status);
	file->bucket = bucket_of(path);
	walk->sums[file->bucket] += signature_sum(path, &file->signature);
}

static bool names_claims(const char *name)
{
	const char *dot = strrchr(name, '.');

	return dot && dot != name &&
	       (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0);
}

static void walk_directory(struct walk *walk, struct arena *arena, int parent,
	const char *name, const char *path, int depth);

/* A link to a directory would be passed over unseen: it is taken for a file, so
 * that reading it tells. */
static bool links_directory(
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
	bool is_named = names_claims(name);
	struct stat status;

	if (fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) < 0)
		return;
	if (S_ISDIR(status.st_mode) && !is_named && depth < DEPTH_LIMIT)
		walk_directory(walk, arena, directory, name, path, depth + 1);
	else if (is_named || S_ISDIR(status.st_mode) ||
		 links_directory(directory, name, &status))
		add(walk, arena, path, &status);
}

static void walk_names(struct walk *walk, struct arena *arena, DIR *directory,
	const char *path, int depth)
{
	char below[4096];
	const struct dirent *item;

	while ((item = readdir(directory))) {
		if (*item->d_name == '.' ||
			(depth == 0 && strcmp(item->d_name, "vigil.yaml") == 0))
			continue;
		if ((size_t)snprintf(below, sizeof(below), "%s%s%s", path,
			    *path ? "/" : "", item->d_name) < sizeof(below))
			look_at(walk, arena, dirfd(directory), item->d_name,
				below, depth);
	}
}

static void walk_directory(struct walk *walk, struct arena *arena, int parent,
	const char *name, const char *path, int depth)
{
	int number = openat(
		parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	struct stat status;

	if (directory) {
		walk_names(walk, arena, directory, path, depth);
		closedir(directory);
	} else if (fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0) {
		add(walk, arena, path, &status);
	}
}

int walk_ledger(struct walk *walk, struct arena *arena, const char *path,
	struct error *err)
{
	DIR *directory = opendir(path);

	memset(walk, 0, sizeof(*walk));
	if (!directory)
		return fail(err, FAILED, "%s: cannot be read: %s", path,
			strerror(errno));
	walk_names(walk, arena, directory, "", 0);
	closedir(directory);
	return 0;
}

void walk_files(
	struct walk *walk, struct arena *arena, const struct texts *files)
{
	size_t i;

	memset(walk, 0, sizeof(*walk));
	for (i = 0; i < files->count; i++) {
		struct stat status = { 0 };

		if (lstat(files->items[i], &status) < 0)
			memset(&status, 0, sizeof(status));
		add(walk, arena, files->items[i], &status);
	}
}

void walk_release(struct walk *walk)
{
	free(walk->files);
}
