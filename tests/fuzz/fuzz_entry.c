/* fuzz_entry.c - no line can upset the reading of entries, and one that is read
 * is what would be written. */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_parse.h"
#include "text.h"
#include "verdict.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void read_line(struct arena *arena, const char *line, size_t length)
{
	struct entry entry;
	struct error err = { 0 };
	const char *again, *hash;

	if (entry_parse(arena, line, length, &entry, &err) < 0) {
		require(err.code == INVALID && *err.message);
		return;
	}
	hash = entry.hash;
	again = entry_line(arena, &entry);
	require(strlen(again) == length && memcmp(again, line, length) == 0);
	require(strcmp(entry.hash, hash) == 0);
}

/* Without its own hash no line would get far. */
static void read_sealed(struct arena *arena, const char *start, size_t size)
{
	static const char member[] = ",\"hash\":\"";
	char *whole = arena_alloc(arena, size + 1);
	const size_t before = sizeof(member) - 1;
	struct digest digest;
	char *line;

	memcpy(whole, start, size);
	whole[size] = '}';
	digest = digest_of(whole, size + 1);
	line = arena_alloc(arena, size + before + DIGEST_CHARACTERS + 3);
	memcpy(line, start, size);
	memcpy(line + size, member, before);
	memcpy(line + size + before, digest.hex, DIGEST_CHARACTERS);
	memcpy(line + size + before + DIGEST_CHARACTERS, "\"}", 2);
	read_line(arena, line, size + before + DIGEST_CHARACTERS + 2);
}

/* Whatever somebody writes in a note comes back. */
static void write_note(struct arena *arena, const char *note)
{
	const struct digest digest = digest_of(note, strlen(note));
	struct entry entry = { .claim = "A",
		.version = VERSION_NOW,
		.kind = ENTRY_REVIEW,
		.on = 0,
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.verdict = HOLDING,
		.next_review = 30,
		.rule = REASON_LADDER,
		.resolves = NO_DATE,
		.by = note,
		.note = note,
		.statement = digest.hex,
		.recorded = "2026-08-20T07:12:33Z" };
	struct entry read;
	struct error err;
	const char *line;

	texts_add(arena, &entry.evidence, note);
	texts_add(arena, &entry.evidence, note);
	texts_add(arena, &entry.previous, digest.hex);
	line = entry_line(arena, &entry);
	require(entry_parse(arena, line, strlen(line), &read, &err) == 0);
	require(strcmp(read.note, note) == 0 && strcmp(read.by, note) == 0);
	require(read.evidence.count == 2);
	require(strcmp(read.evidence.items[1], note) == 0);
	require(strcmp(read.hash, entry.hash) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	const char *bytes = (const char *)data;

	read_line(&arena, bytes, size);
	read_sealed(&arena, bytes, size);
	write_note(&arena, arena_copy_bytes(&arena, bytes, size));
	arena_release(&arena);
	return 0;
}
