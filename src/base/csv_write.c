/* csv_write.c - writing comma-separated values. */
#include "csv_write.h"

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

/* Returns the end of a line, or where lines do not count, of all of them. */
static size_t line_length(const char *text, bool has_lines)
{
	return has_lines ? strcspn(text, "\n") : strlen(text);
}

void csv_cell(FILE *out, const char *text, bool has_lines)
{
	struct arena arena = { 0 };
	const char *quote =
		strpbrk(text, has_lines ? ",\"\n" : ",\"") ? "\"" : "";
	size_t length;

	fputs(quote, out);
	if (*text && strchr(formula, *text))
		putc('\'', out);
	for (;; text += length + 1) {
		length = line_length(text, has_lines);
		write_quoted(
			out, text_printable(&arena,
				     arena_copy_bytes(&arena, text, length)));
		if (!text[length])
			break;
		putc('\n', out);
	}
	fputs(quote, out);
	arena_release(&arena);
}

void csv_cells(FILE *out, const char *const *cells, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (i > 0)
			putc(',', out);
		if (cells[i])
			csv_cell(out, cells[i], true);
	}
}

void csv_row(FILE *out, const char *const *cells, size_t count)
{
	csv_cells(out, cells, count);
	fputs("\r\n", out);
}
