/* directory_write.c - new files below a directory that is held open. */
#include "directory_write.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <unistd.h>

#include "directory.h"

int write_all(int number, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t written = write(number, bytes, length);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return -1;
		bytes += written;
		length -= (size_t)written;
	}
	return 0;
}

static void remove_kept(int directory, const char *path)
{
	int reason = errno;

	directory_remove(directory, path);
	errno = reason;
}

int directory_write(int directory, const char *path, mode_t mode,
	const char *bytes, size_t length)
{
	int number = directory_open(
		directory, path, O_WRONLY | O_CREAT | O_EXCL, mode);
	bool is_written;
	int reason;

	if (number < 0)
		return -1;
	is_written =
		write_all(number, bytes, length) == 0 && fsync(number) == 0;
	reason = errno;
	if (close(number) == 0 && is_written)
		return 0;
	errno = is_written ? errno : reason;
	remove_kept(directory, path);
	return -1;
}

/* A new name survives a crash once its directory is on disk. */
static int sync_parent(int directory, const char *path)
{
	const char *name;
	int parent = directory_parent(directory, path, &name);
	int result, reason;

	if (parent < 0)
		return -1;
	result = fsync(parent);
	reason = errno;
	close(parent);
	errno = reason;
	return result;
}

static int move_in_place(int directory, const char *draft, const char *path)
{
	struct stat status;

	if (directory_status(directory, path, &status) == 0) {
		errno = EEXIST;
		return -1;
	}
	return directory_rename(directory, draft, path);
}

static int name_soon(int directory, const char *draft, const char *path)
{
	int result = directory_link(directory, draft, path);

	if (result < 0 &&
		(errno == EPERM || errno == ENOTSUP || errno == ENOSYS))
		result = move_in_place(directory, draft, path);
	return result;
}

int directory_name(int directory, const char *draft, const char *path)
{
	int result = name_soon(directory, draft, path);

	if (result < 0 || sync_parent(directory, path) == 0)
		return result;
	remove_kept(directory, path);
	return -1;
}

int directory_move(int directory, const char *draft, const char *path)
{
	if (directory_rename_new(directory, draft, path) == 0)
		return 0;
	if ((errno != EINVAL && errno != ENOSYS) ||
		name_soon(directory, draft, path) < 0)
		return -1;
	if (directory_remove(directory, draft) == 0 || errno == ENOENT)
		return 0;
	remove_kept(directory, path);
	return -1;
}

int directory_write_whole(int directory, const char *draft, const char *path,
	const char *bytes, size_t length)
{
	int result;

	if (directory_write(directory, draft, 0666, bytes, length) < 0)
		return -1;
	result = directory_name(directory, draft, path);
	remove_kept(directory, draft);
	return result;
}
