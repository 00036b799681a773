/* entry_lines.c - on which line of its file an entry stands. */
#include "entry_lines.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "file.h"
#include "ledger.h"
#include "reading.h"
#include "signature.h"

static const struct file_limit limit = { 2147483647, "is too large" };

/* So many letters of a hash tell the lines of a record apart. A file with few
 * lines is sooner read again than found among others. */
enum { HASH_DIGITS = 64, KEPT_DIGITS = 12, MANY_LINES = 100 };

struct entry_line {
	char hash[KEPT_DIGITS];
	long number;
};

struct entry_lines {
	struct entry_lines *next;
	const char *path;
	struct entry_line *items;
	size_t count;
};

static int by_hash(const void *left, const void *right)
{
	const struct entry_line *a = left, *b = right;

	return memcmp(a->hash, b->hash, KEPT_DIGITS);
}

/* Returns the hash that a line ends with, or NULL. */
static const char *hash_in(const char *line, size_t length)
{
	static const char before[] = "\"hash\":\"", after[] = "\"}";
	const size_t whole = sizeof(before) - 1 + HASH_DIGITS + 2;

	if (length && line[length - 1] == '\r')
		length--;
	if (length < whole || memcmp(line + length - 2, after, 2) != 0)
		return NULL;
	line += length - whole;
	return memcmp(line, before, sizeof(before) - 1) == 0
		       ? line + sizeof(before) - 1
		       : NULL;
}

static void note_lines(
	struct entry_lines *lines, struct arena *arena, const char *text)
{
	struct entry_line line = { .number = 1 };

	for (; *text; line.number++) {
		size_t length = strcspn(text, "\n");
		const char *hash = hash_in(text, length);

		if (hash) {
			memcpy(line.hash, hash, KEPT_DIGITS);
			lines->items = arena_grow(arena, lines->items,
				lines->count, sizeof(line));
			lines->items[lines->count++] = line;
		}
		text += length + (text[length] == '\n');
	}
	if (lines->count)
		qsort(lines->items, lines->count, sizeof(line), by_hash);
}

static long find(const struct entry_lines *lines, const char *hash)
{
	const struct entry_line *found = NULL;
	struct entry_line wanted;

	memcpy(wanted.hash, hash, KEPT_DIGITS);
	if (lines->count)
		found = bsearch(&wanted, lines->items, lines->count,
			sizeof(wanted), by_hash);
	return found ? found->number : 0;
}

static void keep(struct ledger *ledger, const struct entry_lines *lines)
{
	struct arena *arena = ledger->arena;
	size_t size = lines->count * sizeof(*lines->items);
	struct entry_lines *kept = arena_alloc(arena, sizeof(*kept));

	*kept = *lines;
	kept->path = arena_copy(arena, lines->path);
	kept->items = arena_alloc(arena, size);
	memcpy(kept->items, lines->items, size);
	kept->next = ledger->entry_lines;
	ledger->entry_lines = kept;
}

static long read_and_find(
	struct ledger *ledger, const char *path, const char *hash)
{
	struct arena arena = { 0 };
	struct reading reading = { .arena = &arena, .file = path };
	struct entry_lines lines = { .path = path };
	struct signature signature;
	const char *why;
	long number;

	if (file_read(ledger, &limit, &reading, &signature, &why) == 0)
		note_lines(&lines, &arena, reading.bytes);
	number = find(&lines, hash);
	if (lines.count >= MANY_LINES)
		keep(ledger, &lines);
	arena_release(&arena);
	return number;
}

long entry_line_number(
	struct ledger *ledger, const char *path, const char *hash)
{
	const struct entry_lines *lines = ledger->entry_lines;

	while (lines && strcmp(lines->path, path) != 0)
		lines = lines->next;
	return lines ? find(lines, hash) : read_and_find(ledger, path, hash);
}
