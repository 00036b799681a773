/* tree.c - a directory of files that a program makes again and again. */
#include "tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "directory.h"
#include "error.h"
#include "text.h"
#include "tree_state.h"
#include "tree_sums.h"

/* ---- what a run that was killed has left ---- */

static bool is_draft(const char *name)
{
	static const char start[] = ".vigil-";

	return strncmp(name, start, sizeof(start) - 1) == 0 &&
	       strcmp(name, tree_unfinished_name) != 0;
}

/* Removes drafts, and returns what else is there. */
static struct texts remove_drafts(const struct tree *tree, int number)
{
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	struct texts others = { NULL, 0 };
	const struct dirent *item;

	if (!directory) {
		if (number >= 0)
			close(number);
		return others;
	}
	while ((item = readdir(directory))) {
		if (is_draft(item->d_name))
			unlinkat(number, item->d_name, 0);
		else if (*item->d_name != '.')
			texts_add_copy(tree->arena, &others, item->d_name);
	}
	closedir(directory);
	return others;
}

/* Drafts lie in the directory itself and in those in it. */
static void remove_old_drafts(const struct tree *tree)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
	const struct texts parts =
		remove_drafts(tree, openat(tree->directory, ".", flags));
	size_t i;

	for (i = 0; i < parts.count; i++) {
		struct tree part = *tree;
		struct arena arena = { 0 };

		part.arena = &arena;
		remove_drafts(&part, directory_open(tree->directory,
					     parts.items[i], flags, 0));
		arena_release(&arena);
	}
}

/* ---- opening ---- */

static int read_sums(struct tree *tree, struct error *err)
{
	const char *text;
	size_t length;

	tree->sums.arena = tree->arena;
	if (tree_read(tree, tree_sums_name, &text, &length, err) < 0)
		return -1;
	if (text && (!tree_sums_read(&tree->sums, text, length) ||
			    !tree_sums_find(&tree->sums, tree->rules.mark)))
		return fail(err, FAILED,
			"%s: is not of a site that vigil made; give a "
			"directory of its own",
			tree_shown(tree, tree_sums_name));
	if (tree_read(tree, tree_unfinished_name, &text, &length, err) < 0)
		return -1;
	if (text)
		tree_sums_read_others(&tree->sums, text, length);
	return 0;
}

static int open_directory(struct tree *tree, struct error *err)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

	tree->directory = open(tree->path, flags);
	if (tree->directory < 0 && errno == ENOENT && tree->rules.is_trial)
		return 0;
	if (tree->directory < 0 && errno == ENOENT) {
		if (mkdir(tree->path, 0777) < 0)
			return tree_fail(tree, "", "made", err);
		tree->is_new = true;
		tree->directory = open(tree->path, flags);
	}
	return tree->directory < 0 ? tree_fail(tree, "", "opened", err) : 0;
}

int tree_open(struct tree **opened, struct arena *arena, const char *path,
	const struct tree_rules *rules, struct error *err)
{
	struct tree *tree = arena_alloc(arena, sizeof(*tree));

	tree->arena = arena;
	tree->path = path;
	tree->rules = *rules;
	*opened = tree;
	if (open_directory(tree, err) < 0 || read_sums(tree, err) < 0)
		return -1;
	if (!rules->is_trial)
		remove_old_drafts(tree);
	return 0;
}

/* ---- closing ---- */

static void remove_directory(const struct tree *tree, const char *path)
{
	const char *name;
	int parent = directory_parent(tree->directory, path, &name);

	if (parent < 0)
		return;
	unlinkat(parent, name, AT_REMOVEDIR);
	close(parent);
}

static void take_back(struct tree *tree)
{
	size_t i;

	for (i = 0; i < tree->change_count; i++) {
		if (tree->changes[i].draft)
			directory_remove(
				tree->directory, tree->changes[i].draft);
	}
	for (i = tree->made.count; i-- > 0;)
		remove_directory(tree, tree->made.items[i]);
	if (tree->is_new)
		rmdir(tree->path);
}

void tree_close(struct tree *tree)
{
	if (tree->directory < 0)
		return;
	if (!tree->is_placed)
		take_back(tree);
	close(tree->directory);
	tree->directory = -1;
}
