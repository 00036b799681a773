/* tree.c - a directory of files that a program makes again and again. */
#include "tree.h"

#include <dirent.h>
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
#include "sorted_lines.h"
#include "temporary.h"
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
void tree_remove_drafts(const struct tree *tree)
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

struct reading_sums {
	struct tree *tree;
	bool has_mark, is_whole;
	bool of_killed; /* what they may have left is read */
};

static int add_known(
	void *context, const struct tree_sum *sum, struct error *err)
{
	struct reading_sums *reading = context;
	struct tree *tree = reading->tree;
	char line[TREE_PATH_MOST + DIGEST_CHARACTERS + sizeof("\t\t+")];

	if (!sum) {
		reading->is_whole = false;
		return 0;
	}
	if (strcmp(sum->path, tree->rules.mark) == 0)
		reading->has_mark = true;
	snprintf(line, sizeof(line), "%s\t%s%s", sum->path, sum->digest.hex,
		reading->of_killed ? "\t+" : "");
	return sorted_lines_add(tree->known, line, err);
}

static int read_list(struct reading_sums *reading, const char *name,
	bool *is_there, struct error *err)
{
	FILE *in;
	int result;

	if (tree_read(reading->tree, name, &in, err) < 0)
		return -1;
	*is_there = in != NULL;
	if (!in)
		return 0;
	result = tree_sums_each(in, add_known, reading, err);
	fclose(in);
	return result;
}

static int read_sums(struct tree *tree, struct error *err)
{
	struct reading_sums reading = { .tree = tree, .is_whole = true };
	bool is_there;

	tree->known = sorted_lines_begin(tree->arena);
	tree->made = sorted_lines_begin(tree->arena);
	if (read_list(&reading, tree_sums_name, &is_there, err) < 0)
		return -1;
	if (is_there && (!reading.is_whole || !reading.has_mark))
		return fail(err, FAILED,
			"%s: is not of a site that vigil made; give a "
			"directory of its own",
			tree_shown(tree, tree_sums_name));
	reading.of_killed = true;
	return read_list(&reading, tree_unfinished_name, &is_there, err);
}

static int open_lists(struct tree *tree, struct error *err)
{
	tree->changes = temporary_file(err);
	if (tree->changes)
		tree->removals = temporary_file(err);
	return tree->removals ? 0 : -1;
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
	if (open_directory(tree, err) < 0 || open_lists(tree, err) < 0 ||
		read_sums(tree, err) < 0)
		return -1;
	if (!rules->is_trial)
		tree_remove_drafts(tree);
	return 0;
}

/* ---- closing ---- */

void tree_remove_directory(const struct tree *tree, const char *path)
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

	if (!tree->rules.is_trial)
		tree_remove_drafts(tree);
	for (i = tree->parents.count; i-- > 0;)
		tree_remove_directory(tree, tree->parents.items[i]);
	if (tree->is_new)
		rmdir(tree->path);
}

void tree_close(struct tree *tree)
{
	sorted_lines_close(tree->known);
	sorted_lines_close(tree->made);
	if (tree->changes)
		fclose(tree->changes);
	if (tree->removals)
		fclose(tree->removals);
	if (tree->directory >= 0 && !tree->is_placed)
		take_back(tree);
	if (tree->directory >= 0)
		close(tree->directory);
	tree->directory = -1;
}
