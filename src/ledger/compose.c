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
#include "entry_parse.h"
#include "entry_same.h"
#include "error.h"
#include "file_entries.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "moment.h"
#include "store_entries.h"
#include "text.h"

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
int compose_gather(const struct composition *composition,
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
	return compose_gather(composition, claim, first, entries, err);
}

/* ---- adding ---- */

/* A line that would not be read back as it is meant is never written. */
char *compose_line(struct arena *arena, struct entry *entry, struct error *err)
{
	struct arena scratch = { 0 };
	char *line = entry_line(arena, entry);
	struct entry read = { .claim = NULL };
	struct error reason = { .message = "" };
	bool is_same = entry_parse(&scratch, line, strlen(line), &read,
			       &reason) == 0 &&
		       entry_is_said_by(&scratch, entry, &read);

	entry->given = read.given;
	arena_release(&scratch);
	if (is_same)
		return line;
	fail(err, FAILED,
		"%s: what was to be recorded cannot be written down: %s",
		entry->claim, reason.message);
	return NULL;
}

static int add_line(
	struct composition *composition, struct entry *entry, struct error *err)
{
	const char *line = compose_line(composition->arena, entry, err);

	if (!line)
		return -1;
	entries_add(composition->arena, &composition->entries, entry);
	texts_add(composition->arena, &composition->lines, line);
	return 0;
}

static int link_entry(const struct composition *composition,
	const struct claim *claim, struct entry *entry, struct error *err)
{
	struct entries before = { NULL, 0 };

	if (compose_all(composition, claim, &before, err) < 0)
		return -1;
	entry->previous = chain_heads_for(composition->arena, &before, entry);
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
		entry_publication(composition->arena, claim, &circumstances),
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
