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

/* A fault of an entry, and what it is known by. */
struct range_fault {
	const struct entry *entry;
	const char *message, *name;
};

/* The faults of a claim at NEW, or before the range. */
struct range_faults {
	struct range *range;
	struct range_fault *items;
	size_t count;
};

struct checking_claim {
	struct range *range;
	struct range_claim *claim;
	const struct range_lines *added;
};

/* ---- entries ---- */

static void note(void *context, const struct rule_fault *fault)
{
	struct range_faults *faults = context;
	struct arena *arena = &faults->range->work;

	if (fault->is_warning)
		return;
	faults->items = arena_grow(
		arena, faults->items, faults->count, sizeof(*faults->items));
	faults->items[faults->count++] = (struct range_fault){
		fault->entry, arena_copy(arena, fault->message),
		arena_printf(arena, "%s %s", fault->entry->hash, fault->message)
	};
}

static bool is_among(const struct range_faults *faults, const char *name)
{
	size_t i = 0;

	while (i < faults->count && strcmp(faults->items[i].name, name) != 0)
		i++;
	return i < faults->count;
}

static struct history history_before(const struct checking_claim *checking)
{
	const struct range_claim *claim = checking->claim;

	return range_history(checking->range,
		claim->before ? claim->before
			      : range_claim_now(checking->range, claim),
		&claim->entries_before);
}

/* What was a fault before the range is not told of it. */
static void report_new(const struct checking_claim *checking,
	const struct range_faults *faults)
{
	struct range *range = checking->range;
	const struct range_claim *claim = checking->claim;
	struct range_faults known = { range, NULL, 0 };
	struct history before;
	size_t i;

	if (faults->count == 0)
		return;
	before = history_before(checking);
	rules_check(&range->work,
		claim->before ? claim->before : range_claim_now(range, claim),
		&before, clock_now(), note, &known);
	for (i = 0; i < faults->count; i++) {
		const struct range_fault *fault = &faults->items[i];

		if (!is_among(&known, fault->name))
			range_entry_fault(range, checking->added, fault->entry,
				fault->message);
	}
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

static struct history check_entries(const struct checking_claim *checking)
{
	struct range *range = checking->range;
	const struct range_claim *claim = checking->claim;
	const struct claim *now = range_claim_now(range, claim);
	const struct history history =
		range_history(range, now, &claim->entries);
	struct range_faults faults = { range, NULL, 0 };
	size_t i;

	if (claim->entries.count == claim->entries_before.count)
		return history;
	rules_check(&range->work, now, &history, clock_now(), note, &faults);
	report_new(checking, &faults);
	for (i = 0; i < history.waiting_entries.count; i++) {
		const struct entry *entry = history.waiting_entries.items[i];

		if (!range_entries_have(&claim->entries_before, entry->hash))
			check_waiting(checking, &history, entry);
	}
	return history;
}

/* ---- files ---- */

/* Returns what a file says otherwise than a history. */
static struct problems find_frozen(
	const struct range_claim *claim, const struct history *history)
{
	struct reading *reading = claim->reading;
	struct claim copy = *claim->now;
	struct problems found;

	reading->problems = (struct problems){ 0 };
	frozen_check(reading, &copy, claim->before, history);
	found = reading->problems;
	reading->problems = (struct problems){ 0 };
	return found;
}

static bool differed_before(const struct checking_claim *checking)
{
	struct history before;

	if (checking->claim->is_changed)
		return false;
	before = history_before(checking);
	return find_frozen(checking->claim, &before).count > 0;
}

static void check_frozen(
	const struct checking_claim *checking, const struct history *history)
{
	const struct problems found = find_frozen(checking->claim, history);
	const struct problem *problem = found.first;

	if (!problem || differed_before(checking))
		return;
	for (; problem; problem = problem->next)
		range_problem(checking->range, problem);
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
	const struct checking_claim checking = { range, claim, added };
	const struct history history = check_entries(&checking);

	if (claim->now) {
		check_frozen(&checking, &history);
		check_recorded(&checking, &history);
	} else {
		check_removed(&checking, &history);
	}
}
