/* rules_kinds.c - the rules of each kind of entry. */
#include "rules_kinds.h"
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "claim.h"
#include "date.h"
#include "entry.h"
#include "lineage.h"
#include "replay_state.h"
#include "rule.h"
#include "rules_needs.h"
#include "rules_publication.h"
#include "signing_same.h"
#include "text.h"
#include "text_name.h"
#include "verdict.h"

static void check_weighed(const struct checking *checking)
{
	const struct texts *weighed = &checking->entry->weighed;
	size_t i, number;

	for (i = 0; i < weighed->count; i++) {
		number = rule_named(checking, weighed->items[i]);
		if (number == NOWHERE ||
			rule_entry(checking, number)->kind != ENTRY_DISSENT)
			rule_report(checking,
				"it weighs a dissent that is not in the "
				"claim's history before it");
	}
}

static void check_review(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	check_weighed(checking);
	if (!rules_is_open(checking))
		return;
	rules_check_words(checking);
	rules_check_order(checking);
	rules_check_next(checking);
	if (!entry->note && (entry->verdict != HOLDING ||
				    entry->verdict != checking->seen->verdict))
		rule_report(checking,
			"it has no note: Partial, Not holding and a changed "
			"verdict need one");
}

static void check_dissent(const struct checking *checking)
{
	if (rules_is_published(checking))
		rules_check_words(checking);
}

static void check_signoff(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct play *seen = checking->seen;
	size_t draft = rule_named(checking, entry->signs);
	const struct entry *review;

	review = draft == NOWHERE ? NULL : rule_entry(checking, draft);
	if (review && review->kind == ENTRY_PUBLISHED)
		return;
	if (!review || review->kind != ENTRY_REVIEW) {
		rule_report(checking,
			"it signs a review that is not in the claim's history "
			"before it");
		return;
	}
	if (!review->draft)
		rule_report(checking, "it signs a review that was no draft");
	else if (names_same(review->by, entry->by))
		rule_report(checking,
			"it is by the author of the review: somebody else "
			"signs it off");
	else if (signing_is_by_same_key(review->signature, entry->signature))
		rule_report(checking,
			"it is signed with the key of the review: somebody "
			"else signs it off, with another");
	if (rules_is_open(checking) && seen->ruling != NOWHERE &&
		review->on < seen->schedule.reviewed)
		rule_report(checking,
			"a later review had taken the place of the one that it "
			"signs");
}

/* vigil 0.1 let a claim be closed on an earlier day than its last review's. */
static void check_close(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	if (!rules_is_open(checking))
		return;
	if (entry->version != VERSION_OLD)
		rules_check_order(checking);
	if (entry->successor && text_same(entry->successor, entry->claim))
		rule_report(checking, "the claim is superseded by itself");
}

static void check_reopen(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	if (!rules_is_published(checking))
		return;
	if (checking->seen->state == STATE_OPEN)
		rule_report(checking, "the claim was open before it");
	if (entry->next_review != NO_DATE && entry->next_review < entry->on)
		rule_report(checking,
			"the next date that it names is before its day");
}

/* Returns whether a review judged the words that a correction brought. */
static bool is_review_of(
	const struct checking *checking, size_t number, size_t correction)
{
	const struct lineage *lineage = &checking->history->lineage;
	const struct entry *entry = rule_entry(checking, number);
	const char *words = rule_entry(checking, correction)->statement;

	return entry->kind == ENTRY_REVIEW && words &&
	       claim_same_words(checking->claim, entry->statement, words) &&
	       lineage_follows(lineage, number, correction);
}

/* vigil 0.1 took back words whether they had been judged or not. */
static bool takes_back_judged_words(
	const struct checking *checking, size_t undone)
{
	return rule_entry(checking, undone)->kind == ENTRY_CORRECTION &&
	       checking->entry->version != VERSION_OLD &&
	       rule_saw(checking, is_review_of, undone);
}

static void check_undo(const struct checking *checking)
{
	const struct texts *undoes = &checking->entry->undoes;
	size_t i, number;

	for (i = 0; i < undoes->count; i++) {
		number = rule_named(checking, undoes->items[i]);
		if (number == NOWHERE)
			rule_report(checking,
				"it takes back an entry that is not in the "
				"claim's history before it");
		else if (rule_entry(checking, number)->kind == ENTRY_PUBLISHED)
			rule_report(checking,
				"it takes back a publication, which nothing "
				"does");
		else if (takes_back_judged_words(checking, number))
			rule_report(checking,
				"it takes back words that a review has judged "
				"since");
	}
}

static void check_change(const struct checking *checking)
{
	rules_is_published(checking);
}

static void check_postpone(const struct checking *checking)
{
	if (rules_is_open(checking))
		rules_check_next(checking);
}

void rules_check_kind(const struct checking *checking)
{
	static void (*const checks[ENTRY_KINDS])(
		const struct checking *checking) = {
		[ENTRY_PUBLISHED] = rules_check_published,
		[ENTRY_REVIEW] = check_review,
		[ENTRY_POSTPONE] = check_postpone,
		[ENTRY_CHANGE] = check_change,
		[ENTRY_DISSENT] = check_dissent,
		[ENTRY_CORRECTION] = rules_check_correction,
		[ENTRY_SIGNOFF] = check_signoff,
		[ENTRY_CLOSE] = check_close,
		[ENTRY_REOPEN] = check_reopen,
		[ENTRY_UNDO] = check_undo,
	};

	checks[checking->entry->kind](checking);
}
