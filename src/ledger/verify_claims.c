/* verify_claims.c - whether the entries of each claim keep the rules. */
#include "verify_claims.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
#include "clock.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "lineage.h"
#include "problem.h"
#include "rules.h"
#include "standing.h"
#include "store_claims.h"
#include "store_entries.h"
#include "text.h"
#include "verify_fault.h"
#include "verify_ledger.h"
#include "verify_signatures.h"

struct verifying {
	struct ledger *known, *fresh;
	struct verification *verification;
	struct vouching *vouching;
};

static void report(void *context, const struct rule_fault *fault)
{
	struct verifying *verifying = context;
	struct verification *verification = verifying->verification;

	if (!fault->is_warning) {
		verify_add_entry_fault(verifying->fresh, &verification->faults,
			fault->entry, fault->message);
		return;
	}
	verify_add_entry_fault(verifying->fresh, &verification->notes,
		fault->entry, fault->message);
	verification->notes.last->severity = SEVERITY_WARNING;
}

/* ---- what waits ---- */

static int check_link(struct verifying *verifying, const struct entry *entry,
	const char *hash, bool *is_known, struct error *err)
{
	struct ledger *fresh = verifying->fresh;
	enum entry_presence here, before;
	const char *message = NULL;

	if (store_entry_presence(fresh->store, hash, &here, err) < 0 ||
		store_entry_presence(
			verifying->known->store, hash, &before, err) < 0)
		return -1;
	if (here == ENTRY_HERE)
		return 0;
	*is_known = *is_known && before != ENTRY_UNKNOWN;
	if (before == ENTRY_UNKNOWN)
		message =
			"an entry that it follows is missing: it was taken "
			"out or changed, or is yet to be merged; `vigil "
			"journal restore` in a clone that has it writes it";
	if (message)
		verify_add_entry_fault(fresh, &verifying->verification->faults,
			entry, message);
	return 0;
}

static bool is_here(const struct history *history, const char *hash)
{
	return lineage_find(&history->lineage, hash) != NOWHERE;
}

static bool waits_too(const struct history *history, const char *hash)
{
	size_t i;

	for (i = 0; i < history->waiting_entries.count; i++) {
		if (strcmp(history->waiting_entries.items[i]->hash, hash) == 0)
			return true;
	}
	return false;
}

/* What names an entry of another claim waits for ever. */
static int check_waiting(struct verifying *verifying,
	const struct history *history, const struct entry *entry,
	struct error *err)
{
	enum entry_presence presence;
	bool is_known = true;
	size_t i;

	for (i = 0; i < entry->previous.count; i++) {
		const char *hash = entry->previous.items[i];

		if (is_here(history, hash) || waits_too(history, hash))
			continue;
		if (store_entry_presence(
			    verifying->fresh->store, hash, &presence, err) < 0)
			return -1;
		if (presence == ENTRY_HERE)
			verify_add_entry_fault(verifying->fresh,
				&verifying->verification->faults, entry,
				"it follows an entry of another claim");
		else if (check_link(verifying, entry, hash, &is_known, err) < 0)
			return -1;
	}
	verifying->verification->waiting += is_known;
	return 0;
}

/* ---- a claim ---- */

static void count(
	struct verification *verification, const struct history *history)
{
	size_t i;

	for (i = 0; i < history->count; i++)
		verification->undone += history->events[i].undone;
	verification->forks += history->standing.due.reason == REASON_FORK;
}

/* A plan is to come; what is published is recorded the same day. */
static void check_recorded(
	struct verifying *verifying, const struct claim *claim)
{
	struct ledger *fresh = verifying->fresh;
	struct verification *verification = verifying->verification;
	bool is_today = claim->published == fresh->today;
	struct problems *problems =
		is_today ? &verification->notes : &verification->faults;

	if (claim->standing.is_recorded || claim->published == NO_DATE ||
		claim->published > fresh->today)
		return;
	verify_add_fault(fresh, problems, arena_copy(fresh->arena, claim->file),
		claim->at.line,
		arena_printf(fresh->arena,
			"%s is published but not recorded; vigil sync records "
			"it",
			claim->id));
	if (is_today)
		problems->last->severity = SEVERITY_WARNING;
}

static int verify_entries(struct verifying *verifying, struct arena *arena,
	const struct claim *claim, struct error *err)
{
	struct ledger *fresh = verifying->fresh;
	const struct circumstances circumstances =
		claim_circumstances(fresh, claim);
	struct entries entries = { NULL, 0 };
	struct history history;
	size_t i;

	if (store_entries_of(fresh->store, arena, claim->id, &entries, err) < 0)
		return -1;
	history = history_of(arena, claim, &circumstances, &entries);
	rules_check(arena, claim, &history, clock_now(), report, verifying);
	for (i = 0; i < history.waiting_entries.count; i++) {
		if (check_waiting(verifying, &history,
			    history.waiting_entries.items[i], err) < 0)
			return -1;
	}
	count(verifying->verification, &history);
	return vouching_add(verifying->vouching, &history, err);
}

static int verify_claim(
	struct verifying *verifying, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	struct claim *claim, blank = { .id = id, .claim = "" };
	int result = 0;

	if (store_get_claim(verifying->fresh->store, &arena, id, &claim, err) <
		0)
		result = -1;
	if (result == 0 && claim)
		check_recorded(verifying, claim);
	if (result == 0)
		result = verify_entries(
			verifying, &arena, claim ? claim : &blank, err);
	arena_release(&arena);
	return result;
}

int verify_claims(struct ledger *known, struct ledger *fresh,
	struct verification *verification, struct error *err)
{
	struct verifying verifying = { known, fresh, verification,
		vouching_begin(known, fresh, verification) };
	struct texts ids = { NULL, 0 };
	size_t i;

	if (ledger_ids(fresh, fresh->arena, &ids, err) < 0)
		return -1;
	for (i = 0; i < ids.count; i++) {
		if (verify_claim(&verifying, ids.items[i], err) < 0) {
			vouching_cancel(verifying.vouching);
			return -1;
		}
	}
	return vouching_end(verifying.vouching, err);
}
