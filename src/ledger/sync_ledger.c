/* sync_ledger.c - bringing the store up to date with the files. */
#include "sync_ledger.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "clock.h"
#include "date.h"
#include "error.h"
#include "git_head.h"
#include "ledger.h"
#include "lost.h"
#include "settings.h"
#include "store.h"
#include "store_claims.h"
#include "store_files.h"
#include "store_pending.h"
#include "sync.h"
#include "sync_fileless.h"
#include "sync_round.h"
#include "text.h"
#include "walk.h"

/* Rounds over the files: ids that come free in one are given out in the next,
 * and a chain of files that swap ids is not followed for ever. */
enum { ROUNDS = 4 };

/* What the store keeps of the last look, by name. */
static const char settings_kept[] = "settings", day_kept[] = "day",
		  head_kept[] = "head";

/* ---- whether there is anything to do ---- */

static int recall_is(struct ledger *ledger, const char *name, const char *value,
	bool *is, struct error *err)
{
	struct arena arena = { 0 };
	const char *kept;
	int result = store_recall(ledger->store, &arena, name, &kept, err);

	if (result == 0)
		*is = strcmp(kept, value) == 0;
	arena_release(&arena);
	return result;
}

static int schedule_is_kept(
	struct ledger *ledger, bool *is_kept, struct error *err)
{
	struct arena arena = { 0 };
	int result = recall_is(ledger, settings_kept,
		settings_schedule(&arena, &ledger->settings), is_kept, err);

	arena_release(&arena);
	return result;
}

/* A plan whose day has come, or has not come yet on the day that is asked
 * about, is another thing than it was. */
static int plans_are_current(
	struct ledger *ledger, bool *are_current, struct error *err)
{
	struct arena arena = { 0 };
	const char *kept;
	long day, count = 0;
	int result = store_recall(ledger->store, &arena, day_kept, &kept, err);

	day = result == 0 ? date_parse(kept) : NO_DATE;
	if (result == 0 && day != ledger->today)
		result = store_count_plans(
			ledger->store, day, ledger->today, &count, err);
	*are_current = count == 0;
	arena_release(&arena);
	return result;
}

int sync_is_filled(struct ledger *ledger, bool *is_filled, struct error *err)
{
	bool is_empty = true;

	if (recall_is(ledger, settings_kept, "", &is_empty, err) < 0)
		return -1;
	*is_filled = !is_empty;
	return 0;
}

int sync_is_as_set(struct ledger *ledger, bool *is_as_set, struct error *err)
{
	if (schedule_is_kept(ledger, is_as_set, err) < 0)
		return -1;
	if (*is_as_set && recall_is(ledger, head_kept, git_head(ledger),
				  is_as_set, err) < 0)
		return -1;
	return *is_as_set ? plans_are_current(ledger, is_as_set, err) : 0;
}

int sync_is_current(struct ledger *ledger, const struct walk *walk,
	bool *is_current, struct error *err)
{
	uint64_t sums[BUCKETS];

	*is_current = false;
	if (store_sums(ledger->store, sums, err) < 0)
		return -1;
	if (memcmp(sums, walk->sums, sizeof(sums)) != 0)
		return 0;
	return sync_is_as_set(ledger, is_current, err);
}

/* ---- what follows from it ---- */

/* The settings changed, from what they were. */
struct changing {
	struct sync *sync;
	const char *before, *now;
};

static void note_changed(void *context, const struct claim *claim)
{
	const struct changing *changing = context;
	struct sync *sync = changing->sync;

	if (settings_schedules_differ(
		    changing->before, changing->now, claim->topic))
		texts_add_copy(sync->ledger->arena, &sync->changed, claim->id);
}

/* A topic's cadence in the settings moves the claims of that topic whose
 * reviews wrote no date down, and the days that it counts for those of all. A
 * promise is what all files are held against. */
static int sync_settings(struct sync *sync, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	struct changing changing = { .sync = sync };

	changing.now = settings_schedule(ledger->arena, &ledger->settings);
	if (store_recall(ledger->store, ledger->arena, settings_kept,
		    &changing.before, err) < 0)
		return -1;
	sync->is_first = !*changing.before;
	if (strcmp(changing.before, changing.now) == 0)
		return 0;
	if (!sync->is_first && store_each_claim(ledger->store, note_changed,
				       &changing, err) < 0)
		return -1;
	if (!sync->is_first &&
		settings_promises_differ(changing.before, changing.now) &&
		store_recheck_all(ledger->store, err) < 0)
		return -1;
	return store_remember(ledger->store, settings_kept, changing.now, err);
}

static int sync_plans(struct sync *sync, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	const char *kept;

	if (store_recall(ledger->store, ledger->arena, day_kept, &kept, err) <
		0)
		return -1;
	if (*kept && store_plans(ledger->store, ledger->arena, date_parse(kept),
			     ledger->today, &sync->changed, err) < 0)
		return -1;
	return store_remember(ledger->store, day_kept,
		date_iso(ledger->arena, ledger->today), err);
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

/* ---- the whole ---- */

static int sync_files(
	struct sync *sync, const struct walk *walk, struct error *err)
{
	int round = 0;

	do {
		if (sync_round(sync, walk, err) < 0)
			return -1;
	} while (sync->released && ++round < ROUNDS);
	return 0;
}

int sync_run(struct ledger *ledger, const struct walk *walk, struct error *err)
{
	struct sync sync = { .ledger = ledger, .now = clock_nanoseconds() };

	ledger->report =
		(struct sync_report){ .files = walk_claim_files(walk) };
	if (sync_settings(&sync, err) < 0 || sync_plans(&sync, err) < 0 ||
		sync_round_of_record(&sync, walk, err) < 0 ||
		store_index(ledger->store, err) < 0 ||
		recheck_changed(&sync, err) < 0 ||
		sync_files(&sync, walk, err) < 0 ||
		sync_fileless(&sync, err) < 0 || lost_find(ledger, err) < 0 ||
		store_remember(
			ledger->store, head_kept, git_head(ledger), err) < 0)
		return -1;
	return store_count_invalid(ledger->store, &ledger->report.invalid, err);
}
