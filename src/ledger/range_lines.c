/* range_lines.c - a set of lines of the record. */
#include "range_lines.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "error.h"

enum { LINES_MOST = 2000000 };

void range_lines_add(
	struct arena *arena, struct range_lines *lines, struct range_line line)
{
	if (lines->count >= LINES_MOST) {
		lines->is_full = true;
		return;
	}
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
int range_lines_sort(struct range_lines *lines, struct error *err)
{
	size_t i, kept = 0;

	if (lines->is_full)
		return fail(err, FAILED,
			"the range changes more of the record than is checked "
			"at once, 2,000,000 lines; push fewer commits at a "
			"time, or ask whoever runs this repository to fetch "
			"them");
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
	return 0;
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
