/* sync_standing.c - what a claim's file and entries make of it: it is published
 * when it is new, and a change of its schedule is recorded. */
#include "sync_standing.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "journal.h"
#include "ledger.h"
#include "settings.h"
#include "store_entries.h"
#include "store_files.h"
#include "sync.h"

static bool is_published(const struct entries *entries)
{
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (entries->items[i]->kind == ENTRY_PUBLISHED)
			return true;
	}
	return false;
}

static int publish(struct sync *sync, struct arena *arena,
	const struct claim *claim, struct entries *entries, struct error *err)
{
	struct entry *entry = entry_published(arena, claim);
	const char *line = entry_line(arena, entry);
	bool added;

	entries_add(arena, entries, entry);
	fprintf(sync->lines.out, "%s\n", line);
	return store_add_entry(sync->ledger->store, entry, line, &added, err);
}

int sync_standing(struct sync *sync, struct arena *arena, struct claim *claim,
	struct history *history, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	struct entries entries = { NULL, 0 };

	if (store_entries_of(ledger->store, arena, claim->id, &entries, err) <
		0)
		return -1;
	if (claim->published != NO_DATE && !is_published(&entries) &&
		publish(sync, arena, claim, &entries, err) < 0)
		return -1;
	*history = history_of(arena, claim,
		settings_cadence(&ledger->settings, claim->topic), &entries);
	claim->standing = history->standing;
	return 0;
}

/* Where the journal is not what it was, as in an older checkout, the file may
 * be older too; and who only peeks at another day records nothing. */
static int may_note_change(struct sync *sync, bool *may, struct error *err)
{
	bool has_problems;

	if (store_has_problems(
		    sync->ledger->store, journal_name, &has_problems, err) < 0)
		return -1;
	*may = !has_problems && !sync->ledger->is_peeking;
	return 0;
}

/* A file's schedule is its author's to change, but not unseen. */
int sync_change(struct sync *sync, struct arena *arena, struct claim *claim,
	struct history *history, struct error *err)
{
	struct ledger *ledger = sync->ledger;
	struct entry *entry =
		entry_change(arena, claim, history, ledger->today);
	const char *line;
	bool may, added;

	if (!entry)
		return 0;
	if (may_note_change(sync, &may, err) < 0)
		return -1;
	if (!may) {
		sync->is_unsettled = true;
		return 0;
	}
	line = entry_line(arena, entry);
	fprintf(sync->lines.out, "%s\n", line);
	if (store_add_entry(ledger->store, entry, line, &added, err) < 0)
		return -1;
	return sync_standing(sync, arena, claim, history, err);
}
