/* tree_stamp.c - what tells that nobody has touched a tree. */
#include "tree_stamp.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "digest.h"
#include "directory.h"
#include "error.h"
#include "tree_state.h"
#include "tree_sums.h"

/* Most trees have fewer directories; of others some are opened again. */
enum { PARTS = 16 };

struct tree_look {
	struct tree tree;
	struct part {
		char *path; /* of a directory, with the slash at its end */
		size_t length;
		int number;
	} parts[PARTS];
	size_t next; /* the one whose place is taken for another */
};

struct tree_look *tree_look_open(struct arena *arena, const char *path)
{
	struct tree_look *look = arena_alloc(arena, sizeof(*look));
	struct stat status;
	size_t i;

	look->tree = (struct tree){ .arena = arena, .path = path };
	look->tree.directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	for (i = 0; i < PARTS; i++)
		look->parts[i].number = -1;
	if (look->tree.directory >= 0 &&
		directory_status(look->tree.directory, tree_unfinished_name,
			&status) < 0)
		return look;
	tree_look_close(look);
	return NULL;
}

void tree_look_close(struct tree_look *look)
{
	size_t i;

	if (!look)
		return;
	for (i = 0; i < PARTS; i++) {
		if (look->parts[i].number >= 0)
			close(look->parts[i].number);
	}
	if (look->tree.directory >= 0)
		close(look->tree.directory);
}

/* Returns the open directory that a path lies in, or -1. */
static int parent_of(struct tree_look *look, const char *path, size_t length)
{
	struct part *part;
	const char *name;
	size_t i;

	for (i = 0; i < PARTS; i++) {
		part = &look->parts[i];
		if (part->number >= 0 && part->length == length &&
			strncmp(part->path, path, length) == 0)
			return part->number;
	}
	part = &look->parts[look->next++ % PARTS];
	if (part->number >= 0)
		close(part->number);
	part->path = arena_copy_bytes(look->tree.arena, path, length);
	part->length = length;
	part->number = directory_parent(look->tree.directory, path, &name);
	return part->number;
}

bool tree_look_add(
	struct tree_look *look, struct digesting *digesting, const char *path)
{
	const char *slash = strrchr(path, '/');
	const size_t length = slash ? (size_t)(slash - path) + 1 : 0;
	const int parent = parent_of(look, path, length);
	long long numbers[6];
	struct stat status;

	if (parent < 0 ||
		fstatat(parent, path + length, &status, AT_SYMLINK_NOFOLLOW) <
			0 ||
		!S_ISREG(status.st_mode))
		return false;
	numbers[0] = (long long)status.st_size;
	numbers[1] = (long long)status.st_mtim.tv_sec;
	numbers[2] = status.st_mtim.tv_nsec;
	numbers[3] = (long long)status.st_ctim.tv_sec;
	numbers[4] = status.st_ctim.tv_nsec;
	numbers[5] = (long long)status.st_ino;
	digest_add(digesting, (const char *)numbers, sizeof(numbers));
	return true;
}

/* ---- all files ---- */

struct stamping {
	struct tree_look *look;
	struct digesting *digesting;
	size_t files;
};

static int add_file(
	void *context, const struct tree_sum *sum, struct error *err)
{
	struct stamping *stamping = context;

	if (!sum ||
		!tree_look_add(stamping->look, stamping->digesting, sum->path))
		return fail(err, FAILED, "%s", "");
	stamping->files++;
	return 0;
}

char *tree_stamp(struct arena *arena, const char *path, size_t *files)
{
	struct stamping stamping = { tree_look_open(arena, path),
		digest_begin(arena), 0 };
	struct error ignored;
	FILE *in = NULL;
	int result = -1;

	/* Where the list is as it was, so are its lines. */
	if (stamping.look &&
		tree_look_add(
			stamping.look, stamping.digesting, tree_sums_name) &&
		tree_read(&stamping.look->tree, tree_sums_name, &in,
			&ignored) == 0 &&
		in)
		result = tree_sums_each(in, add_file, &stamping, &ignored);
	if (in)
		fclose(in);
	tree_look_close(stamping.look);
	*files = stamping.files;
	return result == 0
		       ? arena_copy(arena, digest_end(stamping.digesting).hex)
		       : NULL;
}
