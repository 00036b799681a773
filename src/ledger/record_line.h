/* record_line.h - what a line of the record is, or why it is none. */
#ifndef VIGIL_RECORD_LINE_H
#define VIGIL_RECORD_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "entry.h"

/* Takes the end of a line away, LF or CR LF, and returns how long it is then.
 */
size_t record_line_end(char *line, size_t length);

/* Reads a line, ended by a NUL, of a file of the record by its path. Returns
 * NULL, or in words what is wrong with it. */
const char *record_line_read(struct arena *arena, const char *path,
	const char *line, size_t length, struct entry *entry);

/* Returns whether it is the first line of what Git LFS has in a file's place.
 */
bool record_line_is_pointer(const char *line);

#endif
