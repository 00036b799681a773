/* range_lines.c - a set of lines of the record. */
#include "range_lines.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"

void range_lines_add(
	struct arena *arena, struct range_lines *lines, struct range_line line)
{
	line.text = arena_copy_bytes(arena, line.text, line.length);
	lines->items =
		arena_grow(arena, lines->items, lines->count, sizeof(line));
	lines->items[lines->count++] = line;
}

static int by_text(const void *left, const void *right)
{
	const struct range_line *a = left, *b = right;

	if (a->length != b->length)
		return a->length < b->length ? -1 : 1;
	return memcmp(a->text, b->text, a->length);
}

/* Of the same line, the one that is known stays. */
void range_lines_sort(struct range_lines *lines)
{
	size_t i, kept = 0;

	if (lines->count)
		qsort(lines->items, lines->count, sizeof(*lines->items),
			by_text);
	lines->known = 0;
	for (i = 0; i < lines->count; i++) {
		struct range_line *line = &lines->items[i];

		if (kept && by_text(&lines->items[kept - 1], line) == 0)
			lines->items[kept - 1].is_known |= line->is_known;
		else
			lines->items[kept++] = *line;
	}
	lines->count = kept;
	for (i = 0; i < kept; i++)
		lines->known += lines->items[i].is_known;
}

bool range_lines_mark(
	struct range_lines *lines, const char *text, size_t length)
{
	const struct range_line wanted = { .text = text, .length = length };
	struct range_line *found = NULL;

	if (lines->count)
		found = bsearch(&wanted, lines->items, lines->count,
			sizeof(wanted), by_text);
	if (found && !found->is_known) {
		found->is_known = true;
		lines->known++;
	}
	return found;
}
