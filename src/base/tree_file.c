/* tree_file.c - one file of a tree: compared, and written where it differs. */
#include "tree_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "arena.h"
#include "digest.h"
#include "directory.h"
#include "directory_write.h"
#include "error.h"
#include "sorted_lines.h"
#include "text.h"
#include "tree.h"
#include "tree_old.h"
#include "tree_state.h"
#include "tree_sync.h"

enum { CHUNK = 65536 };

struct tree_file {
	struct tree *tree;
	struct arena *arena;
	const char *path;
	struct digesting *digesting;
	struct tree_old old;
	int written;       /* what is new, open; or -1 while nothing differs */
	const char *draft; /* the name of that; NULL in a trial */
	size_t number;     /* of the draft */
	size_t length;     /* so many bytes were added */
	bool differs;
};

struct tree_file *tree_begin(
	struct tree *tree, struct arena *arena, const char *path)
{
	struct tree_file *file = arena_alloc(arena, sizeof(*file));

	*file = (struct tree_file){ .tree = tree,
		.arena = arena,
		.path = arena_copy(arena, path),
		.digesting = digest_begin(arena),
		.old = tree_old_open(tree, path),
		.written = -1 };
	return file;
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
	if (file->written < 0 || tree_old_copy(&file->old, file->written) < 0)
		return tree_fail(tree, file->path, "written", err);
	return 0;
}

/* Notes bytes that are added. */
static void count(struct tree_file *file, const char *bytes, size_t length)
{
	digest_add(file->digesting, bytes, length);
	file->length += length;
}

int tree_add(struct tree_file *file, const char *bytes, size_t length,
	struct error *err)
{
	count(file, bytes, length);
	if (!file->differs && tree_old_goes_on(&file->old, bytes, length))
		return 0;
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
	if (file->differs || !tree_old_pass(&file->old, place, length))
		return tree_add(file, bytes, length, err);
	count(file, bytes, length);
	return 0;
}

int tree_add_old(
	struct tree_file *file, off_t place, size_t length, struct error *err)
{
	char room[CHUNK];

	while (length > 0) {
		const size_t wanted =
			length < sizeof(room) ? length : sizeof(room);
		const ssize_t got =
			tree_old_read(&file->old, room, wanted, place);

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

	if (!file->differs && tree_old_has_more(&file->old))
		result = differ(file, err);
	if (result == 0)
		result = close_written(file, err);
	return result;
}

/* What is there must be what was made last: that is seen when all is made. */
static int note(struct tree_file *file, const char *digest, struct error *err)
{
	struct tree *tree = file->tree;
	struct digest before = { "-" };

	if (file->differs && file->old.number >= 0 &&
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
	tree_old_close(&file->old);
	return result;
}

int tree_end_apart(
	struct tree_file *file, const char **draft, struct error *err)
{
	const int result = end_writing(file, err);

	digest_end(file->digesting);
	tree_old_close(&file->old);
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
