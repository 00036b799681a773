/* sync_ledger.c - bringing the store up to date with the files. */
#include "sync_ledger.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "clock.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "history.h"
#include "journal.h"
#include "journal_sync.h"
#include "ledger.h"
#include "problem.h"
#include "store.h"
#include "store_claims.h"
#include "store_entries.h"
#include "store_files.h"
#include "sync.h"
#include "sync_lines.h"
#include "sync_round.h"
#include "sync_standing.h"
#include "text.h"
#include "text_stream.h"
#include "walk.h"

/* Rounds over the files: ids that come free in one are given out in the next,
 * and a chain of files that swap ids is not followed for ever. */
enum { ROUNDS = 4 };

static const char orphan_file[] = "";

int sync_is_current(struct ledger *ledger, const struct walk *walk,
	bool *is_current, struct error *err)
{
	uint64_t sums[BUCKETS];
	struct arena arena = { 0 };
	const char *settings;
	int result = journal_is_current(ledger, is_current, err);

	if (result == 0 && *is_current)
		result = store_sums(ledger->store, sums, err);
	if (result == 0 && *is_current)
		result = store_recall(
			ledger->store, &arena, "settings", &settings, err);
	if (result == 0 && *is_current)
		*is_current =
			memcmp(sums, walk->sums, sizeof(sums)) == 0 &&
			strcmp(settings, ledger->settings_digest.hex) == 0;
	arena_release(&arena);
	return result;
}

/* ---- what follows from it ---- */

static int refresh(struct sync *sync, const char *id, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	struct arena arena = { 0 };
	struct history history;
	struct claim *claim;
	int result = store_get_claim(ledger->store, &arena, id, &claim, err);

	if (result == 0 && claim)
		result = sync_standing(sync, &arena, claim, &history, err);
	if (result == 0 && claim)
		result = store_write_standing(
			ledger->store, id, &claim->standing, err);
	arena_release(&arena);
	return result;
}

/* New entries may agree with a file that did not agree with the old ones. */
static int recheck_changed(struct sync *sync, struct error *err)
{
	size_t i;

	for (i = 0; i < sync->changed.count; i++) {
		if (store_recheck_claim(sync->ledger->store,
			    sync->changed.items[i], err) < 0)
			return -1;
	}
	return 0;
}

static int refresh_changed(struct sync *sync, struct error *err)
{
	size_t i;

	for (i = 0; i < sync->changed.count; i++) {
		if (refresh(sync, sync->changed.items[i], err) < 0)
			return -1;
	}
	return 0;
}

static void note_id(void *context, const struct claim *claim)
{
	struct sync *sync = context;

	texts_add_copy(sync->ledger->arena, &sync->changed, claim->id);
}

/* A topic's cadence in the settings moves the claims of that topic. */
static int sync_settings(struct sync *sync, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	const char *before;

	if (store_recall(
		    ledger->store, ledger->arena, "settings", &before, err) < 0)
		return -1;
	sync->is_first = !*before;
	if (strcmp(before, ledger->settings_digest.hex) == 0)
		return 0;
	if (!sync->is_first &&
		store_each_claim(ledger->store, note_id, sync, err) < 0)
		return -1;
	return store_remember(
		ledger->store, "settings", ledger->settings_digest.hex, err);
}

struct orphans {
	struct arena arena;
	struct problems problems;
};

static void note_orphan(void *context, const char *hash, const char *line)
{
	struct orphans *orphans = context;
	struct problem problem = { .file = orphan_file };
	struct error ignored;
	struct entry entry;

	(void)hash;
	if (entry_parse(&orphans->arena, line, strlen(line), &entry, &ignored) <
		0)
		return;
	problem.message = arena_printf(&orphans->arena,
		"the journal has entries of %s, but no file has that claim; "
		"bring the file back",
		entry.claim);
	problems_add(&orphans->arena, &orphans->problems, &problem);
}

static int find_orphans(struct sync *sync, struct error *err)
{
	struct orphans orphans = { { 0 }, { 0 } };
	struct store *store = sync->ledger->store;
	int result = store_each_orphan(store, note_orphan, &orphans, err);

	if (result == 0)
		result = store_write_problems(
			store, orphan_file, &orphans.problems, err);
	arena_release(&orphans.arena);
	return result;
}

/* ---- the whole ---- */

static int sync_all(
	struct sync *sync, const struct walk *walk, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	bool is_current;
	int round = 0;

	if (journal_is_current(ledger, &is_current, err) < 0 ||
		sync_settings(sync, err) < 0)
		return -1;
	sync->check_orphans = !is_current;
	if (!is_current &&
		journal_sync(ledger, sync->is_first ? NULL : &sync->changed,
			err) < 0)
		return -1;
	if (recheck_changed(sync, err) < 0)
		return -1;
	do {
		if (sync_round(sync, walk, err) < 0)
			return -1;
	} while (sync->released && ++round < ROUNDS);
	if (refresh_changed(sync, err) < 0)
		return -1;
	if (sync->check_orphans && find_orphans(sync, err) < 0)
		return -1;
	return store_count_invalid(ledger->store, &ledger->report.invalid, err);
}

int sync_run(struct ledger *ledger, const struct walk *walk, struct error *err)
{
	struct sync sync = { .ledger = ledger, .now = clock_nanoseconds() };

	ledger->report = (struct sync_report){ .files = walk->count };
	text_stream_open(&sync.lines);
	if (sync_all(&sync, walk, err) == 0)
		return sync_close_lines(&sync, err);
	sync_drop_lines(&sync);
	return -1;
}
