/* claim_history.c - the history of a claim, as record and file have it. */
#include "claim_history.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "file_entries.h"
#include "history.h"
#include "ledger.h"
#include "settings.h"
#include "store_entries.h"

struct circumstances claim_circumstances(
	const struct ledger *ledger, const struct claim *claim)
{
	return settings_circumstances(
		&ledger->settings, claim->topic, ledger->today);
}

static bool is_published(const struct ledger *ledger, const struct entry *entry)
{
	return entry->kind == ENTRY_PUBLISHED &&
	       (entry->version != VERSION_OLD ||
		       entry->published <= ledger->today);
}

static bool has_publication(
	const struct ledger *ledger, const struct entries *entries)
{
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (is_published(ledger, entries->items[i]))
			return true;
	}
	return false;
}

struct history claim_history_by(const struct ledger *ledger,
	struct arena *arena, const struct claim *claim, struct entries *entries)
{
	const struct circumstances circumstances =
		claim_circumstances(ledger, claim);
	const bool is_recorded = has_publication(ledger, entries);
	struct history history =
		history_of(arena, claim, &circumstances, entries);

	history.standing.is_recorded = is_recorded && history.opening.entry;
	history.standing.has_change = claim->standing.has_change;
	return history;
}

typedef struct entry *publication_fn(struct arena *arena,
	const struct claim *claim, const struct circumstances *circumstances);

/* Without one in the record, a claim is published by its file. */
static bool add_publication(const struct ledger *ledger, struct arena *arena,
	const struct claim *claim, publication_fn *make,
	struct entries *entries)
{
	const struct circumstances circumstances =
		claim_circumstances(ledger, claim);

	if (has_publication(ledger, entries) || claim->published == NO_DATE ||
		claim->published > ledger->today)
		return false;
	entries_add(arena, entries, make(arena, claim, &circumstances));
	return true;
}

static int history_with(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, publication_fn *alone,
	struct history *history, struct error *err)
{
	struct entries entries = { NULL, 0 };
	bool is_added;

	if (store_entries_of(ledger->store, arena, claim->id, &entries, err) <
		0)
		return -1;
	is_added = add_publication(ledger, arena, claim,
		entries.count ? entry_published : alone, &entries);
	*history = claim_history_by(ledger, arena, claim, &entries);
	if (is_added)
		history->standing.is_recorded = false;
	return 0;
}

int claim_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	return history_with(
		ledger, arena, claim, entry_published, history, err);
}

int claim_history_to_stand(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	return history_with(
		ledger, arena, claim, entry_publication, history, err);
}
