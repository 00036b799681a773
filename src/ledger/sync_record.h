/* sync_record.h - a file of the record, as it is now, into the store. */
#ifndef VIGIL_SYNC_RECORD_H
#define VIGIL_SYNC_RECORD_H

#include "arena.h"
#include "error.h"
#include "store_files.h"
#include "sync.h"

/* Reads a file of the record that is not as it was stored (NULL where it is
 * new), and returns what to store of it. */
int sync_record(struct sync *sync, struct arena *arena, const char *path,
	const struct stored_file *stored, struct stored_file *put,
	struct error *err);

/* Notes that a file of the record is gone, and what it had with it. */
int sync_record_gone(struct sync *sync, const char *path, struct error *err);

#endif
