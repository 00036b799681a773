/* parts.c - what stands in one line, parted by dots. */
#include "parts.h"

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "ink.h"
#include "text_layout.h"
#include "text_width.h"

static const char dot[] = " · ";
enum { DOT_COLUMNS = 3 };

void parts_add(struct parts *parts, enum ink ink, const char *text)
{
	if (!text)
		return;
	assert(parts->count < PARTS_MOST);
	parts->items[parts->count].text = text;
	parts->items[parts->count++].ink = ink;
}

char *parts_joined(const struct parts *parts)
{
	char *line = arena_copy(parts->arena, "");
	size_t i;

	for (i = 0; i < parts->count; i++)
		line = arena_printf(parts->arena, "%s%s%s", line, i ? dot : "",
			parts->items[i].text);
	return line;
}

/* Writes a part that no line could hold, at its blanks; returns the columns of
 * its last line. */
static size_t write_long(FILE *out, struct arena *arena, const char *text,
	enum ink ink, size_t columns, bool color)
{
	const char *lines = text_wrap(arena, text, "", columns);
	const char *end;

	while ((end = strchr(lines, '\n'))) {
		ink_write(out,
			arena_copy_bytes(arena, lines, (size_t)(end - lines)),
			ink, color);
		putc('\n', out);
		lines = end + 1;
	}
	ink_write(out, lines, ink, color);
	return text_width(lines);
}

void parts_write(
	FILE *out, const struct parts *parts, size_t columns, bool color)
{
	size_t used = 0, i;

	for (i = 0; i < parts->count; i++) {
		const char *text = parts->items[i].text;
		size_t width = text_width(text);

		if (i && columns && used + DOT_COLUMNS + width > columns) {
			putc('\n', out);
			used = 0;
		} else if (i) {
			fputs(dot, out);
			used += DOT_COLUMNS;
		}
		if (columns && width > columns) {
			used = write_long(out, parts->arena, text,
				parts->items[i].ink, columns, color);
			continue;
		}
		ink_write(out, text, parts->items[i].ink, color);
		used += width;
	}
	putc('\n', out);
}
