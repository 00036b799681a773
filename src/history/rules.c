/* rules.c - what each entry is held against: the rules of the commands. */
#include "rules.h"

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "publications.h"
#include "rule.h"
#include "rules_clock.h"
#include "rules_kinds.h"
#include "seen.h"
#include "text_name.h"
#include "undone.h"

/* ---- where a claim stands by what an entry follows ---- */

/* Most entries follow all that came before them in the chain. The last that did
 * is remembered: what came before it need not be looked at again. */
static bool follows_all(
	const struct lineage *lineage, size_t number, size_t last)
{
	size_t i;

	for (i = last == NOWHERE ? 0 : last; i < number; i++) {
		if (!lineage->kin[i].is_beside &&
			!lineage_follows(lineage, number, i))
			return false;
	}
	return true;
}

/* ---- what all entries are held against ---- */

static bool is_empty(const char *text)
{
	return text && !text[strspn(text, " \t\r\n")];
}

static void check_texts(const struct checking *checking)
{
	if (is_empty(checking->entry->by))
		rule_report(
			checking, "it says of nobody that they recorded it");
	else if (checking->entry->by && name_mixes_scripts(checking->entry->by))
		rule_warn(checking,
			"a word of its name has letters of two scripts: it may "
			"look like another name");
	if (is_empty(checking->entry->note))
		rule_report(checking, "its note is empty");
}

/* Lines of 0.1 end where those of today begin. */
static void check_versions(const struct checking *checking)
{
	const struct kin *kin =
		&checking->history->lineage.kin[checking->number];
	size_t i;

	if (checking->entry->version != VERSION_OLD)
		return;
	for (i = 0; i < kin->previous_count; i++) {
		if (rule_entry(checking, kin->previous[i])->version !=
			VERSION_OLD) {
			rule_report(checking,
				"a line as vigil 0.1 wrote them follows one of "
				"today");
			return;
		}
	}
}

static bool may_follow_beside(const struct entry *entry)
{
	return entry->kind == ENTRY_SIGNOFF || entry->kind == ENTRY_UNDO;
}

static void check_previous(const struct checking *checking)
{
	const struct lineage *lineage = &checking->history->lineage;
	const struct kin *kin = &lineage->kin[checking->number];
	size_t i, j;

	if (checking->entry->version == VERSION_OLD)
		return;
	for (i = 0; i < kin->previous_count; i++) {
		if (lineage->kin[kin->previous[i]].is_beside &&
			!may_follow_beside(checking->entry))
			rule_report(checking,
				"it names a draft that nobody signed off as "
				"the entry before it");
		for (j = 0; j < kin->previous_count; j++) {
			if (lineage_follows(lineage, kin->previous[i],
				    kin->previous[j]))
				rule_report(checking,
					"of the entries that it names as "
					"previous, one follows another");
		}
	}
}

/* A line of 0.1 that has lost what it followed counts. It is a fault until
 * today's lines go on from it. */
static bool is_followed_today(const struct checking *checking)
{
	const struct lineage *lineage = &checking->history->lineage;
	size_t i;

	for (i = checking->number + 1; i < lineage->count; i++) {
		if (lineage->kin[i].entry->version != VERSION_OLD &&
			lineage_follows(lineage, i, checking->number))
			return true;
	}
	return false;
}

static void check_start(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct kin *kin =
		&checking->history->lineage.kin[checking->number];
	struct rule_fault fault = { .entry = entry };

	if (entry->version != VERSION_OLD ||
		(kin->previous_count == entry->previous.count &&
			(entry->previous.count ||
				entry->kind == ENTRY_PUBLISHED)))
		return;
	fault.is_warning = is_followed_today(checking);
	if (entry->previous.count)
		fault.message =
			"the entry before it is missing: it was taken "
			"out or changed";
	else
		fault.message =
			"the entry before it is not named: the history "
			"has lost its start";
	checking->report(checking->context, &fault);
}

/* ---- what is held against none ---- */

/* Returns whether a correction that stands put something in the place of a
 * publication. */
static bool is_replaced(const struct checking *checking)
{
	const struct history *history = checking->history;
	size_t i;

	if (checking->entry->kind != ENTRY_PUBLISHED)
		return false;
	for (i = checking->number + 1; i < history->count; i++) {
		const struct entry *entry = history->events[i].entry;

		if (!checking->undone[i] && entry->kind == ENTRY_CORRECTION &&
			(entry->text || entry->published != NO_DATE ||
				entry->next_review != NO_DATE) &&
			lineage_follows(&history->lineage, i, checking->number))
			return true;
	}
	return false;
}

static void check_entry(const struct checking *checking)
{
	check_start(checking);
	check_versions(checking);
	if (checking->undone[checking->number] || is_replaced(checking))
		return;
	check_previous(checking);
	check_texts(checking);
	rules_check_clock(checking);
	if (checking->seen)
		rules_check_kind(checking);
}

/* Finds where the claim stood when the entry at number was made. Which of
 * several publications stands hangs on what came later, too. Of a line of
 * 0.1 beside others nobody knows whether its author saw them: it named but one
 * entry before it. */
static void find_seen(
	struct checking *checking, struct arena *arena, size_t *last)
{
	const struct history *history = checking->history;
	const size_t number = checking->number;

	if (!checking->differ &&
		follows_all(&history->lineage, number, *last)) {
		checking->seen = &history->seen[number];
		if (!history->lineage.kin[number].is_beside)
			*last = number;
	} else if (checking->entry->version == VERSION_OLD) {
		checking->seen = NULL;
	} else {
		checking->seen =
			seen_by(arena, checking->claim, history, number);
	}
}

void rules_check(struct arena *arena, const struct claim *claim,
	const struct history *history, long long now, rule_fault_fn *report,
	void *context)
{
	const struct publications publications =
		publications_of(arena, &history->lineage, NOWHERE, LONG_MAX);
	struct checking checking = { .arena = arena,
		.claim = claim,
		.history = history,
		.undone = undone_of(arena, &history->lineage, NOWHERE),
		.differ = !publications_agree(&publications),
		.now = now,
		.report = report,
		.context = context };
	size_t i, last = NOWHERE;

	for (i = 0; i < history->count; i++) {
		struct arena apart = { 0 };

		checking.entry = history->events[i].entry;
		checking.number = i;
		find_seen(&checking, &apart, &last);
		check_entry(&checking);
		arena_release(&apart);
	}
}
