/* walk_signatures.c - looking at each file that a walk has found. */
#include "walk_signatures.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "directory.h"
#include "signature.h"

enum { THREADS_MOST = 4, FILES_A_THREAD = 20000 };

/* A part of the files, looked at by one thread. They come directory by
 * directory, so that the one they lie in stays open. */
struct share {
	struct found *files;
	size_t count;
	int directory, parent;
	const struct found *last; /* a file in parent */
};

static bool is_beside(const struct found *file, const struct found *other)
{
	return file->name == other->name &&
	       memcmp(file->path, other->path, file->name) == 0;
}

static void close_parent(struct share *share)
{
	if (share->parent >= 0)
		close(share->parent);
	share->parent = -1;
}

static int status_of(
	struct share *share, const struct found *file, struct stat *status)
{
	const char *name = file->path + file->name;

	if (share->parent < 0 || !is_beside(file, share->last)) {
		close_parent(share);
		share->parent =
			directory_parent(share->directory, file->path, &name);
		share->last = file;
	}
	if (share->parent < 0)
		return -1;
	return fstatat(share->parent, name, status, AT_SYMLINK_NOFOLLOW);
}

static uint64_t sum_of(uint64_t path_sum, const struct stat *status)
{
	const struct signature signature = signature_of(status);

	return path_signature_sum(path_sum, &signature);
}

static void *collect_signatures(void *context)
{
	struct share *share = context;
	size_t i;

	for (i = 0; i < share->count; i++) {
		struct found *file = &share->files[i];
		struct stat status;

		file->is_there = true;
		if (status_of(share, file, &status) == 0) {
			file->sum = sum_of(file->sum, &status);
		} else {
			file->is_there = errno != ENOENT;
			file->sum = 0;
		}
	}
	close_parent(share);
	return NULL;
}

static size_t thread_count(size_t files)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	size_t threads = 1 + files / FILES_A_THREAD;

	if (processors > 0 && threads > (size_t)processors)
		threads = (size_t)processors;
	return threads < THREADS_MOST ? threads : THREADS_MOST;
}

/* Nearly all the time of a command that finds nothing new goes into asking the
 * system about each file. Where that is long it is shared out: threads hold
 * each other up in a directory that they share, and cost a twentieth more. */
void walk_signatures(struct found *files, size_t count, int directory)
{
	size_t i, threads = thread_count(count);
	size_t each = count / threads + 1;
	struct share shares[THREADS_MOST];
	pthread_t others[THREADS_MOST];
	bool is_begun[THREADS_MOST] = { false };

	if (count == 0)
		return;
	for (i = 0; i < threads; i++) {
		size_t first = i * each < count ? i * each : count;
		size_t left = count - first;

		shares[i] = (struct share){ .directory = directory,
			.files = files + first,
			.count = left < each ? left : each,
			.parent = -1 };
		is_begun[i] =
			i > 0 && pthread_create(&others[i], NULL,
					 collect_signatures, &shares[i]) == 0;
		if (i > 0 && !is_begun[i])
			collect_signatures(&shares[i]);
	}
	collect_signatures(&shares[0]);
	for (i = 1; i < threads; i++) {
		if (is_begun[i])
			pthread_join(others[i], NULL);
	}
}
