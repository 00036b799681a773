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

static int read_entries(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct entries *entries, bool *is_recorded,
	struct error *err)
{
	const struct circumstances circumstances =
		claim_circumstances(ledger, claim);

	if (store_entries_of(ledger->store, arena, claim->id, entries, err) < 0)
		return -1;
	*is_recorded = has_publication(ledger, entries);
	if (!*is_recorded && claim->published != NO_DATE &&
		claim->published <= ledger->today)
		entries_add(arena, entries,
			entry_published(arena, claim, &circumstances));
	return 0;
}

int claim_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	const struct circumstances circumstances =
		claim_circumstances(ledger, claim);
	struct entries entries = { NULL, 0 };
	bool is_recorded;

	if (read_entries(ledger, arena, claim, &entries, &is_recorded, err) < 0)
		return -1;
	*history = history_of(arena, claim, &circumstances, &entries);
	history->standing.is_recorded = is_recorded && history->opening.entry;
	history->standing.has_change = claim->standing.has_change;
	return 0;
}
