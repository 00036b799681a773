/* record_lines.h - the journal as it stands, line by line. */
#ifndef VIGIL_RECORD_LINES_H
#define VIGIL_RECORD_LINES_H

#include <stddef.h>

#include "arena.h"
#include "entry.h"

struct record_line {
	long number;
	struct entry entry;
};

/* The lines that hold, in the order of the journal, each entry once. */
struct record {
	struct record_line *lines;
	size_t count;
	struct record_line **by_hash; /* the same, sorted */
};

/* Reads the lines of a journal; those that do not hold are left out. */
struct record record_read(
	struct arena *arena, const char *journal, size_t length);

/* Returns the line of a hash, or NULL. */
const struct record_line *record_find(
	const struct record *record, const char *hash);

/* Returns the digest over the last entries of all claims in the first count
 * lines, behind their number: 14-<sha256>. */
char *record_digest(
	struct arena *arena, const struct record *record, size_t count);

#endif
