/* range_place.c - where a commit has the ledger. */
#include "range_place.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "git_objects.h"
#include "git_tree.h"
#include "range.h"
#include "record_files.h"

enum { DEPTH_LIMIT = 8 };

static bool is_ledger(const struct git_tree *tree)
{
	return git_tree_find(tree, "vigil.yaml").mode != GIT_NOTHING ||
	       git_tree_find(tree, "journal").mode != GIT_NOTHING ||
	       git_tree_find(tree, old_journal).mode != GIT_NOTHING;
}

static int take(struct range *range, const char *path, const char *id,
	struct range_place *place, struct error *err)
{
	place->path = path;
	place->id = id;
	return git_tree_read(
		&range->objects, &range->work, id, &place->tree, err);
}

/* Goes down a path, whose directories may not all be there. */
static int take_named(struct range *range, const char *root, const char *path,
	struct range_place *place, struct error *err)
{
	const char *id = root, *name = path;
	size_t length;

	while (*name && *id) {
		struct git_tree tree;

		length = strcspn(name, "/");
		if (git_tree_read(
			    &range->objects, &range->work, id, &tree, err) < 0)
			return -1;
		if (length && !(length == 1 && *name == '.'))
			id = git_tree_below(&tree,
				arena_copy_bytes(&range->work, name, length));
		name += length + strspn(name + length, "/");
	}
	length = strlen(path);
	while (length && path[length - 1] == '/')
		length--;
	return *id ? take(range, arena_copy_bytes(&range->work, path, length),
			     id, place, err)
		   : 0;
}

/* Looks for claims/ with a record or settings, the higher directories first:
 * so many levels below this one. */
static int search(struct range *range, const struct git_tree *tree,
	const char *path, int levels, struct range_place *place,
	struct error *err)
{
	size_t i;

	for (i = 0; i < tree->count && !place->path; i++) {
		const struct git_item *item = &tree->items[i];
		const char *below =
			git_tree_path(&range->work, path, item->name);
		struct git_tree inner;

		if (item->mode != GIT_DIRECTORY || *item->name == '.')
			continue;
		if (git_tree_read(&range->objects, &range->work, item->id,
			    &inner, err) < 0)
			return -1;
		if (levels == 0 && strcmp(item->name, "claims") == 0 &&
			is_ledger(&inner))
			*place = (struct range_place){ below, inner, item->id };
		else if (levels > 0 && search(range, &inner, below, levels - 1,
					       place, err) < 0)
			return -1;
	}
	return 0;
}

/* A claims/ at the top that has neither must not hide a ledger elsewhere. */
static int find_below(struct range *range, const char *root,
	struct range_place *place, struct error *err)
{
	const char *claims;
	struct git_tree tree;
	int levels;

	if (git_tree_read(&range->objects, &range->work, root, &tree, err) < 0)
		return -1;
	claims = git_tree_below(&tree, "claims");
	if (search(range, &tree, "", 0, place, err) < 0)
		return -1;
	if (!place->path && is_ledger(&tree))
		*place = (struct range_place){ "", tree, root };
	for (levels = 1; levels < DEPTH_LIMIT && !place->path; levels++) {
		if (search(range, &tree, "", levels, place, err) < 0)
			return -1;
	}
	return !place->path && *claims
		       ? take(range, "claims", claims, place, err)
		       : 0;
}

/* Returns the id of what a commit has at the top, or "" where it is "". */
static int find_root(struct range *range, const char *commit, const char **root,
	struct error *err)
{
	const char *name = arena_printf(&range->work, "%s^{tree}", commit);
	struct git_object object;

	*root = "";
	if (!*commit)
		return 0;
	if (git_objects_find(&range->objects, name, &object, err) < 0)
		return -1;
	if (!*object.type)
		return fail(err, FAILED,
			"git has no tree of the commit %.12s: `git fsck` tells "
			"whether the repository is whole",
			commit);
	*root = arena_copy(&range->work, object.id);
	return 0;
}

int range_place_find(struct range *range, const char *commit,
	struct range_place *place, struct error *err)
{
	const char *root;

	*place = (struct range_place){ .id = "" };
	if (find_root(range, commit, &root, err) < 0)
		return -1;
	if (!range->within)
		return find_below(range, root, place, err);
	if (take_named(range, root, range->within, place, err) < 0)
		return -1;
	return range->formerly && !place->path
		       ? take_named(range, root, range->formerly, place, err)
		       : 0;
}

int range_place_top(struct range *range, const char *commit,
	struct range_place *place, struct error *err)
{
	const char *root;

	*place = (struct range_place){ .id = "" };
	return find_root(range, commit, &root, err) < 0
		       ? -1
		       : take(range, "", root, place, err);
}

int range_place_kept(struct range *range, const char *commit, const char *path,
	struct range_place *place, struct error *err)
{
	struct range_place found = { .id = "" };
	const char *root;

	*place = found;
	if (find_root(range, commit, &root, err) < 0 ||
		take_named(range, root, path, &found, err) < 0)
		return -1;
	if (is_ledger(&found.tree))
		*place = found;
	return 0;
}

int range_place_moved(struct range *range, const char *old, const char *new,
	struct range_place *before, struct error *err)
{
	struct range_place found = { .id = "" }, still;
	const char *root;

	if (find_root(range, old, &root, err) < 0 ||
		find_below(range, root, &found, err) < 0)
		return -1;
	if (!found.path)
		return 0;
	if (range_place_kept(range, new, found.path, &still, err) < 0)
		return -1;
	if (still.path)
		return 0;
	range->formerly = arena_copy(range->arena, found.path);
	*before = found;
	return 0;
}

/* ---- the record there ---- */

int range_place_record(struct range *range, const struct range_place *place,
	struct git_tree *files, struct error *err)
{
	struct git_item old = git_tree_find(&place->tree, old_journal);
	struct git_tree journal;
	size_t i;

	*files = (struct git_tree){ NULL, 0 };
	if (git_tree_read(&range->objects, &range->work,
		    git_tree_below(&place->tree, "journal"), &journal, err) < 0)
		return -1;
	if (old.mode != GIT_NOTHING)
		git_tree_add(&range->work, files, old);
	for (i = 0; i < journal.count; i++) {
		struct git_item item = journal.items[i];

		item.name = git_tree_path(&range->work, "journal", item.name);
		if (is_record_file(item.name))
			git_tree_add(&range->work, files, item);
	}
	git_tree_sort(files);
	return 0;
}
