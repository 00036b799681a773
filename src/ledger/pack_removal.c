/* pack_removal.c - removing files of the record whose lines a pack has. */
#include "pack_removal.h"

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "clock.h"
#include "directory.h"
#include "error.h"
#include "file.h"
#include "git_head.h"
#include "ledger.h"
#include "pack.h"
#include "pack_lines.h"
#include "reading.h"
#include "signature.h"
#include "store_packs.h"
#include "text.h"
#include "vigil_files.h"

static const long long day_nanoseconds = 24LL * 60 * 60 * 1000000000;

/* A loose file, and a pack that has its lines. */
struct pair {
	const char *loose, *pack;
};

struct removal {
	struct ledger *ledger;
	struct arena *arena; /* of the whole */
	struct packing *packing;
	struct pair *pairs;
	size_t count;
	bool is_in_git;
	/* the pack at hand */
	struct arena pack_arena;
	const char *pack;
	bool is_safe;
	struct texts lines; /* sorted */
};

/* ---- whether a pack is safe ---- */

/* What git changes in a file, as the ends of its lines, is none of its lines.
 */
static bool has_head(const struct removal *removal, const char *path)
{
	struct arena arena = { 0 };
	const char *const words[] = { "git", "-C", removal->ledger->path,
		"cat-file", "blob", arena_printf(&arena, "HEAD:./%s", path),
		NULL };
	struct reading reading = { .arena = &arena, .file = path };
	struct pack_lines lines;
	bool has;

	reading.bytes = child_text(&arena, words, &reading.length);
	has = reading.bytes && pack_lines_of(&reading, &lines) == 0 &&
	      pack_is_whole(&lines);
	arena_release(&arena);
	return has;
}

/* Where git is to pass the whole record by, HEAD will never have a pack. */
static bool is_ignored(const struct ledger *ledger, const char *path)
{
	const char *const ignored[] = { "git", "-C", ledger->path,
		"check-ignore", "--quiet", path, NULL };
	const char *const tracked[] = { "git", "-C", ledger->path, "ls-files",
		"--error-unmatch", "journal", NULL };

	return child_run_quietly(ignored) == 0 &&
	       child_run_quietly(tracked) == 1;
}

static bool is_old(const struct removal *removal, const char *path)
{
	struct stat status;

	return file_status(removal->ledger, path, &status) == 0 &&
	       S_ISREG(status.st_mode) &&
	       clock_nanoseconds() - signature_of(&status).modified >=
		       day_nanoseconds;
}

static struct texts split(struct arena *arena, const struct pack_lines *lines)
{
	const char *line = lines->bytes, *end = line + lines->length;
	struct texts texts = { NULL, 0 };

	for (; line < end; line = strchr(line, '\n') + 1)
		texts_add(arena, &texts,
			arena_copy_bytes(arena, line, strcspn(line, "\n")));
	return texts;
}

static bool read_pack(struct removal *removal, const char *path)
{
	struct arena *arena = &removal->pack_arena;
	struct pack_lines lines;

	if (pack_lines_read(removal->ledger, arena, path, INT_MAX, &lines) <
			0 ||
		!pack_is_whole(&lines))
		return false;
	removal->lines = split(arena, &lines);
	texts_sort(&removal->lines);
	return true;
}

/* Returns where to note what keeps its files from going, or NULL. */
static struct texts *why_not_safe(struct removal *removal, const char *path)
{
	struct packing *packing = removal->packing;

	if (!read_pack(removal, path))
		return &packing->changed;
	if (!is_old(removal, path))
		return &packing->young;
	if (removal->is_in_git && !has_head(removal, path) &&
		!is_ignored(removal->ledger, path))
		return &packing->absent;
	return NULL;
}

static void begin_pack(struct removal *removal, const char *path)
{
	struct texts *noted;

	arena_release(&removal->pack_arena);
	removal->pack = path;
	noted = why_not_safe(removal, path);
	removal->is_safe = noted == NULL;
	if (noted)
		texts_add(removal->arena, noted, path);
}

/* ---- removing ---- */

static bool is_held(struct removal *removal, const char *path)
{
	struct arena arena = { 0 };
	struct pack_lines lines;
	struct texts own;
	bool is = pack_lines_read(
			  removal->ledger, &arena, path, INT_MAX, &lines) == 0;
	size_t i;

	if (is) {
		own = split(&arena, &lines);
		for (i = 0; is && i < own.count; i++)
			is = texts_has(&removal->lines, own.items[i]);
	}
	arena_release(&arena);
	return is;
}

static int remove_file(
	struct removal *removal, const char *path, struct error *err)
{
	struct ledger *ledger = removal->ledger;

	if (!file_is_there(ledger, path) || !is_held(removal, path))
		return 0;
	if (directory_remove(ledger->directory, path) < 0)
		return vigil_files_fail(ledger, path, "removed", err);
	removal->packing->removed++;
	return 0;
}

static void note_pair(void *context, const char *loose, const char *pack)
{
	struct removal *removal = context;
	struct arena *arena = removal->arena;
	struct pair *pair;

	removal->pairs = arena_grow(
		arena, removal->pairs, removal->count, sizeof(*pair));
	pair = &removal->pairs[removal->count];
	pair->loose = arena_copy(arena, loose);
	pair->pack = removal->count && strcmp(pair[-1].pack, pack) == 0
			     ? pair[-1].pack
			     : arena_copy(arena, pack);
	removal->count++;
}

static int remove_files(struct removal *removal, struct error *err)
{
	size_t i;

	for (i = 0; i < removal->count; i++) {
		const struct pair *pair = &removal->pairs[i];

		if (pair->pack != removal->pack)
			begin_pack(removal, pair->pack);
		if (removal->is_safe &&
			remove_file(removal, pair->loose, err) < 0)
			return -1;
	}
	return 0;
}

int pack_remove(struct ledger *ledger, struct arena *arena,
	struct packing *packing, struct error *err)
{
	struct removal removal = {
		.ledger = ledger, .arena = arena, .packing = packing
	};
	int result = store_each_packed(ledger->store, note_pair, &removal, err);

	removal.is_in_git = git_is_there(ledger);
	if (result == 0)
		result = remove_files(&removal, err);
	arena_release(&removal.pack_arena);
	return result;
}
