/* directory_way.c - the way to files below a directory that is held open. */
#include "directory_way.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void close_kept(int number)
{
	int reason = errno;

	if (number >= 0)
		close(number);
	errno = reason;
}

bool directory_way_is_link(int directory, const char *name)
{
	struct stat status;

	return fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
	       S_ISLNK(status.st_mode);
}

/* Systems differ in what they say of a link that is not to be followed. */
int directory_way_open(int directory, const char *name, int flags, mode_t mode)
{
	int number = openat(directory, name,
		flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, mode);
	int reason = errno;

	if (number < 0 && reason != ENOENT &&
		directory_way_is_link(directory, name))
		reason = ELOOP;
	errno = reason;
	return number;
}

static bool is_name(const char *name)
{
	return *name && strcmp(name, ".") != 0 && strcmp(name, "..") != 0;
}

static int open_part(int directory, const char *path, size_t length)
{
	char name[NAME_MAX + 1];

	if (length >= sizeof(name)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	memcpy(name, path, length);
	name[length] = '\0';
	if (is_name(name))
		return directory_way_open(
			directory, name, O_RDONLY | O_DIRECTORY, 0);
	errno = EINVAL;
	return -1;
}

void directory_way_leave(int parent, int directory)
{
	if (parent != directory)
		close_kept(parent);
}

int directory_way_find(int directory, const char *path, const char **name)
{
	int number = directory;
	const char *slash;

	errno = EBADF; /* where none is held open */
	while (number >= 0 && (slash = strchr(path, '/'))) {
		int next = open_part(number, path, (size_t)(slash - path));

		directory_way_leave(number, directory);
		number = next;
		path = slash + 1;
	}
	*name = path;
	if (number < 0 || is_name(path))
		return number;
	directory_way_leave(number, directory);
	errno = EINVAL;
	return -1;
}
