/* foreign.c - claims as files of other programs have them. */
#include "foreign.h"

#include <stdarg.h>
#include <stdio.h>

#include "arena.h"
#include "text_utf8.h"

enum { FINDINGS_SHOWN = 100 };

const char *foreign_place(struct arena *arena, const struct foreign *foreign,
	const struct cell *cell)
{
	const char *file = text_printable(arena, foreign->file);
	const char *name = cell ? text_printable(arena, cell->name) : "";

	if (foreign->path)
		return arena_printf(arena, "%s: %s%s%s", file,
			text_printable(arena, foreign->path),
			cell && *foreign->path ? "." : "", name);
	if (foreign->row)
		return arena_printf(arena, "%s:%ld: row %ld%s%s", file,
			foreign->line, foreign->row, cell ? ", column " : "",
			name);
	if (cell && cell->line)
		return arena_printf(
			arena, "%s:%ld:%ld", file, cell->line, cell->column);
	return file;
}

__attribute__((format(printf, 4, 0))) static void say(FILE *out,
	const struct foreign *foreign, const struct cell *cell,
	const char *format, va_list args)
{
	struct arena arena = { 0 };
	char message[1024];

	vsnprintf(message, sizeof(message), format, args);
	fprintf(out, "%s: error: %s\n", foreign_place(&arena, foreign, cell),
		text_printable(&arena, message));
	arena_release(&arena);
}

void foreign_problem(struct findings *findings, const struct foreign *foreign,
	const struct cell *cell, const char *format, ...)
{
	va_list args;

	if (findings->count++ >= FINDINGS_SHOWN || !findings->out)
		return;
	va_start(args, format);
	say(findings->out, foreign, cell, format, args);
	va_end(args);
}

struct cell *foreign_add(struct foreign *foreign, struct cell **last,
	const char *name, const char *text)
{
	struct cell *cell = arena_alloc(foreign->arena, sizeof(*cell));

	cell->name = name;
	cell->text = text;
	if (*last)
		(*last)->next = cell;
	else
		foreign->cells = cell;
	*last = cell;
	return cell;
}
