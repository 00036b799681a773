/* range_record.c - whether a commit keeps the record of one before it. */
#include "range_record.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_parse.h"
#include "error.h"
#include "git_objects.h"
#include "git_tree.h"
#include "range.h"
#include "range_lines.h"
#include "range_place.h"
#include "range_places.h"
#include "record_files.h"
#include "text.h"

/* ---- files by what they hold ---- */

/* What is no regular file holds no lines. */
struct texts range_record_ids(struct range *range, const struct git_tree *files)
{
	struct texts ids = { NULL, 0 };
	size_t i;

	for (i = 0; i < files->count; i++) {
		if (files->items[i].mode == GIT_FILE)
			texts_add(&range->work, &ids, files->items[i].id);
	}
	return ids;
}

static struct texts sorted_ids(
	struct range *range, const struct git_tree *files)
{
	struct texts ids = range_record_ids(range, files);

	texts_sort(&ids);
	return ids;
}

/* Most files are what and where they were. */
struct git_tree range_record_files(struct range *range,
	const struct git_tree *files, const struct git_tree *others, bool has)
{
	struct git_tree found = { NULL, 0 };
	struct texts ids = { NULL, 0 };
	size_t i;

	for (i = 0; i < files->count; i++) {
		const struct git_item *item = &files->items[i];
		struct git_item other = git_tree_find(others, item->name);
		bool is_same = other.mode == GIT_FILE &&
			       strcmp(other.id, item->id) == 0;

		if (!is_same && !ids.count)
			ids = sorted_ids(range, others);
		if (item->mode == GIT_FILE &&
			(is_same || texts_has(&ids, item->id)) == has)
			git_tree_add(&range->work, &found, *item);
	}
	return found;
}

/* ---- a commit and one before it ---- */

struct keeping {
	struct range *range;
	const char *commit, *before;
	struct git_tree files;    /* whose lines are being read */
	struct range_lines lines; /* the entries that may be gone */
	bool *is_broken;          /* of each file: it has other lines */
};

static void note_entry(void *context, size_t place, long number,
	const char *line, size_t length)
{
	struct keeping *keeping = context;
	struct arena apart = { 0 };
	struct entry entry;
	struct error ignored;

	if (entry_parse(&apart, line, length, &entry, &ignored) < 0)
		keeping->is_broken[place] = true;
	else
		range_lines_add(&keeping->range->work, &keeping->lines,
			(struct range_line){ line, length,
				keeping->files.items[place].name, number,
				false });
	arena_release(&apart);
}

static void mark(void *context, size_t place, long number, const char *line,
	size_t length)
{
	struct keeping *keeping = context;

	(void)place;
	(void)number;
	range_lines_mark(&keeping->lines, line, length);
}

static int look_in(struct keeping *keeping, const struct git_tree *files,
	struct error *err)
{
	const struct texts ids = range_record_ids(keeping->range, files);

	if (keeping->lines.known == keeping->lines.count)
		return 0;
	return git_objects_lines(
		&keeping->range->objects, &ids, NULL, mark, keeping, err);
}

/* A publication is never taken back. */
static const char *instead(struct arena *arena, const struct entry *entry)
{
	if (entry->kind == ENTRY_PUBLISHED)
		return arena_printf(arena,
			", and then close the claim if it should not have been "
			"published: vigil close %s --as retired --note TEXT",
			entry->claim);
	return arena_printf(arena,
		", or take the entry back with `vigil undo %.12s`",
		entry->hash);
}

static void report_gone(struct keeping *keeping)
{
	struct arena *arena = &keeping->range->work;
	size_t i;

	for (i = 0; i < keeping->lines.count; i++) {
		const struct range_line *line = &keeping->lines.items[i];
		struct entry entry;
		struct error ignored;

		if (line->is_known ||
			entry_parse(arena, line->text, line->length, &entry,
				&ignored) < 0)
			continue;
		range_fault(keeping->range, line->file, line->number,
			arena_printf(arena,
				"%s: the %s of %s is gone in commit %.12s; "
				"entries are never taken out: make that commit "
				"anew with this line%s",
				entry.claim, entry_kind_noun(entry.kind),
				date_shown(arena, entry.on), keeping->commit,
				instead(arena, &entry)));
	}
}

/* The record of 0.1 grows; and a file that holds what is no entry may be set
 * right. */
static void report_changed(struct keeping *keeping, const struct git_tree *now)
{
	struct range *range = keeping->range;
	size_t i;

	for (i = 0; i < keeping->files.count; i++) {
		const struct git_item *item = &keeping->files.items[i];

		if (strcmp(item->name, old_journal) == 0 ||
			keeping->is_broken[i] ||
			git_tree_find(now, item->name).mode == GIT_NOTHING)
			continue;
		range_fault(range, item->name, 0,
			arena_printf(&range->work,
				"has other bytes in commit %.12s; files of the "
				"record are never changed: make that commit "
				"anew with the file as it was (git checkout "
				"%.12s -- FILE)",
				keeping->commit, keeping->before));
	}
}

/* Files that are renamed, or another has the bytes of, are passed over; not so
 * those whose name has other bytes now. */
static struct git_tree files_to_check(struct range *range,
	const struct git_tree *before, const struct git_tree *now)
{
	struct git_tree gone = range_record_files(range, before, now, false);
	struct git_tree moved = range_record_files(range, before, now, true);
	size_t i;

	for (i = 0; i < moved.count; i++) {
		struct git_item item = git_tree_find(now, moved.items[i].name);

		if (item.mode != GIT_NOTHING &&
			strcmp(item.id, moved.items[i].id) != 0)
			git_tree_add(&range->work, &gone, moved.items[i]);
	}
	return gone;
}

static int compare(struct keeping *keeping, const struct git_tree *before,
	const struct git_tree *now, struct error *err)
{
	struct range *range = keeping->range;
	const struct git_tree files = files_to_check(range, before, now);
	const struct texts ids = range_record_ids(range, &files);
	struct git_tree added, kept;

	if (files.count == 0)
		return 0;
	added = range_record_files(range, now, before, false);
	kept = range_record_files(range, now, before, true);
	keeping->files = files;
	keeping->is_broken = arena_alloc(&range->work, files.count);
	if (git_objects_lines(&range->objects, &ids, &range_limit, note_entry,
		    keeping, err) < 0 ||
		range_lines_sort(&keeping->lines, err) < 0 ||
		look_in(keeping, &added, err) < 0 ||
		look_in(keeping, &kept, err) < 0)
		return -1;
	report_changed(keeping, now);
	report_gone(keeping);
	return 0;
}

int range_record_check(struct range *range, const char *commit,
	const char *before, struct error *err)
{
	struct keeping keeping = {
		.range = range, .commit = commit, .before = before
	};
	const char *path = range->path;
	struct range_places places;
	struct git_tree files_before, files_now;
	int result;

	if (range_places_find(range, before, commit, &places, err) < 0)
		return -1;
	range_places_report(range, commit, &places);
	if (strcmp(places.before.id, places.now.id) == 0)
		return 0;
	if (range_place_record(range, &places.before, &files_before, err) < 0 ||
		range_place_record(range, &places.now, &files_now, err) < 0)
		return -1;
	range->path = places.before.path;
	result = compare(&keeping, &files_before, &files_now, err);
	range->path = path;
	return result;
}
