/* sync_lost.c - claims that a file has no more. */
#include "sync_lost.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "claim_file_name.h"
#include "entries.h"
#include "error.h"
#include "file.h"
#include "problem.h"
#include "store.h"
#include "store_claims.h"
#include "store_entries.h"
#include "store_files.h"
#include "sync.h"
#include "text.h"

/* Beyond so many, a list is of no use to anybody. */
enum { PATHS_NAMED = 100000 };

void sync_note_path(
	struct sync *sync, struct paths_seen *paths, const char *path)
{
	if (paths->count++ < PATHS_NAMED)
		texts_add_copy(sync->ledger->arena, &paths->named, path);
}

void sync_release_id(struct sync *sync, const char *id, const char *path)
{
	struct arena *arena = sync->ledger->arena;
	struct released *released = arena_alloc(arena, sizeof(*released));

	released->key = claim_key(arena, id);
	released->path = arena_copy(arena, path);
	released->next = sync->released;
	sync->released = released;
}

int sync_mark_before(struct sync *sync, const struct claim *before,
	enum reading_state reading, struct error *err)
{
	for (; before; before = before->next) {
		if (store_write_reading(
			    sync->ledger->store, before->id, reading, err) < 0)
			return -1;
	}
	return 0;
}

/* What is not in the record promised nothing: it goes with its file. */
static int drop_unrecorded(struct sync *sync, struct arena *arena,
	const struct claim *claim, struct error *err)
{
	struct entries entries = { NULL, 0 };
	struct store *store = sync->ledger->store;

	sync_release_id(sync, claim->id, claim->file);
	if (store_entries_of(store, arena, claim->id, &entries, err) < 0)
		return -1;
	return entries.count ? 0 : store_drop_claim(store, claim->id, err);
}

int sync_drop_lost(struct sync *sync, struct arena *arena, const char *path,
	struct error *err)
{
	struct claim *claim;

	if (store_claims_of(sync->ledger->store, arena, path, &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		if (claim->reading == READING_GONE &&
			drop_unrecorded(sync, arena, claim, err) < 0)
			return -1;
	}
	return 0;
}

int sync_gone(struct sync *sync, const char *path, struct error *err)
{
	struct arena arena = { 0 };
	const struct problems none = { 0 };
	struct store *store = sync->ledger->store;
	struct claim *before;
	int result;

	if (is_claim_path(&arena, path, &sync->ledger->settings.site) &&
		file_is_there(sync->ledger, path)) { /* made since the walk */
		arena_release(&arena);
		return 0;
	}
	sync_note_path(sync, &sync->ledger->report.gone, path);
	result = store_claims_of(store, &arena, path, &before, err);
	if (result == 0)
		result = sync_mark_before(sync, before, READING_GONE, err);
	if (result == 0)
		result = sync_drop_lost(sync, &arena, path, err);
	if (result == 0)
		result = store_write_problems(store, path, &none, err);
	if (result == 0)
		result = store_drop_file(store, path, err);
	arena_release(&arena);
	return result;
}
