/* pack_lines.h - the lines of a file of the record, for packs. */
#ifndef VIGIL_PACK_LINES_H
#define VIGIL_PACK_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "ledger.h"
#include "reading.h"

/* Whole lines, each ended by a newline. */
struct pack_lines {
	const char *path, *bytes;
	size_t length;
};

/* Reads a file, unless it is larger than so much or has a line that is no
 * entry. */
int pack_lines_read(struct ledger *ledger, struct arena *arena,
	const char *path, size_t most, struct pack_lines *lines);

/* Finds the lines in what was read of a file, unless one is no entry. */
int pack_lines_of(const struct reading *reading, struct pack_lines *lines);

/* Returns whether these are the lines that the name of a pack promises. */
bool pack_is_whole(const struct pack_lines *lines);

/* Returns the path of the pack with these bytes. */
char *pack_path(struct arena *arena, const char *bytes, size_t length);

#endif
