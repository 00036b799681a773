/* compose.c - completing entries, as the next of their claims. */
#include "compose.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "chain.h"
#include "claim.h"
#include "claim_history.h"
#include "clock.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_parse.h"
#include "error.h"
#include "file_entries.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "lineage.h"
#include "moment.h"
#include "rules.h"
#include "store_entries.h"
#include "text.h"

enum { HASH_SHOWN = 12 };

/* ---- when ---- */

int compose_begin(struct composition *composition, struct ledger *ledger,
	const char *by, struct error *err)
{
	long long moment = clock_now();
	bool has = by != NULL;

	*composition = (struct composition){
		.ledger = ledger, .arena = ledger->arena, .by = by
	};
	do {
		composition->recorded = moment_text(ledger->arena, moment++);
		if (by && store_has_recorded(ledger->store, by,
				  composition->recorded, &has, err) < 0)
			return -1;
	} while (has);
	return 0;
}

/* ---- what is there already ---- */

/* Of one claim, what was added stands together. */
static int gather(const struct composition *composition,
	const struct claim *claim, size_t first, struct entries *entries,
	struct error *err)
{
	const struct entries *added = &composition->entries;
	struct arena *arena = composition->arena;
	size_t i;

	if (store_entries_of(composition->ledger->store, arena, claim->id,
		    entries, err) < 0)
		return -1;
	for (i = first; i < added->count &&
			text_same(added->items[i]->claim, claim->id);
		i++)
		entries_add(arena, entries, added->items[i]);
	return 0;
}

int compose_all(const struct composition *composition,
	const struct claim *claim, struct entries *entries, struct error *err)
{
	const struct entries *added = &composition->entries;
	size_t first = added->count;

	while (first > 0 &&
		text_same(added->items[first - 1]->claim, claim->id))
		first--;
	return gather(composition, claim, first, entries, err);
}

/* ---- adding ---- */

/* A line that would not be read back as it is meant is never written. */
static int add_line(
	struct composition *composition, struct entry *entry, struct error *err)
{
	struct arena *arena = composition->arena;
	const char *line = entry_line(arena, entry);
	struct entry read;
	struct error reason;

	if (entry_parse(arena, line, strlen(line), &read, &reason) < 0 ||
		strcmp(entry_line(arena, &read), line) != 0)
		return fail(err, FAILED,
			"%s: what was to be recorded cannot be written down: "
			"%s",
			entry->claim, reason.message);
	entry->given = read.given;
	entries_add(arena, &composition->entries, entry);
	texts_add(arena, &composition->lines, line);
	return 0;
}

/* What it signs, takes back or brings back may stand beside the chain. */
static struct texts named_by(struct arena *arena, const struct entry *entry)
{
	struct texts named = entry->undoes;

	if (entry->signs)
		texts_add(arena, &named, entry->signs);
	return named;
}

static int link_entry(const struct composition *composition,
	const struct claim *claim, struct entry *entry, struct error *err)
{
	struct arena *arena = composition->arena;
	const struct texts named = named_by(arena, entry);
	struct entries before = { NULL, 0 };
	struct lineage lineage;

	if (compose_all(composition, claim, &before, err) < 0)
		return -1;
	lineage = lineage_of(arena, &before, NULL);
	chain_mark(&lineage);
	entry->previous = chain_heads(arena, &lineage, &named);
	return 0;
}

int compose_entry(struct composition *composition, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	entry->by = composition->by;
	entry->recorded = composition->recorded;
	if (link_entry(composition, claim, entry, err) < 0)
		return -1;
	return add_line(composition, entry, err);
}

static int add_publication(struct composition *composition,
	const struct claim *claim, struct error *err)
{
	const struct circumstances circumstances =
		claim_circumstances(composition->ledger, claim);

	if (claim->standing.is_recorded || claim->published == NO_DATE ||
		claim->published > composition->ledger->today)
		return 0;
	return add_line(composition,
		entry_published(composition->arena, claim, &circumstances),
		err);
}

static int add_change(struct composition *composition,
	const struct claim *claim, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	struct claim *fresh;
	struct history history;
	struct entry *change;

	if (!claim->standing.has_change)
		return 0;
	if (ledger_read_claim(ledger, composition->arena, claim, &fresh, err) <
			0 ||
		claim_history(
			ledger, composition->arena, claim, &history, err) < 0)
		return -1;
	change = entry_change(
		composition->arena, fresh, &history, ledger->today);
	return change ? compose_entry(composition, claim, change, err) : 0;
}

int compose_file(struct composition *composition, const struct claim *claim,
	struct error *err)
{
	if (add_publication(composition, claim, err) < 0)
		return -1;
	return add_change(composition, claim, err);
}

/* ---- the rules ---- */

struct refusal {
	const struct composition *composition;
	struct error *err;
	bool is_refused;
};

static bool is_new(
	const struct composition *composition, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < composition->entries.count; i++) {
		if (strcmp(composition->entries.items[i]->hash, entry->hash) ==
			0)
			return true;
	}
	return false;
}

static void refuse(void *context, const struct rule_fault *fault)
{
	struct refusal *refusal = context;
	const struct entry *entry = fault->entry;

	if (refusal->is_refused || fault->is_warning ||
		!is_new(refusal->composition, entry))
		return;
	refusal->is_refused = true;
	if (fault->other)
		fail(refusal->err, FAILED,
			"%s: this %s cannot be recorded: %s; if that one's "
			"clock was wrong, take it back first: vigil undo %.*s",
			entry->claim, entry_kind_name(entry->kind),
			fault->message, HASH_SHOWN, fault->other->hash);
	else
		fail(refusal->err, FAILED, "%s: this %s cannot be recorded: %s",
			entry->claim, entry_kind_name(entry->kind),
			fault->message);
}

static int check_claim(const struct composition *composition, size_t first,
	struct refusal *refusal, struct error *err)
{
	struct arena *arena = composition->arena;
	struct ledger *ledger = composition->ledger;
	const char *id = composition->entries.items[first]->claim;
	struct entries entries = { NULL, 0 };
	struct circumstances circumstances;
	struct history history;
	struct claim *claim;

	if (ledger_claim(ledger, arena, id, &claim, err) < 0 ||
		gather(composition, claim, first, &entries, err) < 0)
		return -1;
	circumstances = claim_circumstances(ledger, claim);
	history = history_of(arena, claim, &circumstances, &entries);
	rules_check(arena, claim, &history, clock_now(), refuse, refusal);
	return refusal->is_refused ? -1 : 0;
}

int compose_check(const struct composition *composition, struct error *err)
{
	const struct entries *added = &composition->entries;
	struct refusal refusal = { composition, err, false };
	size_t i;

	for (i = 0; i < added->count; i++) {
		if ((i == 0 || !text_same(added->items[i]->claim,
				       added->items[i - 1]->claim)) &&
			check_claim(composition, i, &refusal, err) < 0)
			return -1;
	}
	return 0;
}
