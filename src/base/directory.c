/* directory.c - files below a directory that is held open. */
#ifdef __linux__
#define _GNU_SOURCE /* NOLINT: renameat2(2) is declared by no other name */
#endif
#include "directory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "directory_way.h"

int directory_parent(int directory, const char *path, const char **name)
{
	int parent = directory_way_find(directory, path, name);

	return parent == directory && parent >= 0
		       ? fcntl(parent, F_DUPFD_CLOEXEC, 0)
		       : parent;
}

const char *directory_find_link(
	struct arena *arena, int directory, const char *path)
{
	const char *end = path, *name;
	bool found = false;

	while (!found && *end) {
		const char *part;
		int parent;

		end += strcspn(end + 1, "/") + 1;
		part = arena_copy_bytes(arena, path, (size_t)(end - path));
		parent = directory_way_find(directory, part, &name);
		if (parent < 0)
			return NULL;
		found = directory_way_is_link(parent, name);
		directory_way_leave(parent, directory);
		if (found)
			return part;
	}
	return NULL;
}

/* ---- files ---- */

/* A file of root's in somebody's directory would lock its owner out. */
static void give_to_owner(int directory, int number)
{
	struct stat owner;

	if (number >= 0 && geteuid() == 0 && fstat(directory, &owner) == 0 &&
		owner.st_uid != 0 &&
		fchown(number, owner.st_uid, owner.st_gid) < 0)
		return; /* as on a disk that knows no owners */
}

/* Only what was not there before is given away. */
static int open_or_make(
	int directory, int parent, const char *name, int flags, mode_t mode)
{
	int number;

	do {
		number = directory_way_open(parent, name, flags & ~O_CREAT, 0);
		if (number >= 0 || errno != ENOENT)
			return number;
		number = directory_way_open(parent, name, flags | O_EXCL, mode);
	} while (number < 0 && errno == EEXIST);
	give_to_owner(directory, number);
	return number;
}

int directory_open(int directory, const char *path, int flags, mode_t mode)
{
	const char *name;
	int parent = directory_way_find(directory, path, &name);
	int number = -1;

	if (parent < 0)
		return -1;
	if ((flags & O_CREAT) && !(flags & O_EXCL)) {
		number = open_or_make(directory, parent, name, flags, mode);
	} else {
		number = directory_way_open(parent, name, flags, mode);
		if (flags & O_CREAT)
			give_to_owner(directory, number);
	}
	directory_way_leave(parent, directory);
	return number;
}

int directory_make(int directory, const char *path)
{
	const char *name;
	int parent = directory_way_find(directory, path, &name);
	int made, result;

	if (parent < 0)
		return -1;
	result = mkdirat(parent, name, 0777);
	if (result == 0) {
		made = directory_way_open(
			parent, name, O_RDONLY | O_DIRECTORY, 0);
		give_to_owner(directory, made);
		if (made >= 0)
			close(made);
	}
	directory_way_leave(parent, directory);
	return result;
}

int directory_status(int directory, const char *path, struct stat *status)
{
	const char *name;
	int parent = directory_way_find(directory, path, &name);
	int result;

	if (parent < 0)
		return -1;
	result = fstatat(parent, name, status, AT_SYMLINK_NOFOLLOW);
	directory_way_leave(parent, directory);
	return result;
}

typedef int pair_fn(int parent, const char *name, int other, const char *to);

static int name_anew(int parent, const char *name, int other, const char *to)
{
	return linkat(parent, name, other, to, 0);
}

static int with_both(
	int directory, const char *from, const char *to, pair_fn *act)
{
	const char *name, *other_name;
	int parent = directory_way_find(directory, from, &name), other, result;

	if (parent < 0)
		return -1;
	other = directory_way_find(directory, to, &other_name);
	result = other < 0 ? -1 : act(parent, name, other, other_name);
	directory_way_leave(other, directory);
	directory_way_leave(parent, directory);
	return result;
}

int directory_rename(int directory, const char *from, const char *to)
{
	return with_both(directory, from, to, renameat);
}

static int rename_new(int parent, const char *name, int other, const char *to)
{
#ifdef RENAME_NOREPLACE
	return renameat2(parent, name, other, to, RENAME_NOREPLACE);
#else
	(void)parent, (void)name, (void)other, (void)to;
	errno = ENOSYS;
	return -1;
#endif
}

int directory_rename_new(int directory, const char *from, const char *to)
{
	return with_both(directory, from, to, rename_new);
}

int directory_link(int directory, const char *from, const char *to)
{
	return with_both(directory, from, to, name_anew);
}

int directory_remove(int directory, const char *path)
{
	const char *name;
	int parent = directory_way_find(directory, path, &name);
	int result;

	if (parent < 0)
		return -1;
	result = unlinkat(parent, name, 0);
	directory_way_leave(parent, directory);
	return result;
}
