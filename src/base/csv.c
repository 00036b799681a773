/* csv.c - writing comma-separated values. */
#include "csv.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text_utf8.h"

/* What spreadsheets take for a formula begins like this (OWASP, CSV Injection).
 */
static const char formula[] = "=+-@\t\r";

static void write_quoted(FILE *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '"')
			putc('"', out);
		putc(*text, out);
	}
}

/* A cell of several lines has them as they are. */
static void write_cell(FILE *out, const char *cell)
{
	struct arena arena = { 0 };
	const bool is_quoted = strpbrk(cell, ",\"\n") != NULL;
	size_t length;

	fputs(is_quoted ? "\"" : "", out);
	if (*cell && strchr(formula, *cell))
		putc('\'', out);
	for (;; cell += length + 1) {
		length = strcspn(cell, "\n");
		write_quoted(
			out, text_printable(&arena,
				     arena_copy_bytes(&arena, cell, length)));
		if (!cell[length])
			break;
		putc('\n', out);
	}
	fputs(is_quoted ? "\"" : "", out);
	arena_release(&arena);
}

void csv_row(FILE *out, const char *const *cells, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (i > 0)
			putc(',', out);
		if (cells[i])
			write_cell(out, cells[i]);
	}
	fputs("\r\n", out);
}
