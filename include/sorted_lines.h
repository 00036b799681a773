/* sorted_lines.h - lines in the order of their bytes, more of them than memory
 * holds. */
#ifndef VIGIL_SORTED_LINES_H
#define VIGIL_SORTED_LINES_H

#include <stddef.h>

#include "arena.h"
#include "error.h"

struct sorted_lines;

/* Begins with none. They are kept in a few MiB of memory, and beyond that in a
 * file without a name. What they are known by is of the arena. */
struct sorted_lines *sorted_lines_begin(struct arena *arena);

/* Adds a line, which has neither NUL nor LF. */
int sorted_lines_add(
	struct sorted_lines *lines, const char *line, struct error *err);

/* Returns to the first line in order; after that none is added. */
int sorted_lines_order(struct sorted_lines *lines, struct error *err);

/* Reads the next one, which is there until the one after it is; NULL behind the
 * last. */
int sorted_lines_next(
	struct sorted_lines *lines, const char **line, struct error *err);

/* Closes what is on disk; NULL is fine. */
void sorted_lines_close(struct sorted_lines *lines);

#endif
