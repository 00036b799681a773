/* file.h - reading files of the ledger. */
#ifndef VIGIL_FILE_H
#define VIGIL_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "ledger.h"
#include "signature.h"

/* Returns the path of a name in the ledger, as the user can reach it. */
char *ledger_path_of(
	struct arena *arena, const struct ledger *ledger, const char *name);

/* Reads a whole regular file of at most so many bytes; *why says in words why
 * it cannot, and then -1 comes back. */
int file_read(struct arena *arena, const char *path, size_t limit,
	const char **bytes, size_t *length, struct signature *signature,
	const char **why);

/* Writes all bytes to an open file. */
int file_write(int number, const char *bytes, size_t length);

/* Waits until what is in a file, or the names in a directory, are on disk. */
int file_to_disk(const char *path);

/* Returns whether something is there under a file's path. */
bool file_is_there(
	struct arena *arena, const struct ledger *ledger, const char *path);

#endif
