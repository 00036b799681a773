/* tree_file.c - one file of a tree: compared, and written where it differs. */
#include "tree_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "digest.h"
#include "directory.h"
#include "directory_write.h"
#include "error.h"
#include "sorted_lines.h"
#include "text.h"
#include "tree.h"
#include "tree_state.h"
#include "tree_sync.h"

enum { CHUNK = 65536 };

struct tree_file {
	struct tree *tree;
	struct arena *arena;
	const char *path;
	struct digesting *digesting;
	int old;           /* what is there, open; or -1 */
	int written;       /* what is new, open; or -1 while nothing differs */
	const char *draft; /* the name of that; NULL in a trial */
	size_t number;     /* of the draft */
	off_t same;        /* so many bytes are as they were */
	size_t length;     /* so many bytes were added */
	bool differs;
};

/* ---- what is there ---- */

static void look_at_old(struct tree_file *file)
{
	struct tree *tree = file->tree;
	struct stat status;

	if (tree->directory >= 0)
		file->old = directory_open(
			tree->directory, file->path, O_RDONLY, 0);
	if (file->old >= 0 && fstat(file->old, &status) == 0 &&
		!S_ISREG(status.st_mode)) {
		tree_refuse(tree, file->path, "is no regular file");
		close(file->old);
		file->old = -1;
	} else if (file->old < 0 && tree->directory >= 0 && errno != ENOENT) {
		tree_refuse(tree, file->path,
			errno == ELOOP
				? "is a symbolic link, or lies behind one"
				: strerror(errno));
	}
}

struct tree_file *tree_begin(
	struct tree *tree, struct arena *arena, const char *path)
{
	struct tree_file *file = arena_alloc(arena, sizeof(*file));

	*file = (struct tree_file){ tree, arena, arena_copy(arena, path),
		digest_begin(arena), -1, -1, NULL, 0, 0, 0, false };
	look_at_old(file);
	return file;
}

/* Returns whether the bytes that come next in the old file are these. */
static bool is_same(struct tree_file *file, const char *bytes, size_t length)
{
	char room[CHUNK];

	while (length > 0) {
		size_t wanted = length < sizeof(room) ? length : sizeof(room);
		ssize_t got = read(file->old, room, wanted);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0 || memcmp(room, bytes, (size_t)got) != 0)
			return false;
		bytes += got;
		length -= (size_t)got;
	}
	return true;
}

/* ---- writing ---- */

static int make_parents(struct tree *tree, const char *path, struct error *err)
{
	const char *slash = strchr(path, '/');

	for (; slash; slash = strchr(slash + 1, '/')) {
		char *part = arena_copy_bytes(
			tree->arena, path, (size_t)(slash - path));

		if (directory_make(tree->directory, part) == 0)
			texts_add(tree->arena, &tree->parents, part);
		else if (errno != EEXIST)
			return tree_fail(tree, part, "made", err);
	}
	return 0;
}

/* A name that is taken is of a run that was killed. */
static int open_draft(struct tree *tree, const char *draft)
{
	const int flags = O_WRONLY | O_CREAT | O_EXCL;
	int number = directory_open(tree->directory, draft, flags, 0644);

	if (number >= 0 || errno != EEXIST)
		return number;
	directory_remove(tree->directory, draft);
	return directory_open(tree->directory, draft, flags, 0644);
}

static int copy_same(struct tree_file *file)
{
	char room[CHUNK];
	off_t left = file->same;

	if (left > 0 && lseek(file->old, 0, SEEK_SET) < 0)
		return -1;
	while (left > 0) {
		size_t wanted = left < (off_t)sizeof(room) ? (size_t)left
							   : sizeof(room);
		ssize_t got = read(file->old, room, wanted);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0 || write_all(file->written, room, (size_t)got) < 0)
			return -1;
		left -= got;
	}
	return 0;
}

/* The file differs from here on. Nothing is written in a trial, nor where
 * something is refused. */
static int differ(struct tree_file *file, struct error *err)
{
	struct tree *tree = file->tree;

	file->differs = true;
	if (tree->rules.is_trial || tree->refused_count)
		return 0;
	if (make_parents(tree, file->path, err) < 0)
		return -1;
	file->number = tree->drafts++;
	file->draft = tree_draft(file->arena, file->path, file->number);
	file->written = open_draft(tree, file->draft);
	if (file->written < 0 || copy_same(file) < 0)
		return tree_fail(tree, file->path, "written", err);
	return 0;
}

int tree_add(struct tree_file *file, const char *bytes, size_t length,
	struct error *err)
{
	digest_add(file->digesting, bytes, length);
	file->length += length;
	if (!file->differs && file->old >= 0 && is_same(file, bytes, length)) {
		file->same += (off_t)length;
		return 0;
	}
	if (!file->differs && differ(file, err) < 0)
		return -1;
	if (file->written >= 0 && write_all(file->written, bytes, length) < 0)
		return tree_fail(file->tree, file->path, "written", err);
	return 0;
}

/* What is compared with itself is the same. */
static int add_known(struct tree_file *file, const char *bytes, size_t length,
	off_t place, struct error *err)
{
	if (file->differs || place != file->same ||
		lseek(file->old, place + (off_t)length, SEEK_SET) < 0)
		return tree_add(file, bytes, length, err);
	digest_add(file->digesting, bytes, length);
	file->length += length;
	file->same += (off_t)length;
	return 0;
}

int tree_add_old(
	struct tree_file *file, off_t place, size_t length, struct error *err)
{
	char room[CHUNK];

	while (length > 0) {
		const size_t wanted =
			length < sizeof(room) ? length : sizeof(room);
		const ssize_t got = pread(file->old, room, wanted, place);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return fail(err, BUSY,
				"%s: was changed meanwhile; try again",
				tree_shown(file->tree, file->path));
		if (add_known(file, room, (size_t)got, place, err) < 0)
			return -1;
		place += got;
		length -= (size_t)got;
	}
	return 0;
}

size_t tree_length(const struct tree_file *file)
{
	return file->length;
}

/* ---- the end ---- */

static bool has_more(const struct tree_file *file)
{
	struct stat status;

	return file->old < 0 || fstat(file->old, &status) < 0 ||
	       status.st_size != file->same;
}

static int close_written(struct tree_file *file, struct error *err)
{
	bool is_written;

	if (file->written < 0)
		return 0;
	is_written = tree_sync_file(file->written) == 0;
	if (close(file->written) < 0 || !is_written) {
		file->written = -1;
		return tree_fail(file->tree, file->path, "written", err);
	}
	file->written = -1;
	return 0;
}

static int end_writing(struct tree_file *file, struct error *err)
{
	int result = 0;

	if (!file->differs && has_more(file))
		result = differ(file, err);
	if (result == 0)
		result = close_written(file, err);
	return result;
}

static void close_old(struct tree_file *file)
{
	if (file->old >= 0)
		close(file->old);
	file->old = -1;
}

/* What is there must be what was made last: that is seen when all is made. */
static int note(struct tree_file *file, const char *digest, struct error *err)
{
	struct tree *tree = file->tree;
	struct digest before = { "-" };

	if (file->differs && file->old >= 0 &&
		!tree_digest(tree, file->path, &before))
		before = (struct digest){ "?" };
	if (file->differs) {
		fprintf(tree->changes, "%zu\t%s\t%s\n", file->number, digest,
			file->path);
		tree->change_count++;
	}
	return sorted_lines_add(tree->made,
		arena_printf(file->arena, "%s\t%s\t%s", file->path, digest,
			before.hex),
		err);
}

int tree_end(struct tree_file *file, struct error *err)
{
	const struct digest digest = digest_end(file->digesting);
	int result = end_writing(file, err);

	if (result == 0)
		result = note(file, digest.hex, err);
	close_old(file);
	return result;
}

int tree_end_apart(
	struct tree_file *file, const char **draft, struct error *err)
{
	const int result = end_writing(file, err);

	digest_end(file->digesting);
	close_old(file);
	*draft = file->differs ? file->draft : NULL;
	return result;
}

int tree_keep(struct tree *tree, const char *path, struct error *err)
{
	struct arena arena = { 0 };
	const int result = sorted_lines_add(
		tree->made, arena_printf(&arena, "%s\t=\t-", path), err);

	arena_release(&arena);
	return result;
}
