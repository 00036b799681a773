/* tree_old.c - what a tree has of a file already. */
#include "tree_old.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "directory.h"
#include "directory_write.h"
#include "tree_state.h"

enum { CHUNK = 65536 };

struct tree_old tree_old_open(struct tree *tree, const char *path)
{
	struct tree_old old = { -1, 0 };
	struct stat status;

	if (tree->directory >= 0)
		old.number = directory_open(tree->directory, path, O_RDONLY, 0);
	if (old.number >= 0 && fstat(old.number, &status) == 0 &&
		!S_ISREG(status.st_mode)) {
		tree_refuse(tree, path, "is no regular file");
		tree_old_close(&old);
	} else if (old.number < 0 && tree->directory >= 0 && errno != ENOENT) {
		tree_refuse(tree, path,
			errno == ELOOP
				? "is a symbolic link, or lies behind one"
				: strerror(errno));
	}
	return old;
}

void tree_old_close(struct tree_old *old)
{
	if (old->number >= 0)
		close(old->number);
	old->number = -1;
}

bool tree_old_goes_on(struct tree_old *old, const char *bytes, size_t length)
{
	char room[CHUNK];
	size_t done = 0;

	if (old->number < 0)
		return false;
	while (done < length) {
		const size_t left = length - done;
		const size_t wanted = left < sizeof(room) ? left : sizeof(room);
		const ssize_t got = read(old->number, room, wanted);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0 || memcmp(room, bytes + done, (size_t)got) != 0)
			return false;
		done += (size_t)got;
	}
	old->same += (off_t)length;
	return true;
}

bool tree_old_pass(struct tree_old *old, off_t place, size_t length)
{
	if (place != old->same ||
		lseek(old->number, place + (off_t)length, SEEK_SET) < 0)
		return false;
	old->same += (off_t)length;
	return true;
}

bool tree_old_has_more(const struct tree_old *old)
{
	struct stat status;

	return old->number < 0 || fstat(old->number, &status) < 0 ||
	       status.st_size != old->same;
}

ssize_t tree_old_read(
	const struct tree_old *old, char *bytes, size_t length, off_t place)
{
	ssize_t got;

	do
		got = pread(old->number, bytes, length, place);
	while (got < 0 && errno == EINTR);
	return got;
}

int tree_old_copy(const struct tree_old *old, int out)
{
	char room[CHUNK];
	off_t done = 0;

	while (done < old->same) {
		const off_t left = old->same - done;
		const ssize_t got = tree_old_read(old, room,
			left < (off_t)sizeof(room) ? (size_t)left
						   : sizeof(room),
			done);

		if (got <= 0 || write_all(out, room, (size_t)got) < 0)
			return -1;
		done += got;
	}
	return 0;
}
