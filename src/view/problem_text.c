/* problem_text.c - a problem, as an editor can jump to it. */
#include "problem_text.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "ink.h"
#include "problem.h"
#include "text_utf8.h"
#include "text_width.h"

enum { SOURCE_CHARACTERS = 100 };

static enum ink ink_of(const struct problem *problem)
{
	return problem->severity == SEVERITY_ERROR ? INK_RED : INK_BOLD;
}

/* Returns the text before a column, counted from 1. */
static char *before_column(struct arena *arena, const char *source, long column)
{
	const char *end = source;

	while (*end && --column > 0)
		end += text_character_length(end);
	return arena_copy_bytes(arena, source, (size_t)(end - source));
}

/* A line too long to show is not shown at all: its place says enough. */
static void write_source(FILE *out, struct arena *arena,
	const struct problem *problem, bool color)
{
	char *before =
		before_column(arena, problem->source, problem->at.column);

	if (text_width(text_printable(arena, problem->source)) >
		SOURCE_CHARACTERS)
		return;
	fprintf(out, "    %s\n    %*s", text_printable(arena, problem->source),
		(int)text_width(text_printable(arena, before)), "");
	ink_write(out, "^", ink_of(problem), color);
	putc('\n', out);
}

static char *place_of(
	struct arena *arena, const char *path, const struct problem *problem)
{
	const char *file = text_printable(arena, path);

	if (problem->at.line <= 0)
		return arena_printf(arena, "%s:", file);
	return arena_printf(arena, "%s:%ld:%ld:", file, problem->at.line,
		problem->at.column);
}

void view_problem(
	FILE *out, const char *path, const struct problem *problem, bool color)
{
	struct arena arena = { 0 };

	ink_write(out, place_of(&arena, path, problem), INK_BOLD, color);
	putc(' ', out);
	ink_write(out,
		problem->severity == SEVERITY_ERROR ? "error:" : "warning:",
		ink_of(problem), color);
	fprintf(out, " %s\n", text_printable(&arena, problem->message));
	if (problem->source && problem->at.column > 0)
		write_source(out, &arena, problem, color);
	arena_release(&arena);
}
