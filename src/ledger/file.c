/* file.c - reading files of the ledger. */
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "claim_file.h"
#include "directory.h"
#include "ledger.h"
#include "reading.h"
#include "signature.h"

const struct file_limit claim_file_limit = { CLAIM_FILE_BYTES,
	"is larger than 1 MiB; split it" };

char *ledger_path_of(
	struct arena *arena, const struct ledger *ledger, const char *name)
{
	if (ledger->only)
		return arena_copy(arena, name);
	if (!*name)
		return arena_copy(arena, ledger->path);
	return arena_printf(arena, "%s/%s", ledger->path, name);
}

/* Where the user names files, the way to them is the user's. */
int file_open(const struct ledger *ledger, const char *name, int flags)
{
	if (ledger->only)
		return open(name,
			flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	return directory_open(ledger->directory, name, flags, 0666);
}

int file_status(
	const struct ledger *ledger, const char *name, struct stat *status)
{
	if (ledger->only)
		return lstat(name, status);
	return directory_status(ledger->directory, name, status);
}

bool file_is_there(const struct ledger *ledger, const char *name)
{
	struct stat status;

	return file_status(ledger, name, &status) == 0 ||
	       (errno != ENOENT && errno != ENOTDIR && errno != ELOOP);
}

/* ---- reading ---- */

static const char *why_not(
	const struct stat *status, const struct file_limit *limit)
{
	if (S_ISDIR(status->st_mode))
		return "is a directory; only files have names like this";
	if (!S_ISREG(status->st_mode))
		return "is not a regular file";
	if ((unsigned long long)status->st_size > limit->bytes)
		return limit->words;
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

static int read_open(int number, const struct file_limit *limit,
	struct reading *reading, struct signature *signature, const char **why)
{
	struct stat status;
	char *room;

	if (fstat(number, &status) < 0) {
		*why = arena_printf(
			reading->arena, "cannot be read: %s", strerror(errno));
		return -1;
	}
	*signature = signature_of(&status);
	*why = why_not(&status, limit);
	if (*why)
		return -1;
	room = arena_alloc(reading->arena, (size_t)status.st_size + 1);
	reading->bytes = room;
	if (read_all(number, room, (size_t)status.st_size, &reading->length) ==
		0)
		return 0;
	*why = arena_printf(
		reading->arena, "cannot be read: %s", strerror(errno));
	return -1;
}

static const char *why_not_opened(struct arena *arena,
	const struct ledger *ledger, const char *name, int reason)
{
	const char *link = name;

	if (reason != ELOOP)
		return arena_printf(
			arena, "cannot be read: %s", strerror(reason));
	if (!ledger->only)
		link = directory_find_link(arena, ledger->directory, name);
	if (!link || strcmp(link, name) == 0)
		return "is a symbolic link; put the file here itself";
	return arena_printf(arena,
		"cannot be read: %s is a symbolic link; put the directory "
		"there itself",
		link);
}

int file_read(const struct ledger *ledger, const struct file_limit *limit,
	struct reading *reading, struct signature *signature, const char **why)
{
	int number = file_open(ledger, reading->file, O_RDONLY);
	int result;

	if (number < 0) {
		*why = why_not_opened(
			reading->arena, ledger, reading->file, errno);
		return -1;
	}
	result = read_open(number, limit, reading, signature, why);
	close(number);
	return result;
}
