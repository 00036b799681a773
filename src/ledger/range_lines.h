/* range_lines.h - a set of lines of the record. */
#ifndef VIGIL_RANGE_LINES_H
#define VIGIL_RANGE_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"

struct range_line {
	const char *text;
	size_t length;
	const char *file; /* relative to the ledger */
	long number;
	bool is_known; /* it stands elsewhere too */
};

/* A set once it is sorted: before, a line may be in it twice. */
struct range_lines {
	struct range_line *items;
	size_t count, known;
	bool is_full; /* more was added than it takes */
};

/* Adds a copy of a line, but not of the name of its file; what goes beyond two
 * million lines is left out. */
void range_lines_add(
	struct arena *arena, struct range_lines *lines, struct range_line line);

/* Fails where a line was left out. */
int range_lines_sort(struct range_lines *lines, struct error *err);

/* Marks a line as known where the sorted set has it, and returns whether it
 * has. */
bool range_lines_mark(
	struct range_lines *lines, const char *text, size_t length);

#endif
