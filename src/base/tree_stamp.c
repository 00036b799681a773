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

/* Files are sorted, so most are in the same directory as the one before. */
struct walk {
	int directory, parent;
	const char *path; /* of the last file */
	size_t length;    /* so much of it is the directory's */
	struct digesting *digesting;
};

static bool is_beside(const struct walk *walk, const char *path, size_t length)
{
	return walk->parent >= 0 && walk->length == length &&
	       strncmp(walk->path, path, length) == 0;
}

static bool add_status(struct walk *walk, const char *name)
{
	char text[160];
	struct stat status;
	int length;

	if (fstatat(walk->parent, name, &status, AT_SYMLINK_NOFOLLOW) < 0 ||
		!S_ISREG(status.st_mode))
		return false;
	length = snprintf(text, sizeof(text), "%lld %lld %ld %lld %ld %llu\n",
		(long long)status.st_size, (long long)status.st_mtim.tv_sec,
		status.st_mtim.tv_nsec, (long long)status.st_ctim.tv_sec,
		status.st_ctim.tv_nsec, (unsigned long long)status.st_ino);
	digest_add(walk->digesting, text, (size_t)length);
	return true;
}

static bool add_file(struct walk *walk, const char *path)
{
	const char *slash = strrchr(path, '/'), *name;
	const size_t length = slash ? (size_t)(slash - path) + 1 : 0;

	if (!is_beside(walk, path, length)) {
		if (walk->parent >= 0)
			close(walk->parent);
		walk->parent = directory_parent(walk->directory, path, &name);
		walk->length = length;
	}
	walk->path = path;
	return walk->parent >= 0 && add_status(walk, path + length);
}

static char *stamp_of(
	struct arena *arena, struct tree *tree, const char *text, size_t length)
{
	struct walk walk = { .directory = tree->directory,
		.parent = -1,
		.digesting = digest_begin(arena) };
	bool is_whole = tree_sums_read(&tree->sums, text, length);
	size_t i;

	digest_add(walk.digesting, text, length);
	for (i = 0; is_whole && i < tree->sums.count; i++)
		is_whole = add_file(&walk, tree->sums.items[i].path);
	if (walk.parent >= 0)
		close(walk.parent);
	return is_whole ? arena_copy(arena, digest_end(walk.digesting).hex)
			: NULL;
}

char *tree_stamp(struct arena *arena, const char *path, size_t *files)
{
	struct tree tree = { .arena = arena, .path = path };
	const char *sums = NULL, *unfinished = NULL;
	struct error ignored;
	size_t length, other;
	char *stamp = NULL;

	tree.sums.arena = arena;
	tree.directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (tree.directory < 0)
		return NULL;
	if (tree_read(&tree, tree_sums_name, &sums, &length, &ignored) == 0 &&
		tree_read(&tree, tree_unfinished_name, &unfinished, &other,
			&ignored) == 0 &&
		sums && !unfinished)
		stamp = stamp_of(arena, &tree, sums, length);
	*files = tree.sums.count;
	close(tree.directory);
	return stamp;
}
