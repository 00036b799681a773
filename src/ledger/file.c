/* file.c - reading files of the ledger. */
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "ledger.h"
#include "signature.h"

char *ledger_path_of(
	struct arena *arena, const struct ledger *ledger, const char *name)
{
	if (ledger->only)
		return arena_copy(arena, name);
	if (!*name)
		return arena_copy(arena, ledger->path);
	return arena_printf(arena, "%s/%s", ledger->path, name);
}

static const char *why_not(const struct stat *status, size_t limit)
{
	if (S_ISDIR(status->st_mode))
		return "is a directory; only files have names like this";
	if (!S_ISREG(status->st_mode))
		return "is not a regular file";
	if ((unsigned long long)status->st_size > limit)
		return "is larger than 1 MiB; split it";
	return NULL;
}

static int read_all(int number, char *bytes, size_t size, size_t *length)
{
	ssize_t got;

	*length = 0;
	while (*length < size) {
		got = read(number, bytes + *length, size - *length);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		*length += (size_t)got;
	}
	return 0;
}

static int read_open(struct arena *arena, int number, size_t limit,
	const char **bytes, size_t *length, struct signature *signature,
	const char **why)
{
	struct stat status;
	char *room;

	if (fstat(number, &status) < 0) {
		*why = arena_printf(
			arena, "cannot be read: %s", strerror(errno));
		return -1;
	}
	*signature = signature_of(&status);
	*why = why_not(&status, limit);
	if (*why)
		return -1;
	room = arena_alloc(arena, (size_t)status.st_size + 1);
	*bytes = room;
	if (read_all(number, room, (size_t)status.st_size, length) == 0)
		return 0;
	*why = arena_printf(arena, "cannot be read: %s", strerror(errno));
	return -1;
}

/* Links are not followed, and a FIFO is not waited for. */
int file_read(struct arena *arena, const char *path, size_t limit,
	const char **bytes, size_t *length, struct signature *signature,
	const char **why)
{
	int number = open(path,
		O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	int result;

	if (number < 0) {
		*why = errno == ELOOP
			       ? "is a symbolic link; put the file here itself"
			       : arena_printf(arena, "cannot be read: %s",
					 strerror(errno));
		return -1;
	}
	result = read_open(arena, number, limit, bytes, length, signature, why);
	close(number);
	return result;
}

bool file_is_there(
	struct arena *arena, const struct ledger *ledger, const char *path)
{
	struct stat status;

	return lstat(ledger_path_of(arena, ledger, path), &status) == 0 ||
	       (errno != ENOENT && errno != ENOTDIR);
}

int file_write(int number, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t put = write(number, bytes, length);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return -1;
		bytes += put;
		length -= (size_t)put;
	}
	return 0;
}

int file_to_disk(const char *path)
{
	int number = open(path, O_RDONLY | O_CLOEXEC);
	int result = number < 0 ? -1 : fsync(number);

	if (number >= 0)
		close(number);
	return result;
}
