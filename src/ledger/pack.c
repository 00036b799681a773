/* pack.c - putting files of the record together. */
#include "pack.h"

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "directory.h"
#include "directory_write.h"
#include "error.h"
#include "file.h"
#include "git_head.h"
#include "ledger.h"
#include "ledger_update.h"
#include "pack_lines.h"
#include "pack_removal.h"
#include "store_packs.h"
#include "text.h"
#include "transaction.h"
#include "vigil_files.h"

/* A pack of fewer files, or with one that is most of it, looks to git like one
 * of them renamed, and branches would conflict. */
enum { PACK_BYTES = 8 * 1024 * 1024, FILES_LEAST = 4, PART_MOST = 3 };

static const char draft[] = ".vigil/packing.jsonl";

/* The files of one pack. */
struct group {
	struct arena arena;
	struct pack_lines *files;
	size_t count, length;
};

static void drop_file(struct group *group, size_t number)
{
	group->length -= group->files[number].length;
	group->count--;
	memmove(&group->files[number], &group->files[number + 1],
		(group->count - number) * sizeof(*group->files));
}

static void drop_large(struct group *group)
{
	size_t i, largest;

	do {
		largest = 0;
		for (i = 1; i < group->count; i++) {
			if (group->files[i].length >
				group->files[largest].length)
				largest = i;
		}
		if (group->count == 0 || group->files[largest].length <=
						 group->length / PART_MOST)
			return;
		drop_file(group, largest);
	} while (true);
}

static const char *joined(struct group *group)
{
	char *bytes = arena_alloc(&group->arena, group->length + 1),
	     *end = bytes;
	size_t i;

	for (i = 0; i < group->count; i++) {
		memcpy(end, group->files[i].bytes, group->files[i].length);
		end += group->files[i].length;
	}
	*end = '\0';
	return bytes;
}

static bool is_there(struct ledger *ledger, const char *path)
{
	struct arena arena = { 0 };
	struct pack_lines lines;
	bool is = pack_lines_read(ledger, &arena, path, PACK_BYTES, &lines) ==
			  0 &&
		  pack_is_whole(&lines);

	arena_release(&arena);
	return is;
}

/* What was already told of before is told once. */
static void note_changed(
	struct ledger *ledger, struct packing *packing, const char *path)
{
	size_t i;

	for (i = 0; i < packing->changed.count; i++) {
		if (strcmp(packing->changed.items[i], path) == 0)
			return;
	}
	texts_add(ledger->arena, &packing->changed, path);
}

/* A draft that is there was left by one that was killed. */
static int write_pack(struct ledger *ledger, struct group *group,
	struct packing *packing, struct error *err)
{
	const char *bytes = joined(group);
	const char *path = pack_path(ledger->arena, bytes, group->length);
	int result;

	directory_remove(ledger->directory, draft);
	result = directory_write_whole(
		ledger->directory, draft, path, bytes, group->length);
	if (result < 0 && errno != EEXIST)
		return vigil_files_fail(ledger, path, "written", err);
	if (result < 0 && !is_there(ledger, path)) {
		note_changed(ledger, packing, path);
		return 0;
	}
	texts_add(ledger->arena, &packing->packs, path);
	packing->packed += group->count;
	return 0;
}

static int end_group(struct ledger *ledger, struct group *group,
	struct packing *packing, struct error *err)
{
	int result = 0;

	drop_large(group);
	if (group->count >= FILES_LEAST)
		result = write_pack(ledger, group, packing, err);
	arena_release(&group->arena);
	*group = (struct group){ .count = 0 };
	return result;
}

static void add_file(struct group *group, const struct pack_lines *lines)
{
	group->files = arena_grow(&group->arena, group->files, group->count,
		sizeof(*group->files));
	group->files[group->count++] = *lines;
	group->length += lines->length;
}

static int write_packs(struct ledger *ledger, const struct texts *paths,
	struct packing *packing, struct error *err)
{
	struct group group = { .count = 0 };
	struct pack_lines lines;
	size_t i;
	int result = 0;

	for (i = 0; result == 0 && i < paths->count; i++) {
		if (pack_lines_read(ledger, &group.arena, paths->items[i],
			    PACK_BYTES / PART_MOST, &lines) < 0)
			continue;
		if (group.length + lines.length > PACK_BYTES) {
			result = end_group(ledger, &group, packing, err);
			i--;
			continue;
		}
		add_file(&group, &lines);
	}
	if (result == 0)
		return end_group(ledger, &group, packing, err);
	arena_release(&group.arena);
	return -1;
}

static int pack_begun(struct ledger *ledger, struct arena *arena, long before,
	struct packing *packing, struct error *err)
{
	struct texts paths = { NULL, 0 };

	if (pack_remove(ledger, arena, packing, err) < 0 ||
		store_loose_files(ledger->store, arena, before,
			&packing->changed, &paths, err) < 0 ||
		write_packs(ledger, &paths, packing, err) < 0)
		return -1;
	return 0;
}

/* Where the store cannot be written, the next command sees what became of the
 * files. */
static void tell_store(struct ledger *ledger)
{
	struct error ignored;

	if (ledger_update_begun(ledger, &ignored) == 0)
		transaction_finish(ledger, &ignored);
}

int ledger_pack(struct ledger *ledger, struct arena *arena, long before,
	struct packing *packing, struct error *err)
{
	*packing = (struct packing){ .is_in_git = git_is_there(ledger) };
	if (pack_begun(ledger, arena, before, packing, err) == 0) {
		tell_store(ledger);
		return 0;
	}
	transaction_cancel(ledger);
	return -1;
}

int ledger_count_loose(struct ledger *ledger, long *count, struct error *err)
{
	return store_count_loose(ledger->store, count, err);
}
