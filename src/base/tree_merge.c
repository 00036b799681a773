/* tree_merge.c - what was made last and what is made now, side by side. */
#include "tree_merge.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "digest.h"
#include "directory.h"
#include "error.h"
#include "sorted_lines.h"
#include "tree_file.h"
#include "tree_state.h"
#include "tree_sums.h"

struct merge {
	struct tree *tree;
	const char *made, *known; /* the next line of each, or NULL */
	struct tree_file *sums;
	size_t files;
	/* of the path that is looked at */
	char path[TREE_PATH_MOST + 1];
	bool is_known;        /* it was made last */
	bool is_right;        /* with the digest that it has */
	struct digest before; /* the one that the list says; or none */
};

static int take_made(struct merge *merge, struct error *err)
{
	return sorted_lines_next(merge->tree->made, &merge->made, err);
}

static int take_known(struct merge *merge, struct error *err)
{
	return sorted_lines_next(merge->tree->known, &merge->known, err);
}

/* ---- a path ---- */

static int order(const char *left, const char *right)
{
	const size_t one = strcspn(left, "\t"), other = strcspn(right, "\t");
	const int bytes = memcmp(left, right, one < other ? one : other);

	return bytes ? bytes : (one > other) - (one < other);
}

static void begin_path(struct merge *merge, const char *line)
{
	snprintf(merge->path, sizeof(merge->path), "%.*s",
		(int)strcspn(line, "\t"), line);
	merge->is_known = merge->is_right = false;
	merge->before = (struct digest){ "" };
}

/* Passes all that is known of the path, and looks for a digest. */
static int pass_known(
	struct merge *merge, const char *digest, struct error *err)
{
	while (merge->known && order(merge->known, merge->path) == 0) {
		const char *said = strchr(merge->known, '\t') + 1;

		merge->is_known = true;
		if (strncmp(said, digest, DIGEST_CHARACTERS) == 0)
			merge->is_right = true;
		if (!said[DIGEST_CHARACTERS])
			memcpy(merge->before.hex, said, DIGEST_CHARACTERS);
		if (take_known(merge, err) < 0)
			return -1;
	}
	return 0;
}

static int list(struct merge *merge, const char *digest, struct error *err)
{
	char line[DIGEST_CHARACTERS + sizeof("  \n") + TREE_PATH_MOST];
	const int length = snprintf(line, sizeof(line), "%.*s  %s\n",
		DIGEST_CHARACTERS, digest, merge->path);

	merge->files++;
	return tree_add(merge->sums, line, (size_t)length, err);
}

/* ---- what is made ---- */

static int merge_made(struct merge *merge, struct error *err)
{
	const char *digest = strchr(merge->made, '\t') + 1;
	const char *before = strchr(digest, '\t') + 1;

	begin_path(merge, merge->made);
	if (pass_known(merge, before, err) < 0)
		return -1;
	if (*before != '-' && !merge->is_known)
		tree_refuse(merge->tree, merge->path,
			"is not of this site, and would be overwritten");
	else if (*before != '-' && !merge->is_right)
		tree_refuse(merge->tree, merge->path,
			"was changed since it was published");
	if (*digest == '=')
		digest = merge->before.hex;
	if (list(merge, digest, err) < 0)
		return -1;
	return take_made(merge, err);
}

/* ---- what is not made any more ---- */

/* What stays is of the tree as it was made last. */
static int let_stay(
	struct merge *merge, const struct digest *digest, struct error *err)
{
	if (!*merge->before.hex)
		merge->before = *digest;
	return list(merge, merge->before.hex, err);
}

static int merge_gone(struct merge *merge, struct error *err)
{
	struct tree *tree = merge->tree;
	struct digest digest = { "?" };
	struct stat status;
	bool is_there;

	begin_path(merge, merge->known);
	is_there = tree->directory >= 0 &&
		   directory_status(tree->directory, merge->path, &status) == 0;
	if (is_there && !tree_digest(tree, merge->path, &digest))
		digest = (struct digest){ "?" };
	if (pass_known(merge, digest.hex, err) < 0)
		return -1;
	if (!is_there)
		return 0;
	if (tree->rules.stays(merge->path))
		return let_stay(merge, &digest, err);
	if (merge->is_right) {
		fprintf(tree->removals, "%s\n", merge->path);
		tree->removal_count++;
	} else {
		tree_refuse(tree, merge->path,
			"was changed since it was published, and would be "
			"removed");
	}
	return 0;
}

/* ---- the whole ---- */

static int merge_all(struct merge *merge, struct error *err)
{
	int result = 0;

	if (sorted_lines_order(merge->tree->made, err) < 0 ||
		sorted_lines_order(merge->tree->known, err) < 0 ||
		take_made(merge, err) < 0 || take_known(merge, err) < 0)
		return -1;
	while (result == 0 && (merge->made || merge->known)) {
		if (merge->made &&
			(!merge->known ||
				order(merge->made, merge->known) <= 0))
			result = merge_made(merge, err);
		else
			result = merge_gone(merge, err);
	}
	return result;
}

int tree_merge(
	struct tree *tree, size_t *files, const char **draft, struct error *err)
{
	struct merge merge = { .tree = tree };

	merge.sums = tree_begin(tree, tree->arena, tree_sums_name);
	if (merge_all(&merge, err) < 0)
		return -1;
	*files = merge.files;
	return tree_end_apart(merge.sums, draft, err);
}
