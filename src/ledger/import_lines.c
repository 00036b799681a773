/* import_lines.c - the lines of claims that are brought in. */
#include "import_lines.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "compose.h"
#include "compose_sign.h"
#include "compose_vouch.h"
#include "entries.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "import_spool.h"
#include "ledger.h"
#include "progress.h"
#include "record_files.h"
#include "text.h"
#include "text_stream.h"

/* Lines that stand alone are written in files of at most so much, and so many
 * claims are signed at a time. */
enum { FILE_BYTES = 7 * 1024 * 1024, CLAIMS_AT_ONCE = 2000 };

int import_lines_add(struct import_spool *spool, const struct texts *lines,
	struct error *err)
{
	struct arena arena = { 0 };
	struct text_stream stream;
	const char *text;
	size_t i;
	int result;

	if (lines->count == 0)
		return 0;
	text_stream_open(&stream);
	for (i = 0; i < lines->count; i++)
		fprintf(stream.out, "%s\n", lines->items[i]);
	text = text_stream_close(&stream, &arena);
	result = spool_add(spool, text, stream.length, err);
	arena_release(&arena);
	return result;
}

/* ---- signing ---- */

static const struct entry *read_entry(struct composition *composition,
	const char *line, size_t length, struct error *err)
{
	struct arena *arena = composition->arena;
	struct entry *entry = arena_alloc(arena, sizeof(*entry));

	if (entry_parse_known(arena, line, length, entry, err) < 0)
		return NULL;
	entries_add(arena, &composition->entries, entry);
	texts_add(arena, &composition->lines,
		arena_copy_bytes(arena, line, length));
	return entry;
}

/* A publication that nothing follows may have to be vouched for. */
static int read_claim(struct import_spool *lines,
	struct composition *composition, struct error *err)
{
	const char *text = spool_next(lines, composition->arena, err);
	struct claim claim = { .id = "" };

	if (!text)
		return -1;
	for (; *text; text += strcspn(text, "\n") + 1) {
		const struct entry *entry =
			read_entry(composition, text, strcspn(text, "\n"), err);

		if (!entry)
			return -1;
		claim.id = entry->claim;
	}
	return compose_vouch(composition, &claim, err);
}

static int keep_claims(struct import_spool *lines,
	const struct composition *composition, struct error *err)
{
	const struct entries *all = &composition->entries;
	size_t i = 0;

	while (i < all->count) {
		struct texts one = { composition->lines.items + i, 1 };

		while (i + one.count < all->count &&
			text_same(all->items[i + one.count]->claim,
				all->items[i]->claim))
			one.count++;
		if (import_lines_add(lines, &one, err) < 0)
			return -1;
		i += one.count;
	}
	return 0;
}

static int sign_some(struct import_spool *lines, size_t count,
	const struct composition *whole, struct import_spool *are_signed,
	struct error *err)
{
	struct arena arena = { 0 };
	struct composition composition = *whole;
	int result = 0;

	composition.arena = &arena;
	for (; count > 0 && result == 0; count--)
		result = read_claim(lines, &composition, err);
	if (result == 0)
		result = compose_sign(&composition, err);
	if (result == 0)
		result = keep_claims(are_signed, &composition, err);
	arena_release(&arena);
	return result;
}

int import_lines_sign(struct import_spool *lines,
	const struct composition *composition, struct error *err)
{
	struct import_spool are_signed;
	size_t left = lines->count, count;
	int result;

	if (!composition->ledger->signing_key)
		return 0;
	if (spool_rewind(lines, err) < 0 ||
		spool_open(composition->ledger, &are_signed, err) < 0)
		return -1;
	for (result = 0; left > 0 && result == 0; left -= count) {
		count = left < CLAIMS_AT_ONCE ? left : CLAIMS_AT_ONCE;
		result = sign_some(lines, count, composition, &are_signed, err);
	}
	spool_close(lines);
	*lines = are_signed;
	return result;
}

/* ---- writing ---- */

static int write_part(struct ledger *ledger, struct arena *arena,
	const char *text, size_t length, struct error *err)
{
	struct entry first;
	const char *path;

	if (entry_parse_known(arena, text, strcspn(text, "\n"), &first, err) <
		0)
		return -1;
	return record_files_add(ledger, &first, text, length, &path, err);
}

/* Returns how many texts were taken, or 0 with an error. */
static size_t write_some(struct import_spool *lines, size_t left,
	struct ledger *ledger, struct error *err)
{
	struct arena arena = { 0 };
	struct text_stream part;
	size_t bytes = 0, taken = 0;
	const char *text;
	int result = 0;

	text_stream_open(&part);
	while (taken < left && bytes < FILE_BYTES && result == 0) {
		text = spool_next(lines, &arena, err);
		result = text && fputs(text, part.out) >= 0 ? 0 : -1;
		bytes += text ? strlen(text) : 0;
		taken++;
	}
	text = text_stream_close(&part, &arena);
	if (result == 0)
		result = write_part(ledger, &arena, text, part.length, err);
	arena_release(&arena);
	return result == 0 ? taken : 0;
}

int import_lines_write(
	struct import_spool *lines, struct ledger *ledger, struct error *err)
{
	struct progress progress = progress_begin(
		ledger->messages, "recording", lines->count, "claims");
	size_t done = 0, taken = 1;

	if (spool_rewind(lines, err) < 0)
		return -1;
	while (done < lines->count && taken > 0) {
		progress_step(&progress, done);
		taken = write_some(lines, lines->count - done, ledger, err);
		done += taken;
	}
	progress_end(&progress);
	return taken > 0 ? 0 : -1;
}
