/* sync_file.c - one claim file, as it is now, into the store. */
#include "sync_file.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "digest.h"
#include "error.h"
#include "file.h"
#include "frozen.h"
#include "history.h"
#include "ledger.h"
#include "problem.h"
#include "reading.h"
#include "signature.h"
#include "store.h"
#include "store_claims.h"
#include "store_files.h"
#include "sync.h"
#include "sync_lost.h"
#include "sync_standing.h"
#include "text.h"

/* ---- claims that it has ---- */

static bool is_named_after(const char *path, const char *id)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	const char *dot = strrchr(name, '.');

	return dot && (size_t)(dot - name) == strlen(id) &&
	       strncasecmp(name, id, strlen(id)) == 0;
}

/* Which of two files has an id follows from their names alone, so that it is
 * the same whichever was read first. */
static bool comes_first(const struct claim *one, const struct claim *other)
{
	bool is_named = is_named_after(one->file, one->id);

	if (is_named != is_named_after(other->file, other->id))
		return is_named;
	return strcmp(one->file, other->file) < 0;
}

/* Whether another place has the id already: the same file, above, or another
 * one that is still there and comes first. */
static bool is_taken(struct sync *sync, const struct claim *claim,
	const struct claim *before)
{
	if (before->reading == READING_GONE)
		return false;
	if (strcmp(before->file, claim->file) == 0)
		return before->reading == READING_CURRENT;
	return comes_first(before, claim) &&
	       file_is_there(sync->ledger, before->file);
}

static void refuse_id(struct reading *reading, const struct claim *claim,
	const struct claim *before)
{
	reading_problem(reading, claim->at,
		"id: %s is taken; it stands in %s:%ld already", claim->id,
		before->file, before->at.line);
	reading->problems.last->rival = claim_key(reading->arena, before->id);
}

/* What is wrong with the file that a claim has moved away from is another thing
 * now, and so it is with all that want the id: they are read again. */
static int keep(struct sync *sync, struct arena *arena,
	const struct claim *before, const char *path, struct error *err)
{
	struct problems problems = { 0 };
	struct problem problem = { .file = before->file,
		.rival = claim_key(arena, before->id),
		.message = arena_printf(
			arena, "%s stands in %s now", before->id, path) };

	sync_release_id(sync, before->id, path);
	if (file_is_there(sync->ledger, before->file))
		problems_add(arena, &problems, &problem);
	else if (sync_drop_lost(sync, arena, before->file, err) < 0)
		return -1;
	return store_write_problems(
		sync->ledger->store, before->file, &problems, err);
}

static int store_claim(struct sync *sync, struct reading *reading,
	struct claim *claim, struct error *err)
{
	struct store *store = sync->ledger->store;
	struct arena *arena = reading->arena;
	struct history history;
	struct claim *before;

	if (store_get_claim(store, arena, claim->id, &before, err) < 0)
		return -1;
	if (before && is_taken(sync, claim, before)) {
		refuse_id(reading, claim, before);
		return 0;
	}
	if (sync_standing(sync->ledger, arena, claim, &history, err) < 0)
		return -1;
	if (claim->standing.is_recorded)
		frozen_check(reading, claim, before, &history);
	if (store_write_claim(store, claim, !before, err) < 0)
		return -1;
	if (before && strcmp(before->file, claim->file) != 0)
		return keep(sync, arena, before, claim->file, err);
	if (before && before->at.line != claim->at.line)
		sync_release_id(sync, claim->id, claim->file);
	return 0;
}

/* Says how many problems were not said. */
static void say_unshown(struct reading *reading)
{
	struct problem problem = { .file = reading->file };

	if (reading->unshown == 0)
		return;
	problem.message = arena_printf(reading->arena, "and %s",
		text_count(reading->arena, reading->unshown, "more problem",
			"more problems"));
	problems_add(reading->arena, &reading->problems, &problem);
}

static int store_problems_of(
	struct sync *sync, const struct reading *reading, struct error *err)
{
	struct problems all = { 0 };

	problems_append(reading->arena, &all, &reading->problems);
	problems_append(reading->arena, &all, &reading->warnings);
	return store_write_problems(
		sync->ledger->store, reading->file, &all, err);
}

static int store_reading(
	struct sync *sync, struct reading *reading, struct error *err)
{
	struct store *store = sync->ledger->store;
	struct claim *claim = claim_file_read(reading);
	struct claim *before;
	enum reading_state lost =
		reading->problems.count ? READING_STALE : READING_GONE;

	if (store_claims_of(
		    store, reading->arena, reading->file, &before, err) < 0 ||
		sync_mark_before(sync, before, lost, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		if (store_claim(sync, reading, claim, err) < 0)
			return -1;
	}
	if (before &&
		sync_drop_lost(sync, reading->arena, reading->file, err) < 0)
		return -1;
	say_unshown(reading);
	return store_problems_of(sync, reading, err);
}

/* ---- the file ---- */

static int store_unreadable(struct sync *sync, struct reading *reading,
	const char *why, struct error *err)
{
	struct store *store = sync->ledger->store;
	struct claim *before;

	reading_problem(reading, (struct position){ 0 }, "%s", why);
	if (store_claims_of(
		    store, reading->arena, reading->file, &before, err) < 0 ||
		sync_mark_before(sync, before, READING_STALE, err) < 0)
		return -1;
	return store_write_problems(
		store, reading->file, &reading->problems, err);
}

/* One that was read again for what the record says of it is as it was. */
static void note_reading(struct sync *sync, const char *path,
	const struct stored_file *stored, const char *digest)
{
	struct sync_report *report = &sync->ledger->report;

	if (!stored)
		sync_note_path(sync, &report->added, path);
	else if (strcmp(stored->digest + strspn(stored->digest, "~"), digest) !=
		 0)
		sync_note_path(sync, &report->changed, path);
}

static struct reading reading_of(
	const struct sync *sync, struct arena *arena, const char *path)
{
	return (struct reading){ .arena = arena,
		.file = path,
		.promise = &sync->ledger->settings.terms.promise };
}

int sync_file(struct sync *sync, struct arena *arena, const char *path,
	const struct stored_file *stored, struct stored_file *put,
	struct error *err)
{
	struct reading reading = reading_of(sync, arena, path);
	struct signature signature;
	const char *why;

	put->digest = "";
	if (file_read(sync->ledger, &claim_file_limit, &reading, &signature,
		    &why) < 0)
		return store_unreadable(sync, &reading, why, err);
	put->sum = settled_sum(path, &signature, sync->now);
	put->digest =
		arena_copy(arena, digest_of(reading.bytes, reading.length).hex);
	if (stored && strcmp(stored->digest, put->digest) == 0)
		return 0;
	if (store_reading(sync, &reading, err) < 0)
		return -1;
	note_reading(sync, path, stored, put->digest);
	return 0;
}

int sync_file_again(struct sync *sync, struct arena *arena, const char *path,
	struct error *err)
{
	struct reading reading = reading_of(sync, arena, path);
	struct signature ignored;
	const char *why;

	if (file_read(sync->ledger, &claim_file_limit, &reading, &ignored,
		    &why) < 0)
		return store_unreadable(sync, &reading, why, err);
	return store_reading(sync, &reading, err);
}
