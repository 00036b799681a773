/* tree_state.c - a tree while its files are made. */
#include "tree_state.h"

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
#include "error.h"
#include "text.h"

enum { CHUNK = 65536, REFUSED_SHOWN = 10 };

const char tree_sums_name[] = "SHA256SUMS";
const char tree_unfinished_name[] = ".vigil-unfinished";

const char *tree_shown(const struct tree *tree, const char *path)
{
	return arena_printf(
		tree->arena, "%s%s%s", tree->path, *path ? "/" : "", path);
}

int tree_fail(const struct tree *tree, const char *path, const char *what,
	struct error *err)
{
	const char *why = strerror(errno);

	return fail(err, FAILED, "%s: cannot be %s: %s", tree_shown(tree, path),
		what, why);
}

void tree_refuse(struct tree *tree, const char *path, const char *why)
{
	if (tree->refused_count++ < REFUSED_SHOWN)
		texts_add(tree->arena, &tree->refused,
			arena_printf(tree->arena, "%s: %s",
				tree_shown(tree, path), why));
}

static int open_regular(const struct tree *tree, const char *path)
{
	int number = directory_open(tree->directory, path, O_RDONLY, 0);
	struct stat status;

	if (number < 0 ||
		(fstat(number, &status) == 0 && S_ISREG(status.st_mode)))
		return number;
	close(number);
	errno = EINVAL;
	return -1;
}

bool tree_digest(
	const struct tree *tree, const char *path, struct digest *digest)
{
	struct arena arena = { 0 };
	struct digesting *digesting = digest_begin(&arena);
	char room[CHUNK];
	int number = open_regular(tree, path);
	ssize_t got = number < 0 ? -1 : 1;

	while (got > 0) {
		got = read(number, room, sizeof(room));
		if (got < 0 && errno == EINTR)
			got = 1;
		else if (got > 0)
			digest_add(digesting, room, (size_t)got);
	}
	*digest = digest_end(digesting);
	if (number >= 0)
		close(number);
	arena_release(&arena);
	return got == 0;
}

int tree_read(
	const struct tree *tree, const char *path, FILE **in, struct error *err)
{
	int number = -1;

	*in = NULL;
	errno = ENOENT;
	if (tree->directory >= 0)
		number = open_regular(tree, path);
	if (number < 0)
		return errno == ENOENT ? 0 : tree_fail(tree, path, "read", err);
	*in = fdopen(number, "r");
	if (!*in)
		out_of_memory();
	return 0;
}

const char *tree_draft(struct arena *arena, const char *path, size_t number)
{
	const char *slash = strrchr(path, '/');
	size_t length = slash ? (size_t)(slash - path) + 1 : 0;

	return arena_printf(
		arena, "%.*s.vigil-%06zu", (int)length, path, number);
}
