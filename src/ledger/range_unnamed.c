/* range_unnamed.c - ledgers that a range changes and nobody named. */
#include "range_unnamed.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "git_tree.h"
#include "problem.h"
#include "range.h"
#include "range_place.h"
#include "range_places.h"

enum { DEPTH_LIMIT = 8 };

struct walk {
	struct range *range;
	const struct range_places *places;
};

static int look_in(const struct walk *walk, const char *path,
	const char *before, const char *now, int depth, struct error *err);

static bool is_checked(const struct walk *walk, const char *path)
{
	const char *before = walk->places->before.path;
	const char *now = walk->places->now.path;

	return (before && strcmp(before, path) == 0) ||
	       (now && strcmp(now, path) == 0);
}

static int has_record(
	struct range *range, const char *id, bool *has, struct error *err)
{
	struct range_place place = { .id = id };
	struct git_tree files;

	if (git_tree_read(&range->objects, &range->work, id, &place.tree, err) <
			0 ||
		range_place_record(range, &place, &files, err) < 0)
		return -1;
	*has |= files.count > 0;
	return 0;
}

static void report(struct range *range, const char *path)
{
	const char *above = range->path;
	const struct problem problem = { .severity = SEVERITY_WARNING,
		.file = "journal",
		.message = arena_printf(&range->work,
			"this record was changed too, and is not checked; to "
			"check it: vigil -C %s verify --range, or on a server "
			"git config --add vigil.ledger DIR for each ledger",
			path) };

	range->path = path;
	range_problem(range, &problem);
	range->path = above;
}

static int look_at(const struct walk *walk, const char *path, const char *name,
	const char *before, const char *now, int depth, struct error *err)
{
	bool has = false;

	if (*name == '.' || strcmp(before, now) == 0 || is_checked(walk, path))
		return 0;
	if (strcmp(name, "claims") != 0)
		return depth < DEPTH_LIMIT ? look_in(walk, path, before, now,
						     depth + 1, err)
					   : 0;
	if (has_record(walk->range, before, &has, err) < 0 ||
		has_record(walk->range, now, &has, err) < 0)
		return -1;
	if (has)
		report(walk->range, path);
	return 0;
}

static int look_in(const struct walk *walk, const char *path,
	const char *before, const char *now, int depth, struct error *err)
{
	struct range *range = walk->range;
	struct git_tree old, new, both = { NULL, 0 };
	size_t i;

	if (git_tree_read(&range->objects, &range->work, before, &old, err) <
			0 ||
		git_tree_read(&range->objects, &range->work, now, &new, err) <
			0)
		return -1;
	for (i = 0; i < new.count; i++)
		git_tree_add(&range->work, &both, new.items[i]);
	for (i = 0; i < old.count; i++) {
		if (!*git_tree_below(&new, old.items[i].name))
			git_tree_add(&range->work, &both, old.items[i]);
	}
	for (i = 0; i < both.count; i++) {
		const char *name = both.items[i].name;

		if (both.items[i].mode == GIT_DIRECTORY &&
			look_at(walk, git_tree_path(&range->work, path, name),
				name, git_tree_below(&old, name),
				git_tree_below(&new, name), depth, err) < 0)
			return -1;
	}
	return 0;
}

int range_unnamed_report(struct range *range, const char *before,
	const char *now, const struct range_places *places, struct error *err)
{
	const struct walk walk = { range, places };
	struct range_place old, new;

	if (range->within || is_checked(&walk, ""))
		return 0;
	return range_place_top(range, before, &old, err) < 0 ||
			       range_place_top(range, now, &new, err) < 0
		       ? -1
		       : look_in(&walk, "", old.id, new.id, 0, err);
}
