/* sync_lost.h - claims that a file has no more. */
#ifndef VIGIL_SYNC_LOST_H
#define VIGIL_SYNC_LOST_H

#include "arena.h"
#include "claim.h"
#include "error.h"
#include "sync.h"

/* Marks what the file held as not found in it; what is found is unmarked as it
 * is put. */
int sync_mark_before(struct sync *sync, const struct claim *before,
	enum reading_state reading, struct error *err);

/* Drops those claims that are gone from a file and that the record does not
 * have. */
int sync_drop_lost(struct sync *sync, struct arena *arena, const char *path,
	struct error *err);

/* Counts a path, and names it unless there are very many. */
void sync_note_path(
	struct sync *sync, struct paths_seen *paths, const char *path);

/* Makes the next round read all other files that want an id. */
void sync_release_id(struct sync *sync, const char *id, const char *path);

/* Takes note that a file is gone: its claims stay, and are a problem. */
int sync_gone(struct sync *sync, const char *path, struct error *err);

#endif
