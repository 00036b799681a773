/* tree_finish.c - putting the files of a tree in place. */
#include "tree_finish.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "arena.h"
#include "directory.h"
#include "error.h"
#include "temporary.h"
#include "text.h"
#include "tree.h"
#include "tree_merge.h"
#include "tree_state.h"
#include "tree_sync.h"

static int refuse(const struct tree *tree, struct error *err)
{
	const size_t more = tree->refused_count - tree->refused.count;

	return fail(err, FAILED,
		"%s%s\nnothing was written: move them away, or publish into "
		"another directory",
		texts_joined(tree->arena, &tree->refused, '\n'),
		more ? arena_printf(tree->arena, "\n... and %zu more", more)
		     : "");
}

/* ---- files in their order ---- */

/* A file that has a draft, or is to be removed. */
struct change {
	const char *draft, *digest, *path;
};

typedef int change_fn(struct tree *tree, void *context,
	const struct change *change, struct error *err);

static struct change parse(struct arena *arena, char *line)
{
	struct change change = { .path = line };
	char *tab = strchr(line, '\t'), *end;

	if (!tab)
		return change;
	change.digest = tab + 1;
	end = strchr(change.digest, '\t');
	*end = '\0';
	change.path = end + 1;
	change.draft = tree_draft(arena, change.path, strtoul(line, NULL, 10));
	return change;
}

static int each(struct tree *tree, FILE *list, change_fn *visit, void *context,
	struct error *err)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t length;
	int result = 0;

	if (temporary_flush(list, err) < 0)
		return -1;
	rewind(list);
	while (result == 0 && (length = getline(&line, &size, list)) > 0) {
		struct arena arena = { 0 };
		struct change change;

		line[length - 1] = '\0';
		change = parse(&arena, line);
		result = visit(tree, context, &change, err);
		arena_release(&arena);
	}
	free(line);
	return result;
}

static int each_change(
	struct tree *tree, change_fn *visit, void *context, struct error *err)
{
	if (each(tree, tree->changes, visit, context, err) < 0)
		return -1;
	return each(tree, tree->removals, visit, context, err);
}

static int tell(struct tree *tree, void *context, const struct change *change,
	struct error *err)
{
	(void)context;
	(void)err;
	tree->rules.tell(tree->rules.context,
		change->digest ? TREE_WRITTEN : TREE_REMOVED, change->path);
	return 0;
}

/* ---- in place ---- */

static int place(struct tree *tree, const char *draft, const char *path,
	struct error *err)
{
	if (directory_rename(tree->directory, draft, path) == 0)
		return 0;
	return tree_fail(tree, path, "put in place", err);
}

/* A directory goes with its last file; one that has others stays. */
static void remove_parents(const struct tree *tree, const char *path)
{
	struct arena arena = { 0 };
	char *parent = arena_copy(&arena, path), *slash;

	while ((slash = strrchr(parent, '/'))) {
		*slash = '\0';
		tree_remove_directory(tree, parent);
	}
	arena_release(&arena);
}

static int place_change(struct tree *tree, void *context,
	const struct change *change, struct error *err)
{
	(void)context;
	if (change->draft)
		return place(tree, change->draft, change->path, err);
	if (directory_remove(tree->directory, change->path) < 0)
		return tree_fail(tree, change->path, "removed", err);
	remove_parents(tree, change->path);
	return 0;
}

static int place_all(struct tree *tree, const char *sums, struct error *err)
{
	tree->is_placed = true;
	if (each_change(tree, place_change, NULL, err) < 0)
		return -1;
	if (sums && place(tree, sums, tree_sums_name, err) < 0)
		return -1;
	directory_remove(tree->directory, tree_unfinished_name);
	return tree_sync_all(tree->directory) == 0
		       ? 0
		       : tree_fail(tree, "", "brought to the disk", err);
}

/* ---- the digests that files may have until all is in place ---- */

static const char unfinished_draft[] = ".vigil-beginning";

static int write_digest(struct tree *tree, void *context,
	const struct change *change, struct error *err)
{
	(void)tree;
	(void)err;
	fprintf(context, "%s  %s\n", change->digest, change->path);
	return 0;
}

/* Those of runs that were killed. */
static int copy_before(struct tree *tree, FILE *out, struct error *err)
{
	FILE *in;
	int byte;

	if (tree_read(tree, tree_unfinished_name, &in, err) < 0)
		return -1;
	while (in && (byte = getc(in)) != EOF)
		putc(byte, out);
	if (in)
		fclose(in);
	return 0;
}

static int write_unfinished(struct tree *tree, struct error *err)
{
	const int number = directory_open(tree->directory, unfinished_draft,
		O_WRONLY | O_CREAT | O_TRUNC, 0644);
	FILE *out = number < 0 ? NULL : fdopen(number, "w");
	bool is_whole;

	if (!out)
		return tree_fail(tree, unfinished_draft, "written", err);
	if (copy_before(tree, out, err) < 0 ||
		each(tree, tree->changes, write_digest, out, err) < 0) {
		fclose(out);
		return -1;
	}
	is_whole = fflush(out) == 0 && !ferror(out) && fsync(number) == 0;
	if (fclose(out) != 0 || !is_whole)
		return tree_fail(tree, unfinished_draft, "written", err);
	return place(tree, unfinished_draft, tree_unfinished_name, err);
}

/* ---- the whole ---- */

static int write_all_changes(
	struct tree *tree, const char *sums, struct error *err)
{
	if (write_unfinished(tree, err) < 0)
		return -1;
	if (tree_sync_all(tree->directory) < 0)
		return tree_fail(tree, "", "brought to the disk", err);
	return place_all(tree, sums, err);
}

int tree_finish(
	struct tree *tree, struct tree_summary *summary, struct error *err)
{
	const char *sums;

	if (tree_merge(tree, &summary->files, &sums, err) < 0)
		return -1;
	if (tree->refused_count)
		return refuse(tree, err);
	if (tree->rules.tell && each_change(tree, tell, NULL, err) < 0)
		return -1;
	summary->written = tree->change_count;
	summary->removed = tree->removal_count;
	if (tree->rules.is_trial)
		return 0;
	if (tree->change_count || tree->removal_count || sums)
		return write_all_changes(tree, sums, err);
	directory_remove(tree->directory, tree_unfinished_name);
	tree->is_placed = true;
	return 0;
}
