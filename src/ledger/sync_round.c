/* sync_round.c - one round over the files that are not as they were. */
#include "sync_round.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "progress.h"
#include "record_files.h"
#include "signature.h"
#include "store.h"
#include "store_files.h"
#include "sync.h"
#include "sync_file.h"
#include "sync_lost.h"
#include "sync_record.h"
#include "walk.h"
#include "walk_signatures.h"

/* ---- what changed ---- */

/* A file that is not as it was stored; stored is NULL where it is new. */
struct pending {
	const struct found *found;
	const struct stored_file *stored;
};

/* One round over the files. */
struct round {
	struct sync *sync;
	bool of_record; /* it is over the files of the record, else the others
			 */
	struct arena arena;
	struct pending *pending;
	size_t count;
	bool is_stale[BUCKETS];
	uint64_t sums[BUCKETS]; /* as they will be stored */
	struct stored_file *stored[BUCKETS];
};

/* Files stored and found meet by path; one that is met is taken off the list of
 * those stored, so that what is left in the end is gone. */
static struct stored_file *read_stored(
	struct stored_file **files, const char *path)
{
	struct stored_file *file;

	for (; *files; files = &(*files)->next) {
		file = *files;
		if (strcmp(file->path, path) == 0) {
			*files = file->next;
			return file;
		}
	}
	return NULL;
}

static void compare_file(struct round *round, const struct found *found)
{
	unsigned bucket = found->bucket;
	struct stored_file *stored;
	struct pending *pending;

	if (!round->is_stale[bucket])
		return;
	stored = read_stored(&round->stored[bucket], found->path);
	if (stored && stored->sum && stored->sum == found->sum) {
		round->sums[bucket] += found->sum;
		return;
	}
	if (found->is_of_record != round->of_record) {
		round->sums[bucket] += unsettled_sum(found->path);
		return;
	}
	pending = &round->pending[round->count++];
	pending->found = found;
	pending->stored = stored;
}

static int by_path(const void *left, const void *right)
{
	const struct pending *a = left, *b = right;

	return strcmp(a->found->path, b->found->path);
}

/* Room for all that may have changed: growing step by step would take twice as
 * much. */
static void make_room(struct round *round, const struct walk *walk)
{
	size_t i, most = 0;

	for (i = 0; i < walk->count; i++)
		most += round->is_stale[walk->files[i].bucket];
	round->pending = arena_alloc(
		&round->arena, (most + 1) * sizeof(*round->pending));
}

static int find_changes(
	struct round *round, const struct walk *walk, struct error *err)
{
	struct store *store = round->sync->ledger->store;
	unsigned bucket;
	size_t i;

	if (store_sums(store, round->sums, err) < 0)
		return -1;
	for (bucket = 0; bucket < BUCKETS; bucket++) {
		round->is_stale[bucket] =
			round->sums[bucket] != walk->sums[bucket];
		if (!round->is_stale[bucket])
			continue;
		round->sums[bucket] = 0;
		if (store_files_in(store, &round->arena, bucket,
			    &round->stored[bucket], err) < 0)
			return -1;
	}
	make_room(round, walk);
	for (i = 0; i < walk->count; i++)
		compare_file(round, &walk->files[i]);
	if (round->count)
		qsort(round->pending, round->count, sizeof(*round->pending),
			by_path);
	return 0;
}

/* ---- taking it in ---- */

static int sync_one_file(
	struct round *round, const struct pending *pending, struct error *err)
{
	struct arena arena = { 0 };
	struct stored_file put = { .path = pending->found->path };
	unsigned bucket = pending->found->bucket;
	int result = (round->of_record ? sync_record : sync_file)(round->sync,
		&arena, pending->found->path, pending->stored, &put, err);

	round->sums[bucket] += put.sum ? put.sum : unsettled_sum(put.path);
	if (result == 0)
		result = store_write_file(
			round->sync->ledger->store, bucket, &put, err);
	arena_release(&arena);
	return result;
}

static int sync_gone_file(
	struct round *round, const char *path, struct error *err)
{
	if (is_record_file(path) != round->of_record) {
		round->sums[bucket_of(path)] += unsettled_sum(path);
		return 0;
	}
	return round->of_record ? sync_record_gone(round->sync, path, err)
				: sync_gone(round->sync, path, err);
}

static int sync_gone_files(struct round *round, struct error *err)
{
	const struct stored_file *stored;
	unsigned bucket;

	for (bucket = 0; bucket < BUCKETS; bucket++) {
		for (stored = round->stored[bucket]; stored;
			stored = stored->next) {
			if (sync_gone_file(round, stored->path, err) < 0)
				return -1;
		}
	}
	return 0;
}

static int write_sums(struct round *round, struct error *err)
{
	unsigned bucket;

	for (bucket = 0; bucket < BUCKETS; bucket++) {
		if (round->is_stale[bucket] &&
			store_write_sum(round->sync->ledger->store, bucket,
				round->sums[bucket], err) < 0)
			return -1;
	}
	return 0;
}

static int recheck_rivals(struct sync *sync, struct error *err)
{
	const struct released *released;

	for (released = sync->released; released; released = released->next) {
		if (store_recheck_rivals(sync->ledger->store, released->key,
			    released->path, err) < 0)
			return -1;
	}
	return 0;
}

static int sync_changes(struct round *round, struct error *err)
{
	struct progress progress = progress_begin(round->sync->ledger->messages,
		"reading", round->count, "files");
	size_t i;
	int result = 0;

	for (i = 0; result == 0 && i < round->count; i++) {
		progress_step(&progress, i);
		result = sync_one_file(round, &round->pending[i], err);
	}
	progress_end(&progress);
	return result;
}

static int run(struct sync *sync, const struct walk *walk, bool of_record,
	struct error *err)
{
	struct round round = { .sync = sync, .of_record = of_record };
	int result = find_changes(&round, walk, err);

	if (result == 0)
		result = sync_changes(&round, err);
	if (result == 0)
		result = sync_gone_files(&round, err);
	if (result == 0)
		result = write_sums(&round, err);
	arena_release(&round.arena);
	return result;
}

int sync_round_of_record(
	struct sync *sync, const struct walk *walk, struct error *err)
{
	if (store_refill(sync->ledger->store, err) < 0)
		return -1;
	return run(sync, walk, true, err);
}

int sync_round(struct sync *sync, const struct walk *walk, struct error *err)
{
	sync->released = NULL;
	if (run(sync, walk, false, err) < 0)
		return -1;
	return recheck_rivals(sync, err);
}
