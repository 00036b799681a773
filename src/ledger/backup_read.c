/* backup_read.c - reading a file that somebody may be saving. */
#include <sys/stat.h>
#include <time.h>

#include "archive.h"
#include "clock.h"
#include "ledger_rooms.h"

enum {
	FILE_BYTES = 999000000, /* SQLite takes no more in one piece */
	READINGS = 20,
	SETTLING = 100000000, /* nanoseconds */
};

static bool is_same(const struct signature *a, const struct signature *b)
{
	return a->modified == b->modified && a->changed == b->changed &&
	       a->size == b->size && a->inode == b->inode;
}

static bool is_fresh(const struct signature *signature)
{
	long long age = clock_nanoseconds() - signature->changed;

	return age > -SETTLING && age < SETTLING;
}

static int read_once(struct arena *arena, const char *path,
	struct archived *file, struct signature *signature, bool *is_whole,
	const char **why)
{
	struct signature after;
	struct stat status;

	if (file_read(arena, path, FILE_BYTES, &file->bytes, &file->length,
		    signature, why) < 0)
		return -1;
	*is_whole = lstat(path, &status) == 0;
	if (*is_whole) {
		after = signature_of(&status);
		*is_whole = is_same(signature, &after);
		file->mode = (unsigned)status.st_mode & 0777;
		file->modified = status.st_mtim.tv_sec;
	}
	return 0;
}

int backup_read(struct arena *arena, const char *path, struct archived *file,
	const char **why)
{
	const struct timespec moment = { .tv_nsec = SETTLING };
	struct signature signature;
	bool is_whole;
	int i;

	for (i = 0; i < READINGS; i++) {
		if (read_once(arena, path, file, &signature, &is_whole, why) <
			0)
			return -1;
		if (is_whole && !is_fresh(&signature))
			return 0;
		nanosleep(&moment, NULL);
	}
	*why = "changes all the time";
	return -1;
}
