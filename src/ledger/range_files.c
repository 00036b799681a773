/* range_files.c - which claim files a range changed. */
#include "range_files.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim_file_name.h"
#include "error.h"
#include "git_tree.h"
#include "range.h"
#include "record_files.h"

struct finding {
	struct range *range;
	struct range_files *files;
};

static int find(struct finding *finding, const char *path, const char *before,
	const char *now, int depth, struct error *err);

static const char *below_of(const struct git_item *item)
{
	return item->mode == GIT_DIRECTORY ? item->id : "";
}

static bool is_claim_file(struct range *range, const char *path)
{
	return is_claim_path(&range->work, path, &range->settings.site) &&
	       !is_record_file(path);
}

void range_files_add(
	struct range *range, struct range_files *files, struct range_file file)
{
	files->items = arena_grow(&range->work, files->items, files->count,
		sizeof(*files->items));
	files->items[files->count++] = file;
}

/* A directory whose name is that of a claim file is told as one. */
static int look_at(struct finding *finding, const char *above,
	struct git_item before, struct git_item now, int depth,
	struct error *err)
{
	struct arena *arena = &finding->range->work;
	const char *path = git_tree_path(arena, above, now.name);

	if (*now.name == '.' ||
		(before.mode == now.mode && strcmp(before.id, now.id) == 0))
		return 0;
	if (is_claim_file(finding->range, path))
		range_files_add(finding->range, finding->files,
			(struct range_file){ path, before, now });
	else if (strcmp(path, "journal") != 0 && strcmp(path, "stamps") != 0 &&
		 depth < DEPTH_LIMIT)
		return find(finding, path, below_of(&before), below_of(&now),
			depth + 1, err);
	return 0;
}

static int find(struct finding *finding, const char *path, const char *before,
	const char *now, int depth, struct error *err)
{
	struct range *range = finding->range;
	struct git_tree old, new;
	size_t i;

	if (strcmp(before, now) == 0)
		return 0;
	if (git_tree_read(&range->objects, &range->work, before, &old, err) <
			0 ||
		git_tree_read(&range->objects, &range->work, now, &new, err) <
			0)
		return -1;
	for (i = 0; i < new.count; i++) {
		if (look_at(finding, path,
			    git_tree_find(&old, new.items[i].name),
			    new.items[i], depth, err) < 0)
			return -1;
	}
	for (i = 0; i < old.count; i++) {
		struct git_item gone = git_tree_find(&new, old.items[i].name);

		if (gone.mode == GIT_NOTHING &&
			look_at(finding, path, old.items[i], gone, depth, err) <
				0)
			return -1;
	}
	return 0;
}

int range_files_find(struct range *range, const char *before, const char *now,
	struct range_files *files, struct error *err)
{
	struct finding finding = { range, files };

	return find(&finding, "", before, now, 0, err);
}
