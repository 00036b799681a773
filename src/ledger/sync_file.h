/* sync_file.h - one claim file, as it is now, into the store. */
#ifndef VIGIL_SYNC_FILE_H
#define VIGIL_SYNC_FILE_H

#include "arena.h"
#include "error.h"
#include "store_files.h"
#include "sync.h"

/* Reads a file that is not as it was stored (NULL where it is new), and tells
 * what to store of it. */
int sync_file(struct sync *sync, struct arena *arena, const char *path,
	const struct stored_file *stored, struct stored_file *put,
	struct error *err);

/* Reads a file again for what the record says of its claims now. */
int sync_file_again(struct sync *sync, struct arena *arena, const char *path,
	struct error *err);

#endif
