/* record_lines.c - the journal as it stands, line by line. */
#include "record_lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "entry_parse.h"
#include "error.h"
#include "text.h"

static int by_hash(const void *left, const void *right)
{
	const struct record_line *const *a = left, *const *b = right;
	int order = strcmp((*a)->entry.hash, (*b)->entry.hash);

	return order ? order
		     : ((*a)->number > (*b)->number) -
			       ((*a)->number < (*b)->number);
}

static int by_number(const void *left, const void *right)
{
	const struct record_line *a = left, *b = right;

	return (a->number > b->number) - (a->number < b->number);
}

static void sort_by_hash(struct arena *arena, struct record *record)
{
	size_t i;

	record->by_hash = arena_alloc(
		arena, (record->count + 1) * sizeof(*record->by_hash));
	for (i = 0; i < record->count; i++)
		record->by_hash[i] = &record->lines[i];
	if (record->count)
		qsort(record->by_hash, record->count, sizeof(*record->by_hash),
			by_hash);
}

/* A merge may leave the same line twice: the first counts. */
static void drop_repeated(struct arena *arena, struct record *record)
{
	struct record_line *kept =
		arena_alloc(arena, (record->count + 1) * sizeof(*kept));
	size_t i, count = 0;

	sort_by_hash(arena, record);
	for (i = 0; i < record->count; i++) {
		if (i == 0 || strcmp(record->by_hash[i]->entry.hash,
				      record->by_hash[i - 1]->entry.hash) != 0)
			kept[count++] = *record->by_hash[i];
	}
	if (count)
		qsort(kept, count, sizeof(*kept), by_number);
	record->lines = kept;
	record->count = count;
	sort_by_hash(arena, record);
}

struct record record_read(
	struct arena *arena, const char *journal, size_t length)
{
	struct record record = { NULL, 0, NULL };
	const char *end = journal + length;
	long number = 0;

	while (journal < end) {
		const char *newline =
			memchr(journal, '\n', (size_t)(end - journal));
		const char *line_end = newline ? newline : end;
		struct record_line line = { .number = number + 1 };
		struct error ignored;

		if (entry_parse(arena, journal, (size_t)(line_end - journal),
			    &line.entry, &ignored) == 0) {
			record.lines = arena_grow(arena, record.lines,
				record.count, sizeof(line));
			record.lines[record.count++] = line;
		}
		number++;
		journal = newline ? newline + 1 : end;
	}
	drop_repeated(arena, &record);
	return record;
}

const struct record_line *record_find(
	const struct record *record, const char *hash)
{
	struct record_line wanted = { .number = 0, .entry = { .hash = hash } };
	size_t low = 0, high = record->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(
			record->by_hash[middle]->entry.hash, wanted.entry.hash);

		if (order == 0)
			return record->by_hash[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static int by_text(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* Returns the entries that no other names as the one before it: the last of
 * each claim, or several where it was reviewed on branches. */
static struct texts heads_of(
	struct arena *arena, const struct record *record, size_t count)
{
	struct texts previous = { NULL, 0 }, heads = { NULL, 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		if (record->lines[i].entry.previous)
			texts_add(arena, &previous,
				record->lines[i].entry.previous);
	}
	if (previous.count)
		qsort(previous.items, previous.count, sizeof(*previous.items),
			by_text);
	for (i = 0; i < count; i++) {
		const char *hash = record->lines[i].entry.hash;

		if (!previous.count ||
			!bsearch(&hash, previous.items, previous.count,
				sizeof(*previous.items), by_text))
			texts_add(arena, &heads, hash);
	}
	if (heads.count)
		qsort(heads.items, heads.count, sizeof(*heads.items), by_text);
	return heads;
}

char *record_digest(
	struct arena *arena, const struct record *record, size_t count)
{
	struct texts heads = heads_of(arena, record, count);
	char *text =
		arena_alloc(arena, heads.count * (DIGEST_CHARACTERS + 1) + 1);
	size_t i, length = 0;

	for (i = 0; i < heads.count; i++) {
		memcpy(text + length, heads.items[i], strlen(heads.items[i]));
		length += strlen(heads.items[i]);
		text[length++] = '\n';
	}
	return arena_printf(
		arena, "%zu-%s", count, digest_of(text, length).hex);
}
