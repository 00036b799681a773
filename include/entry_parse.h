/* entry_parse.h - reading one line of the record. */
#ifndef VIGIL_ENTRY_PARSE_H
#define VIGIL_ENTRY_PARSE_H

#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "error.h"

/* Reads a line of so many bytes. Fails with INVALID where it is not
 * exactly as entry_line writes it, or its hash is not its own. */
int entry_parse(struct arena *arena, const char *line, size_t length,
	struct entry *entry, struct error *err);

/* Reads a line whose hash was held against it when it was read from a file. */
int entry_parse_known(struct arena *arena, const char *line, size_t length,
	struct entry *entry, struct error *err);

#endif
