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
#include "entry_kinds.h"
#include "frozen.h"
#include "history.h"
#include "lineage.h"
#include "range.h"
#include "range_claims.h"
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

static const struct range_line *line_of(
	const struct range_lines *lines, const struct entry *entry)
{
	size_t length = strlen(entry->hash), i;

	for (i = 0; i < lines->count; i++) {
		const struct range_line *line = &lines->items[i];

		if (line->length > length + 2 &&
			memcmp(line->text + line->length - length - 2,
				entry->hash, length) == 0)
			return line;
	}
	return NULL;
}

/* A fault may show at a line that was there: then the claim is what is told. */
static void report_entry(const struct checking_claim *checking,
	const struct entry *entry, const char *message)
{
	const struct range_line *line = line_of(checking->added, entry);

	range_fault(checking->range, line ? line->file : "journal",
		line ? line->number : 0,
		arena_printf(&checking->range->work,
			"%s: the %s of %s: %s (entry %.12s)", entry->claim,
			entry_kind_noun(entry->kind),
			date_shown(&checking->range->work, entry->on), message,
			entry->hash));
}

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
		report_entry(checking, fault->entry, fault->message);
}

static bool is_entry_of(const struct entries *entries, const char *hash)
{
	size_t i = 0;

	while (i < entries->count && strcmp(entries->items[i]->hash, hash) != 0)
		i++;
	return i < entries->count;
}

static void check_waiting(const struct checking_claim *checking,
	const struct history *history, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < entry->previous.count; i++) {
		const char *hash = entry->previous.items[i];

		if (lineage_find(&history->lineage, hash) == NOWHERE &&
			!is_entry_of(&history->waiting_entries, hash))
			report_entry(checking, entry,
				arena_printf(&checking->range->work,
					"it follows an entry that %s does not "
					"have, %.12s: push the file of the "
					"record with that one too; `vigil "
					"journal restore` in a clone that has "
					"it writes it",
					entry->claim, hash));
	}
}

/* The entries themselves keep their order. */
static struct history history_at(struct checking_claim *checking,
	const struct claim *claim, const struct entries *entries)
{
	struct range *range = checking->range;
	struct entries copy = { NULL, 0 };
	size_t i;
	const struct circumstances circumstances = settings_circumstances(
		&range->settings, claim->topic, range->today);

	for (i = 0; i < entries->count; i++)
		entries_add(&range->work, &copy, entries->items[i]);
	return history_of(&range->work, claim, &circumstances, &copy);
}

static struct history check_entries(struct checking_claim *checking,
	const struct claim *claim, const struct entries *entries)
{
	const struct history history = history_at(checking, claim, entries);
	size_t i;

	if (checking->claim->entries.count ==
		checking->claim->entries_before.count)
		return history;
	rules_check(&checking->range->work, claim, &history, clock_now(), note,
		checking);
	for (i = 0; !checking->is_before && i < history.waiting_entries.count;
		i++) {
		const struct entry *entry = history.waiting_entries.items[i];

		if (!is_entry_of(&checking->claim->entries_before, entry->hash))
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
	const struct claim blank = { .id = claim->key,
		.claim = "",
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.next_review = NO_DATE,
		.resolves = NO_DATE };
	const struct claim *now = claim->now ? claim->now : &blank;
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
