/* sync_lost.c - claims that a file has no more. */
#include "sync_lost.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
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
#include "walk.h"

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

/* A draft promised nothing: it goes with its file. */
static int let_go(struct sync *sync, struct arena *arena,
	const struct claim *claim, bool *is_kept, struct error *err)
{
	struct entries entries = { NULL, 0 };

	sync_release_id(sync, claim->id, claim->file);
	if (store_entries_of(
		    sync->ledger->store, arena, claim->id, &entries, err) < 0)
		return -1;
	*is_kept = entries.count > 0;
	return *is_kept ? 0
			: store_drop_claim(sync->ledger->store, claim->id, err);
}

int sync_report_lost(struct sync *sync, struct arena *arena, const char *path,
	const char *what, struct problems *problems, struct error *err)
{
	struct claim *claim;
	bool is_kept;

	if (store_claims_of(sync->ledger->store, arena, path, &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		struct problem problem = { .file = path,
			.rival = claim_key(arena, claim->id) };

		if (claim->reading != READING_GONE)
			continue;
		if (let_go(sync, arena, claim, &is_kept, err) < 0)
			return -1;
		problem.message = arena_printf(arena,
			"%s, and with it %s; bring it back: a published claim "
			"stays in the ledger",
			what, claim->id);
		if (is_kept)
			problems_add(arena, problems, &problem);
	}
	return 0;
}

int sync_gone(struct sync *sync, const char *path, struct error *err)
{
	struct arena arena = { 0 };
	struct problems problems = { 0 };
	struct store *store = sync->ledger->store;
	struct claim *before;
	int result;

	if (walk_finds(&arena, path) &&
		file_is_there(sync->ledger, path)) { /* made since the walk */
		arena_release(&arena);
		return 0;
	}
	texts_add_copy(sync->ledger->arena, &sync->ledger->report.gone, path);
	sync->check_orphans = true;
	result = store_claims_of(store, &arena, path, &before, err);
	if (result == 0)
		result = sync_mark_before(sync, before, READING_GONE, err);
	if (result == 0)
		result = sync_report_lost(
			sync, &arena, path, "the file is gone", &problems, err);
	if (result == 0)
		result = store_write_problems(store, path, &problems, err);
	if (result == 0)
		result = store_drop_file(store, path, err);
	arena_release(&arena);
	return result;
}
