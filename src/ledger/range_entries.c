/* range_entries.c - the lines that a range adds, and those of their claims. */
#include "range_entries.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "entries.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "file.h"
#include "git_objects.h"
#include "git_tree.h"
#include "range.h"
#include "range_claims.h"
#include "range_lines.h"
#include "range_record.h"
#include "record_files.h"
#include "record_line.h"
#include "text.h"

struct gathering {
	struct range *range;
	const struct git_tree *files; /* whose lines are being read */
	struct range_lines *added;
	struct range_claims *claims;
	struct range_lines
		others; /* of these claims, in files that were kept */
	size_t pointer; /* one more than the place of a file in Git LFS */
};

/* ---- the lines ---- */

static void add(void *context, size_t place, long number, const char *line,
	size_t length)
{
	struct gathering *gathering = context;

	if (gathering->pointer == place + 1)
		return;
	if (number == 1 && record_line_is_pointer(line))
		gathering->pointer = place + 1;
	range_lines_add(&gathering->range->work, gathering->added,
		(struct range_line){ line, length,
			gathering->files->items[place].name, number, false });
}

static void mark(void *context, size_t place, long number, const char *line,
	size_t length)
{
	struct gathering *gathering = context;

	(void)place;
	(void)number;
	range_lines_mark(gathering->added, line, length);
}

/* Returns the id in a line, and how long it is, or NULL. */
static const char *id_in(const char *line, size_t *length)
{
	static const char start[] = "{\"claim\":\"";

	if (strncmp(line, start, sizeof(start) - 1) != 0)
		return NULL;
	line += sizeof(start) - 1;
	*length = strcspn(line, "\"");
	return *length ? line : NULL;
}

static struct range_claim *claim_of(
	const struct range_claims *claims, const char *line)
{
	size_t length;
	const char *id = id_in(line, &length);

	return id ? range_claims_find(claims, id, length) : NULL;
}

static void mark_or_keep(void *context, size_t place, long number,
	const char *line, size_t length)
{
	struct gathering *gathering = context;

	if (!range_lines_mark(gathering->added, line, length) &&
		claim_of(gathering->claims, line))
		range_lines_add(&gathering->range->work, &gathering->others,
			(struct range_line){ line, length,
				gathering->files->items[place].name, number,
				true });
}

static int read_lines(struct gathering *gathering, const struct git_tree *files,
	const struct file_limit *limit, git_line_fn *line, struct error *err)
{
	const struct texts ids = range_record_ids(gathering->range, files);

	gathering->files = files;
	return git_objects_lines(
		&gathering->range->objects, &ids, limit, line, gathering, err);
}

/* ---- what they are ---- */

static void add_claims(struct gathering *gathering)
{
	struct range *range = gathering->range;
	size_t i, length;

	for (i = 0; i < gathering->added->count; i++) {
		const struct range_line *line = &gathering->added->items[i];
		const char *id = id_in(line->text, &length);

		if (id && !line->is_known)
			range_claims_add(range, gathering->claims,
				arena_copy_bytes(&range->work, id, length));
	}
}

/* What stood before was looked at when it came: its hash is not worked out
 * again, and nobody asks whether it is an entry. */
static bool is_known_entry(
	struct arena *arena, const struct range_line *line, struct entry *entry)
{
	struct error ignored;

	return entry_parse_known(
		       arena, line->text, line->length, entry, &ignored) == 0 &&
	       (entry->version != VERSION_OLD ||
		       strcmp(line->file, old_journal) == 0);
}

static bool is_new_entry(
	struct range *range, const struct range_line *line, struct entry *entry)
{
	const char *what = record_line_read(
		&range->work, line->file, line->text, line->length, entry);

	if (what)
		range_fault(range, line->file, line->number, what);
	return !what;
}

static void take(struct gathering *gathering, const struct range_line *line)
{
	struct arena *arena = &gathering->range->work;
	struct range_claim *claim = claim_of(gathering->claims, line->text);
	struct entry *entry;

	if (line->is_known && !claim)
		return;
	entry = arena_alloc(arena, sizeof(*entry));
	if (!(line->is_known ? is_known_entry(arena, line, entry)
			     : is_new_entry(gathering->range, line, entry)) ||
		!claim)
		return;
	entries_add(arena, &claim->entries, entry);
	if (line->is_known)
		entries_add(arena, &claim->entries_before, entry);
}

static void take_all(
	struct gathering *gathering, const struct range_lines *lines)
{
	size_t i;

	for (i = 0; i < lines->count; i++)
		take(gathering, &lines->items[i]);
}

/* ---- the files ---- */

static void report_odd(struct range *range, const struct git_tree *before,
	const struct git_tree *now)
{
	size_t i;

	for (i = 0; i < now->count; i++) {
		const struct git_item *item = &now->items[i];
		struct git_item old = git_tree_find(before, item->name);

		if (item->mode == GIT_FILE ||
			(old.mode == item->mode &&
				strcmp(old.id, item->id) == 0))
			continue;
		range_fault(range, item->name, 0,
			item->mode == GIT_LINK
				? "is a symbolic link; put the file here itself"
				: "is not a regular file; move it away");
	}
}

int range_entries_find(struct range *range, const struct git_tree *before,
	const struct git_tree *now, struct range_claims *claims,
	struct range_lines *added, struct error *err)
{
	const struct git_tree new =
		range_record_files(range, now, before, false);
	const struct git_tree gone =
		range_record_files(range, before, now, false);
	const struct git_tree kept =
		range_record_files(range, now, before, true);
	struct gathering gathering = { range, NULL, added, claims, { 0 }, 0 };

	report_odd(range, before, now);
	if (read_lines(&gathering, &new, &range_limit, add, err) < 0 ||
		range_lines_sort(added, err) < 0 ||
		read_lines(&gathering, &gone, NULL, mark, err) < 0)
		return -1;
	add_claims(&gathering);
	if (claims->count &&
		read_lines(&gathering, &kept, NULL, mark_or_keep, err) < 0)
		return -1;
	if (range_lines_sort(&gathering.others, err) < 0)
		return -1;
	take_all(&gathering, added);
	take_all(&gathering, &gathering.others);
	return 0;
}
