/* cells.c - lines of cells, for programs. */
#include "cells.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text.h"
#include "text_utf8.h"

void cells_add(struct arena *arena, struct cells *cells, struct cell cell)
{
	cells->items = arena_grow(
		arena, cells->items, cells->count, sizeof(*cells->items));
	cells->items[cells->count++] = cell;
}

static const char *printable_lines(struct arena *arena, const char *text)
{
	struct texts lines = { NULL, 0 };
	size_t length;

	for (;; text += length + 1) {
		length = strcspn(text, "\n");
		texts_add(arena, &lines,
			text_printable(
				arena, arena_copy_bytes(arena, text, length)));
		if (!text[length])
			return texts_joined(arena, &lines, '\n');
	}
}

/* What spreadsheets take for a formula begins like this (OWASP, CSV Injection).
 */
static const char formula[] = "=+-@\t\r";

static void csv_cell(FILE *out, struct arena *arena, const struct cell *cell)
{
	const char *text = cell->kind == CELL_LINES
				   ? printable_lines(arena, cell->text)
				   : text_printable(arena, cell->text);

	if (cell->kind != CELL_NUMBER && *cell->text &&
		strchr(formula, *cell->text))
		text = arena_printf(arena, "'%s", text);
	if (!text[strcspn(text, ",\"\n")]) {
		fputs(text, out);
		return;
	}
	putc('"', out);
	for (; *text; text++) {
		if (*text == '"')
			putc('"', out);
		putc(*text, out);
	}
	putc('"', out);
}

void csv_line(FILE *out, struct arena *arena, const struct cells *cells)
{
	size_t i;

	for (i = 0; i < cells->count; i++) {
		if (i > 0)
			putc(',', out);
		if (cells->items[i].text)
			csv_cell(out, arena, &cells->items[i]);
	}
	putc('\n', out);
}
