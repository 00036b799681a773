/* reading.h - a file being read, and the places in it. */
#ifndef VIGIL_READING_H
#define VIGIL_READING_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "problem.h"
#include "promise.h"

/* A file being read: its bytes, and the problems found in it so far. */
struct reading {
	struct arena *arena;
	const char *file; /* its name, relative to the ledger */
	const char *bytes;
	size_t length;
	struct problems problems;
	struct problems warnings; /* of what is passed over, and no error */
	size_t unshown;           /* problems beyond those worth showing */
	const struct promise *promise; /* the ledger's; NULL for the usual */
};

/* Notes a problem at a place, with the line it stands on. */
void reading_problem(struct reading *reading, struct position at,
	const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Notes a warning in the same way. */
void reading_warning(struct reading *reading, struct position at,
	const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Returns the place of a byte. */
struct position reading_position(const struct reading *reading, size_t offset);

/* Skips the byte order mark that Windows editors put in front of UTF-8. */
void reading_skip_mark(struct reading *reading);

/* Returns whether the file is UTF-8 text without NUL; if not, that is noted. */
bool reading_is_text(struct reading *reading);

#endif
