/* problem_text.c - a problem, as an editor can jump to it. */
#include "problem_text.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "problem.h"
#include "text_utf8.h"
#include "text_width.h"

enum { SOURCE_CHARACTERS = 100 };

/* Returns the text before a column, counted from 1. */
static char *before_column(struct arena *arena, const char *source, long column)
{
	const char *end = source;

	while (*end && --column > 0)
		end += text_character_length(end);
	return arena_copy_bytes(arena, source, (size_t)(end - source));
}

/* A line too long to show is not shown at all: its place says enough. */
static void write_source(
	FILE *out, struct arena *arena, const struct problem *problem)
{
	char *before =
		before_column(arena, problem->source, problem->at.column);

	if (text_width(text_printable(arena, problem->source)) >
		SOURCE_CHARACTERS)
		return;
	fprintf(out, "    %s\n    %*s^\n",
		text_printable(arena, problem->source),
		(int)text_width(text_printable(arena, before)), "");
}

void view_problem(FILE *out, const char *path, const struct problem *problem)
{
	struct arena arena = { 0 };

	fputs(text_printable(&arena, path), out);
	if (problem->at.line > 0)
		fprintf(out, ":%ld:%ld", problem->at.line, problem->at.column);
	fprintf(out, ": %s: %s\n",
		problem->severity == SEVERITY_ERROR ? "error" : "warning",
		text_printable(&arena, problem->message));
	if (problem->source && problem->at.column > 0)
		write_source(out, &arena, problem);
	arena_release(&arena);
}
