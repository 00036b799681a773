/* git_tree.c - what a directory holds in a commit. */
#include "git_tree.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "git_objects.h"

static enum git_mode mode_of(const char *mode)
{
	if (strncmp(mode, "100", 3) == 0)
		return GIT_FILE;
	if (strncmp(mode, "120", 3) == 0)
		return GIT_LINK;
	return strtol(mode, NULL, 8) == 040000 ? GIT_DIRECTORY : GIT_OTHER;
}

static const char *hexadecimal(
	struct arena *arena, const char *bytes, size_t count)
{
	static const char digits[] = "0123456789abcdef";
	char text[GIT_ID_DIGITS + 1];
	size_t i;

	for (i = 0; i < count; i++) {
		unsigned byte = (unsigned char)bytes[i];

		text[2 * i] = digits[byte >> 4];
		text[2 * i + 1] = digits[byte & 15];
	}
	return arena_copy_bytes(arena, text, 2 * count);
}

void git_tree_add(
	struct arena *arena, struct git_tree *tree, struct git_item item)
{
	tree->items = arena_grow(arena, tree->items, tree->count, sizeof(item));
	tree->items[tree->count++] = item;
}

static int by_name(const void *left, const void *right)
{
	const struct git_item *a = left, *b = right;

	return strcmp(a->name, b->name);
}

/* git's own order is another only where directories are among the names. */
void git_tree_sort(struct git_tree *tree)
{
	size_t i = 1;

	while (i < tree->count &&
		by_name(&tree->items[i - 1], &tree->items[i]) < 0)
		i++;
	if (i < tree->count)
		qsort(tree->items, tree->count, sizeof(*tree->items), by_name);
}

/* An item is `MODE NAME`, a NUL, and the bytes of its id. Returns whether
 * nothing else is there. */
static bool parse(struct arena *arena, const char *bytes, size_t length,
	size_t id_bytes, struct git_tree *tree)
{
	const char *end = bytes + length;

	while (bytes < end) {
		const char *space = memchr(bytes, ' ', (size_t)(end - bytes));
		const char *id =
			space ? memchr(space, '\0', (size_t)(end - space))
			      : NULL;

		if (!id || (size_t)(end - id) <= id_bytes)
			return false;
		git_tree_add(arena, tree,
			(struct git_item){ space + 1,
				hexadecimal(arena, id + 1, id_bytes),
				mode_of(bytes) });
		bytes = id + 1 + id_bytes;
	}
	return true;
}

/* Of two of one name, git checks out either. */
static bool has_doubles(const struct git_tree *tree)
{
	size_t i = 1;

	while (i < tree->count &&
		by_name(&tree->items[i - 1], &tree->items[i]) != 0)
		i++;
	return i < tree->count;
}

int git_tree_read(struct git_objects *objects, struct arena *arena,
	const char *id, struct git_tree *tree, struct error *err)
{
	struct git_object object;
	const char *bytes;
	bool is_whole;

	*tree = (struct git_tree){ NULL, 0 };
	if (!*id)
		return 0;
	if (git_objects_read(
		    objects, arena, id, SIZE_MAX - 1, &object, &bytes, err) < 0)
		return -1;
	if (strcmp(object.type, "tree") != 0)
		return fail(err, FAILED,
			"git has no tree %.12s: `git fsck` tells whether the "
			"repository is whole",
			id);
	is_whole =
		parse(arena, bytes, object.size, strlen(object.id) / 2, tree);
	git_tree_sort(tree);
	if (!is_whole || has_doubles(tree))
		return fail(err, FAILED,
			"the tree %.12s is malformed, so what it holds is not "
			"certain: `git fsck` tells how",
			id);
	return 0;
}

struct git_item git_tree_find(const struct git_tree *tree, const char *name)
{
	const struct git_item wanted = { name, "", GIT_NOTHING };
	const struct git_item *found = NULL;

	if (tree->count)
		found = bsearch(&wanted, tree->items, tree->count,
			sizeof(wanted), by_name);
	return found ? *found : wanted;
}

const char *git_tree_below(const struct git_tree *tree, const char *name)
{
	struct git_item item = git_tree_find(tree, name);

	return item.mode == GIT_DIRECTORY ? item.id : "";
}

/* There are many of them: a format would take most of the time. */
const char *git_tree_path(
	struct arena *arena, const char *directory, const char *name)
{
	size_t above = strlen(directory), length = strlen(name);
	char *path;

	if (above == 0)
		return name;
	path = arena_alloc(arena, above + length + 2);
	memcpy(path, directory, above + 1);
	path[above] = '/';
	memcpy(path + above + 1, name, length + 1);
	return path;
}
