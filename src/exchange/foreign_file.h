/* foreign_file.h - a foreign file that is read as a whole. */
#ifndef VIGIL_EXCHANGE_FOREIGN_FILE_H
#define VIGIL_EXCHANGE_FOREIGN_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "foreign.h"

/* Reads a file of at most so many bytes, without a byte order mark, and returns
 * its text. Returns NULL where it is larger, no UTF-8 or has a NUL byte, which
 * is a finding; or could not be read, which is an error. */
char *foreign_file_read(struct arena *arena, struct foreign_source *source,
	size_t most, size_t *length, struct error *err);

#endif
