/* record.c - recording what people judge. */
#include "record.h"

#include <stddef.h>
#include <sys/stat.h>

#include "claim.h"
#include "claim_history.h"
#include "compose.h"
#include "compose_check.h"
#include "compose_sign.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "ledger_update.h"
#include "look.h"
#include "record_write.h"
#include "standing.h"
#include "transaction.h"

int ledger_begin(struct ledger *ledger, struct error *err)
{
	if (transaction_begin(ledger, err) < 0)
		return -1;
	return look_is_shared(ledger) ? 0 : ledger_update_begun(ledger, err);
}

void ledger_cancel(struct ledger *ledger)
{
	transaction_cancel(ledger);
}

/* ---- what commands record ---- */

/* A review whose date was counted before a change that comes along is counted
 * again: it follows the change. */
static int renew_promise(const struct composition *composition,
	const struct claim *claim, struct entry *entry, struct error *err)
{
	const struct circumstances circumstances =
		claim_circumstances(composition->ledger, claim);
	struct entries before = { NULL, 0 };
	struct history history;
	struct due due;

	if (entry->kind != ENTRY_REVIEW || entry->rule == REASON_PINNED ||
		!claim->standing.has_change)
		return 0;
	if (compose_all(composition, claim, &before, err) < 0)
		return -1;
	history =
		history_of(composition->arena, claim, &circumstances, &before);
	due = history_promise(&history, entry->verdict, entry->on);
	entry->next_review = due.date;
	entry->rule = due.reason;
	return 0;
}

static int add(
	struct composition *composition, struct entry *entry, struct error *err)
{
	struct claim *claim;

	if (ledger_claim(composition->ledger, composition->arena, entry->claim,
		    &claim, err) < 0 ||
		compose_file(composition, claim, err) < 0 ||
		renew_promise(composition, claim, entry, err) < 0)
		return -1;
	return compose_entry(composition, claim, entry, err);
}

static int compose(struct composition *composition, struct ledger *ledger,
	const struct entries *entries, struct error *err)
{
	size_t i;

	if (compose_begin(composition, ledger, entries->items[0]->by, err) < 0)
		return -1;
	for (i = 0; i < entries->count; i++) {
		if (add(composition, entries->items[i], err) < 0)
			return -1;
	}
	return compose_check(composition, NULL, err);
}

/* Some rules are about signatures. */
static int sign(struct composition *composition, struct error *err)
{
	if (compose_sign(composition, err) < 0)
		return -1;
	return composition->ledger->signing_key
		       ? compose_check(composition, NULL, err)
		       : 0;
}

int ledger_check_key(struct ledger *ledger, struct error *err)
{
	return compose_need_key(ledger, err);
}

int ledger_record(
	struct ledger *ledger, const struct entries *entries, struct error *err)
{
	struct composition composition;

	if (compose(&composition, ledger, entries, err) == 0 &&
		sign(&composition, err) == 0)
		return record_write(&composition, err);
	ledger_cancel(ledger);
	return -1;
}

int ledger_foresee(struct ledger *ledger, const struct claim *claim,
	struct entry *entry, struct standing *after, struct error *err)
{
	const struct entries entries = { &entry, 1 };
	struct entries all = { NULL, 0 };
	struct circumstances circumstances;
	struct composition composition;

	if (compose(&composition, ledger, &entries, err) < 0 ||
		compose_all(&composition, claim, &all, err) < 0)
		return -1;
	circumstances = claim_circumstances(ledger, claim);
	*after =
		history_of(ledger->arena, claim, &circumstances, &all).standing;
	return 0;
}
