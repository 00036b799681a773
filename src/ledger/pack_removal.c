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
	const char *in_head; /* what git lists of HEAD; NULL outside git */
	/* the pack at hand */
	struct arena pack_arena;
	const char *pack;
	bool is_safe;
	struct texts lines; /* sorted */
};

/* ---- whether a pack is safe ---- */

static const char *list_head(struct ledger *ledger, struct arena *arena)
{
	const char *const words[] = { "git", "-C", ledger->path, "ls-tree",
		"HEAD", "journal/", NULL };
	size_t length;
	const char *listed = child_text(arena, words, &length);

	return listed ? listed : "";
}

static const char *blob_of(const struct removal *removal, const char *path)
{
	const char *const words[] = { "git", "-C", removal->ledger->path,
		"hash-object", "--no-filters", "--", path, NULL };

	return child_line(removal->arena, words);
}

/* Whether HEAD has the file with the bytes that are here. */
static bool is_in_head(const struct removal *removal, const char *path)
{
	const char *blob = blob_of(removal, path);

	return blob &&
	       strstr(removal->in_head, arena_printf(removal->arena,
						" blob %s\t%s\n", blob, path));
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

/* What its name promises tells whether it is whole. */
static bool read_pack(struct removal *removal, const char *path)
{
	struct arena *arena = &removal->pack_arena;
	struct pack_lines lines;

	if (pack_lines_read(removal->ledger, arena, path, INT_MAX, &lines) <
			0 ||
		strcmp(pack_path(arena, lines.bytes, lines.length), path) != 0)
		return false;
	removal->lines = split(arena, &lines);
	texts_sort(&removal->lines);
	return true;
}

static void begin_pack(struct removal *removal, const char *path)
{
	struct packing *packing = removal->packing;

	arena_release(&removal->pack_arena);
	removal->pack = path;
	removal->is_safe = false;
	if (!is_old(removal, path))
		texts_add(removal->arena, &packing->young, path);
	else if (removal->in_head && !is_in_head(removal, path))
		texts_add(removal->arena, &packing->absent, path);
	else
		removal->is_safe = read_pack(removal, path);
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

	if (result == 0 && removal.count && git_is_there(ledger))
		removal.in_head = list_head(ledger, arena);
	if (result == 0)
		result = remove_files(&removal, err);
	arena_release(&removal.pack_arena);
	return result;
}
