/* past.c - what was recorded before. */
#include "past.h"

#include "arena.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "store_entries.h"

int ledger_command_before(struct ledger *ledger, struct arena *arena,
	const char *by, const char *before, struct entries *entries,
	struct error *err)
{
	return store_command_before(
		ledger->store, arena, by, before, entries, err);
}

int ledger_entry_named(struct ledger *ledger, struct arena *arena,
	const char *start, struct entry **entry, struct error *err)
{
	struct entries found = { NULL, 0 };

	if (store_entries_named(ledger->store, arena, start, &found, err) < 0)
		return -1;
	if (found.count == 0)
		return fail(err, NOT_FOUND, "%s: no entry here has that hash",
			start);
	if (found.count > 1)
		return fail(err, USAGE,
			"%s: several entries have a hash that begins so; give "
			"more of it",
			start);
	*entry = found.items[0];
	return 0;
}
