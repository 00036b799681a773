/* tree_finish.c - putting the files of a tree in place. */
#include "tree_finish.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "digest.h"
#include "directory.h"
#include "directory_write.h"
#include "error.h"
#include "text.h"
#include "text_stream.h"
#include "tree.h"
#include "tree_state.h"
#include "tree_sums.h"
#include "tree_sync.h"

enum { SHOWN = 10 };

/* ---- what is removed ---- */

/* What stays is of the tree as it was made last. */
static void find_removals(struct tree *tree)
{
	size_t i;

	for (i = 0; i < tree->sums.read; i++) {
		struct tree_sum *sum = &tree->sums.items[i];
		struct digest digest;
		struct stat status;

		if (sum->is_made || tree->directory < 0 ||
			directory_status(tree->directory, sum->path, &status) <
				0)
			continue;
		if (tree->rules.stays(sum->path)) {
			sum->is_made = true;
			continue;
		}
		if (tree_digest(tree, sum->path, &digest) &&
			tree_sum_has(sum, &digest))
			texts_add(tree->arena, &tree->removals, sum->path);
		else
			tree_refuse(tree, sum->path,
				"was changed since it was published, and would "
				"be removed");
	}
}

static int refuse(const struct tree *tree, struct error *err)
{
	size_t shown =
		tree->refused.count < SHOWN ? tree->refused.count : SHOWN;
	struct texts first = { tree->refused.items, shown };
	const char *more = "";

	if (shown < tree->refused.count)
		more = arena_printf(tree->arena, "\n... and %zu more",
			tree->refused.count - shown);
	return fail(err, FAILED,
		"%s%s\nnothing was written: move them away, or publish into "
		"another directory",
		texts_joined(tree->arena, &first, '\n'), more);
}

/* ---- SHA256SUMS ---- */

static char *sums_text(struct tree *tree, size_t *files, size_t *length)
{
	struct text_stream stream;
	size_t i;
	char *text;

	tree_sums_sort(&tree->sums);
	text_stream_open(&stream);
	for (i = 0, *files = 0; i < tree->sums.count; i++) {
		const struct tree_sum *sum = &tree->sums.items[i];

		if (!sum->is_made)
			continue;
		fprintf(stream.out, "%s  %s\n", sum->digest.hex, sum->path);
		++*files;
	}
	text = text_stream_close(&stream, tree->arena);
	*length = stream.length;
	return text;
}

/* The digests that files may have until all is in place: those that they get,
 * and those of a run that was killed. */
static char *unfinished_text(struct tree *tree, const char *before,
	size_t before_length, size_t *length)
{
	struct text_stream stream;
	size_t i;
	char *text;

	text_stream_open(&stream);
	if (before)
		fwrite(before, 1, before_length, stream.out);
	tree->sums.read = tree->sums.count;
	for (i = 0; i < tree->change_count; i++) {
		const char *path = tree->changes[i].path;
		const struct tree_sum *sum = tree_sums_find(&tree->sums, path);

		if (sum)
			fprintf(stream.out, "%s  %s\n", sum->digest.hex, path);
	}
	text = text_stream_close(&stream, tree->arena);
	*length = stream.length;
	return text;
}

static int write_draft(struct tree *tree, const char *draft, const char *text,
	size_t length, struct error *err)
{
	if (directory_remove(tree->directory, draft) < 0 && errno != ENOENT)
		return tree_fail(tree, draft, "removed", err);
	if (directory_write(tree->directory, draft, 0644, text, length) < 0)
		return tree_fail(tree, draft, "written", err);
	return 0;
}

static int place(struct tree *tree, const char *draft, const char *path,
	struct error *err)
{
	if (directory_rename(tree->directory, draft, path) == 0)
		return 0;
	return tree_fail(tree, path, "put in place", err);
}

static const char sums_draft[] = ".vigil-SHA256SUMS";
static const char unfinished_draft[] = ".vigil-beginning";

static int write_unfinished(struct tree *tree, struct error *err)
{
	const char *before, *text;
	size_t before_length, length;

	if (tree_read(tree, tree_unfinished_name, &before, &before_length,
		    err) < 0)
		return -1;
	text = unfinished_text(tree, before, before_length, &length);
	if (write_draft(tree, unfinished_draft, text, length, err) < 0)
		return -1;
	return place(tree, unfinished_draft, tree_unfinished_name, err);
}

/* ---- in place ---- */

static int by_order(const void *left, const void *right)
{
	const struct tree_change *a = left, *b = right;

	return (a->order > b->order) - (a->order < b->order);
}

static int place_all(struct tree *tree, struct error *err)
{
	size_t i;

	tree->is_placed = true;
	for (i = 0; i < tree->change_count; i++) {
		if (place(tree, tree->changes[i].draft, tree->changes[i].path,
			    err) < 0)
			return -1;
	}
	for (i = 0; i < tree->removals.count; i++) {
		const char *path = tree->removals.items[i];

		if (directory_remove(tree->directory, path) < 0)
			return tree_fail(tree, path, "removed", err);
	}
	if (place(tree, sums_draft, tree_sums_name, err) < 0)
		return -1;
	directory_remove(tree->directory, tree_unfinished_name);
	return tree_sync_all(tree->directory) == 0
		       ? 0
		       : tree_fail(tree, "", "brought to the disk", err);
}

static int write_all_changes(
	struct tree *tree, const char *sums, size_t length, struct error *err)
{
	if (write_draft(tree, sums_draft, sums, length, err) < 0 ||
		write_unfinished(tree, err) < 0)
		return -1;
	if (tree_sync_all(tree->directory) < 0)
		return tree_fail(tree, "", "brought to the disk", err);
	return place_all(tree, err);
}

static bool is_as_it_was(struct tree *tree, const char *sums, size_t length)
{
	const char *text;
	struct error ignored;
	size_t old;

	return tree_read(tree, tree_sums_name, &text, &old, &ignored) == 0 &&
	       text && old == length && memcmp(text, sums, length) == 0;
}

static void tell(const struct tree *tree)
{
	size_t i;

	if (!tree->rules.tell)
		return;
	for (i = 0; i < tree->change_count; i++)
		tree->rules.tell(tree->rules.context, TREE_WRITTEN,
			tree->changes[i].path);
	for (i = 0; i < tree->removals.count; i++)
		tree->rules.tell(tree->rules.context, TREE_REMOVED,
			tree->removals.items[i]);
}

int tree_finish(
	struct tree *tree, struct tree_summary *summary, struct error *err)
{
	const char *sums;
	size_t length;

	find_removals(tree);
	if (tree->change_count)
		qsort(tree->changes, tree->change_count, sizeof(*tree->changes),
			by_order);
	if (tree->refused.count)
		return refuse(tree, err);
	tell(tree);
	sums = sums_text(tree, &summary->files, &length);
	summary->written = tree->change_count;
	summary->removed = tree->removals.count;
	if (tree->rules.is_trial)
		return 0;
	if (tree->change_count || tree->removals.count ||
		!is_as_it_was(tree, sums, length))
		return write_all_changes(tree, sums, length, err);
	directory_remove(tree->directory, tree_unfinished_name);
	tree->is_placed = true;
	return 0;
}
