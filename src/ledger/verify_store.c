/* verify_store.c - whether a store says what one made anew says. */
#include <string.h>

#include "date.h"
#include "ledger_rooms.h"
#include "verify_parts.h"

/* What the store says of a claim, as text, so that all of it is compared. */
static int describe(struct ledger *ledger, const struct claim *claim,
	const char **text, struct error *err)
{
	struct arena *arena = ledger->arena;
	const struct standing *standing = &claim->standing;
	struct entries entries = { NULL, 0 };
	size_t i;

	if (store_entries_of(ledger->store, arena, claim->id, &entries, err) <
		0)
		return -1;
	entries_sort(arena, &entries);
	*text = arena_printf(arena,
		"%s|%s|%s|%s|%ld|%ld|%d|%d|%d|%ld|%ld|%d|%d|%d|%s",
		claim->claim, claim->title ? claim->title : "",
		claim->topic ? claim->topic : "",
		claim->owner ? claim->owner : "", claim->published,
		claim->resolves, claim->cadence, (int)standing->state,
		(int)standing->verdict, standing->reviewed, standing->due.date,
		(int)standing->due.reason, standing->awaits, standing->dissents,
		standing->successor ? standing->successor : "");
	for (i = 0; i < entries.count; i++)
		*text = arena_printf(
			arena, "%s|%s", *text, entries.items[i]->hash);
	return 0;
}

static int compare_claim(struct ledger *ledger, struct ledger *fresh,
	const struct claim *claim, struct verification *verification,
	struct error *err)
{
	struct claim *stored;
	const char *told, *expected;

	if (store_get_claim(
		    ledger->store, ledger->arena, claim->id, &stored, err) < 0)
		return -1;
	if (!stored) {
		verify_note(ledger, &verification->faults, "", 0,
			arena_printf(ledger->arena,
				"%s: the store does not have this claim; %s",
				claim->id, "delete .vigil/store.db"));
		return 0;
	}
	if (describe(ledger, stored, &told, err) < 0 ||
		describe(fresh, claim, &expected, err) < 0)
		return -1;
	if (strcmp(told, expected) != 0)
		verify_note(ledger, &verification->faults, claim->file, 0,
			arena_printf(ledger->arena,
				"%s: the store says otherwise than the file "
				"and the journal; delete .vigil/store.db to "
				"have it made again",
				claim->id));
	return 0;
}

static bool has_fault(const struct problems *faults, const char *file)
{
	const struct problem *fault;

	for (fault = faults->first; fault; fault = fault->next) {
		if (strcmp(fault->file, file) == 0)
			return true;
	}
	return false;
}

int verify_store(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err)
{
	bool is_whole = !has_fault(&verification->faults, journal_name);
	struct claim *claim;

	if (store_find_claims(fresh->store, ledger->arena, NO_DATE, NULL, NULL,
		    &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		verification->claims++;
		if (is_whole &&
			!has_fault(&verification->faults, claim->file) &&
			compare_claim(ledger, fresh, claim, verification, err) <
				0)
			return -1;
	}
	return 0;
}
