/* range_rules.c - whether what a range did to a claim keeps the rules. */
#include "range_rules.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "clock.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "frozen.h"
#include "history.h"
#include "lineage.h"
#include "range.h"
#include "range_claims.h"
#include "range_entry.h"
#include "range_lines.h"
#include "reading.h"
#include "rules.h"
#include "settings.h"
#include "text.h"
#include "verdict.h"

/* A claim at NEW, or before the range. */
struct checking_claim {
	struct range *range;
	struct range_claim *claim;
	const struct range_lines *added;
	struct texts known; /* the faults before the range */
	bool is_before;
};

/* ---- entries ---- */

static bool is_among(const struct texts *texts, const char *text)
{
	size_t i = 0;

	while (i < texts->count && strcmp(texts->items[i], text) != 0)
		i++;
	return i < texts->count;
}

static void note(void *context, const struct rule_fault *fault)
{
	struct checking_claim *checking = context;
	struct arena *arena = &checking->range->work;
	const char *name = arena_printf(
		arena, "%s %s", fault->entry->hash, fault->message);

	if (fault->is_warning)
		return;
	if (checking->is_before)
		texts_add(arena, &checking->known, name);
	else if (!is_among(&checking->known, name))
		range_entry_fault(checking->range, checking->added,
			fault->entry, fault->message);
}

static void check_waiting(const struct checking_claim *checking,
	const struct history *history, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < entry->previous.count; i++) {
		const char *hash = entry->previous.items[i];

		if (lineage_find(&history->lineage, hash) == NOWHERE &&
			!range_entries_have(&history->waiting_entries, hash))
			range_entry_fault(checking->range, checking->added,
				entry,
				arena_printf(&checking->range->work,
					"it follows an entry that %s does not "
					"have, %.12s: push the file of the "
					"record with that one too; `vigil "
					"journal restore` in a clone that has "
					"it writes it",
					entry->claim, hash));
	}
}

static struct history check_entries(struct checking_claim *checking,
	const struct claim *claim, const struct entries *entries)
{
	const struct history history =
		range_history(checking->range, claim, entries);
	size_t i;

	if (checking->claim->entries.count ==
		checking->claim->entries_before.count)
		return history;
	rules_check(&checking->range->work, claim, &history, clock_now(), note,
		checking);
	for (i = 0; !checking->is_before && i < history.waiting_entries.count;
		i++) {
		const struct entry *entry = history.waiting_entries.items[i];

		if (!range_entries_have(
			    &checking->claim->entries_before, entry->hash))
			check_waiting(checking, &history, entry);
	}
	return history;
}

/* ---- files ---- */

static void check_frozen(struct checking_claim *checking,
	const struct history *before, const struct history *now)
{
	struct range_claim *claim = checking->claim;
	struct reading *reading = claim->reading;
	struct claim copy = *claim->now;
	const struct problem *problem;

	if (!claim->is_changed) {
		frozen_check(reading, &copy, claim->before, before);
		if (copy.differs)
			return;
	}
	reading->problems = (struct problems){ 0 };
	copy = *claim->now;
	frozen_check(reading, &copy, claim->before, now);
	for (problem = reading->problems.first; problem;
		problem = problem->next)
		range_problem(checking->range, problem);
	reading->problems = (struct problems){ 0 };
}

/* A plan that was there before is nobody's who pushes something else. */
static void check_recorded(
	const struct checking_claim *checking, const struct history *history)
{
	const struct range_claim *known = checking->claim;
	const struct claim *claim = known->now;

	if (history->opening.entry || !known->is_changed ||
		claim->published == NO_DATE ||
		claim->published > checking->range->today ||
		(known->before && known->before->published == claim->published))
		return;
	range_fault(checking->range, claim->file, claim->places.published.line,
		arena_printf(&checking->range->work,
			"%s is published but not recorded; run vigil sync, "
			"commit claims and record together, and push again",
			claim->id));
}

static void check_removed(
	const struct checking_claim *checking, const struct history *history)
{
	const struct range_claim *known = checking->claim;

	if (!known->before || known->is_broken || !history->opening.entry ||
		history->standing.state != STATE_OPEN)
		return;
	range_fault(checking->range, known->before->file, 0,
		arena_printf(&checking->range->work,
			"%s is open, and its file is gone; put the file back "
			"(git checkout COMMIT -- FILE), or close the claim "
			"first: vigil close %s --as retired --note TEXT",
			known->before->id, known->before->id));
}

void range_rules_check(struct range *range, struct range_claim *claim,
	const struct range_lines *added)
{
	struct checking_claim checking = { range, claim, added, { NULL, 0 },
		true };
	const struct claim *now = range_claim_now(range, claim);
	struct history before, after;

	before = check_entries(&checking, claim->before ? claim->before : now,
		&claim->entries_before);
	checking.is_before = false;
	after = check_entries(&checking, now, &claim->entries);
	if (claim->now) {
		check_frozen(&checking, &before, &after);
		check_recorded(&checking, &after);
	} else {
		check_removed(&checking, &after);
	}
}
