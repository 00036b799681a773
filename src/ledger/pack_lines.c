/* pack_lines.c - the lines of a file of the record, for packs. */
#include "pack_lines.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "entry.h"
#include "file.h"
#include "ledger.h"
#include "reading.h"
#include "record_line.h"
#include "signature.h"

enum { DIGEST_LETTERS = 12 };

static bool is_entry(const char *path, const char *line, size_t length)
{
	struct arena arena = { 0 };
	struct entry entry;
	const char *text = arena_copy_bytes(&arena, line, length);
	bool is = record_line_read(&arena, path, text, length, &entry) == NULL;

	arena_release(&arena);
	return is;
}

/* Copies line by line: the last may have no end, and others CR LF. */
int pack_lines_of(const struct reading *reading, struct pack_lines *lines)
{
	const char *line = reading->bytes, *end = line + reading->length;
	char *into = arena_alloc(reading->arena, reading->length + 1);
	size_t count = 0;

	while (line < end) {
		const char *newline = memchr(line, '\n', (size_t)(end - line));
		const char *next = newline ? newline + 1 : end;
		size_t size = (size_t)((newline ? newline : end) - line);

		if (size > 0 && line[size - 1] == '\r')
			size--;
		if (!is_entry(reading->file, line, size))
			return -1;
		memcpy(into + count, line, size);
		into[count + size] = '\n';
		count += size + 1;
		line = next;
	}
	*lines = (struct pack_lines){ reading->file, into, count };
	return 0;
}

int pack_lines_read(struct ledger *ledger, struct arena *arena,
	const char *path, size_t most, struct pack_lines *lines)
{
	const struct file_limit limit = { most, "is too large" };
	struct reading reading = { .arena = arena, .file = path };
	struct signature ignored;
	const char *why;

	if (file_read(ledger, &limit, &reading, &ignored, &why) < 0)
		return -1;
	return pack_lines_of(&reading, lines);
}

bool pack_is_whole(const struct pack_lines *lines)
{
	struct arena arena = { 0 };
	bool is = strcmp(pack_path(&arena, lines->bytes, lines->length),
			  lines->path) == 0;

	arena_release(&arena);
	return is;
}

char *pack_path(struct arena *arena, const char *bytes, size_t length)
{
	return arena_printf(arena, "journal/pack-%.*s.jsonl", DIGEST_LETTERS,
		digest_of(bytes, length).hex);
}
