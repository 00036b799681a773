/* sync_fileless.c - claims that the record has, and no file. */
#include "sync_fileless.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
#include "date.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "history.h"
#include "store.h"
#include "store_claims.h"
#include "store_entries.h"
#include "sync.h"
#include "text.h"

static const char no_sentence[] = "(the record does not have its sentence)";

static struct claim blank(const char *id)
{
	return (struct claim){ .id = id,
		.claim = no_sentence,
		.file = "",
		.published = NO_DATE,
		.revised = NO_DATE,
		.resolves = NO_DATE,
		.reviewed = NO_DATE,
		.next_review = NO_DATE,
		.reading = READING_GONE };
}

static void fill(struct claim *claim, const struct history *history)
{
	const struct opening *opening = &history->opening;

	claim->standing = history->standing;
	if (history->text)
		claim->claim = history->text;
	claim->title = history->title;
	claim->published = opening->published;
	claim->reviewed = opening->reviewed;
	claim->verdict = opening->verdict;
	claim->resolves = history->resolves;
	claim->cadence = history->cadence;
}

static int make_claim(struct sync *sync, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	struct claim claim = blank(id);
	struct history history;
	int result = claim_history(sync->ledger, &arena, &claim, &history, err);

	if (result == 0 && history.opening.entry) {
		fill(&claim, &history);
		result = store_write_claim(
			sync->ledger->store, &claim, true, err);
	}
	arena_release(&arena);
	return result;
}

static int make_missing(struct sync *sync, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	struct claim *claim;
	int result =
		store_get_claim(sync->ledger->store, &arena, id, &claim, err);

	arena_release(&arena);
	return result == 0 && !claim ? make_claim(sync, id, err) : result;
}

/* ---- those that the store does not have ---- */

static void note_orphan(void *context, const char *hash, const char *line)
{
	struct sync *sync = context;
	struct arena *arena = sync->ledger->arena;
	struct error ignored;
	struct entry entry;

	(void)hash;
	if (entry_parse_known(arena, line, strlen(line), &entry, &ignored) == 0)
		texts_add(arena, &sync->orphans, entry.claim);
}

/* A claim comes to be an orphan when entries of it come. */
static int make_orphans(struct sync *sync, struct error *err)
{
	const bool of_any = sync->is_first || sync->has_more;
	const struct texts *ids = of_any ? &sync->orphans : &sync->changed;
	size_t i;

	if (of_any && store_each_orphan(
			      sync->ledger->store, note_orphan, sync, err) < 0)
		return -1;
	for (i = 0; i < ids->count; i++) {
		if (make_missing(sync, ids->items[i], err) < 0)
			return -1;
	}
	return 0;
}

/* ---- those that it has ---- */

static int refresh(struct sync *sync, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	struct store *store = sync->ledger->store;
	struct history history;
	struct claim *claim;
	int result = store_get_claim(store, &arena, id, &claim, err);

	if (result == 0 && claim && claim->reading != READING_CURRENT)
		result = claim_history(
			sync->ledger, &arena, claim, &history, err);
	if (result == 0 && claim && claim->reading == READING_GONE &&
		!*claim->file && !history.opening.entry)
		result = store_drop_claim(store, claim->id, err);
	else if (result == 0 && claim && claim->reading != READING_CURRENT)
		result = store_write_standing(store, claim->id,
			&claim->standing, &history.standing, err);
	arena_release(&arena);
	return result;
}

int sync_fileless(struct sync *sync, struct error *err)
{
	size_t i;

	for (i = 0; i < sync->changed.count; i++) {
		if (refresh(sync, sync->changed.items[i], err) < 0)
			return -1;
	}
	return make_orphans(sync, err);
}
