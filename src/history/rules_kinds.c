/* rules_kinds.c - the rules of each kind of entry. */
#include "rules_kinds.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "replay_state.h"
#include "rule.h"
#include "text.h"
#include "verdict.h"

/* ---- what several kinds need ---- */

static bool is_published(const struct checking *checking)
{
	if (checking->seen->opening.entry)
		return true;
	rule_report(checking, "the claim was not published before it");
	return false;
}

static bool is_open(const struct checking *checking)
{
	const enum state state = checking->seen->state;

	if (!is_published(checking))
		return false;
	if (state == STATE_OPEN)
		return true;
	rule_report(checking,
		arena_printf(checking->arena, "the claim was %s before it",
			state_name(state)));
	return false;
}

static void check_words(const struct checking *checking)
{
	const struct play *seen = checking->seen;

	if (seen->statement &&
		!rule_same_words(
			checking, checking->entry->statement, seen->statement))
		rule_report(checking,
			"it is about another sentence than the one that stood "
			"when it was made");
}

static void check_next(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	if (entry->next_review != NO_DATE && entry->next_review <= entry->on)
		rule_report(checking,
			arena_printf(checking->arena,
				"the next date that it names, %s, is not after "
				"its day, %s",
				date_iso(checking->arena, entry->next_review),
				date_iso(checking->arena, entry->on)));
}

static void check_not_before_review(const struct checking *checking)
{
	const struct play *seen = checking->seen;
	long reviewed = seen->schedule.reviewed;

	if (checking->entry->on < seen->opening.published)
		rule_report(checking,
			arena_printf(checking->arena,
				"its day is before that of publication, %s",
				date_iso(checking->arena,
					seen->opening.published)));
	else if (checking->entry->on < reviewed)
		rule_report(checking,
			arena_printf(checking->arena,
				"its day is before that of the last review, %s",
				date_iso(checking->arena, reviewed)));
}

/* ---- kinds ---- */

static bool is_sentence_of(
	struct arena *arena, const char *text, const char *statement)
{
	return strcmp(digest_of(text, strlen(text)).hex, statement) == 0 &&
	       strcmp(claim_sentence(arena, text), text) == 0;
}

static void check_text(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	if (entry->version == VERSION_OLD) {
		if (strcmp(digest_of(entry->text, strlen(entry->text)).hex,
			    entry->statement) == 0)
			return;
	} else if (is_sentence_of(
			   checking->arena, entry->text, entry->statement)) {
		return;
	}
	rule_report(checking, "its statement is not the digest of its text");
}

static void check_published(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct opening *opening = &checking->history->opening;

	if (entry->text)
		check_text(checking);
	if (entry->on < entry->published)
		rule_report(checking,
			"its opening review is before the day of publication");
	check_next(checking);
	if (checking->history->has_rivals && opening->entry != entry &&
		(entry->on != opening->reviewed ||
			entry->published != opening->published ||
			entry->verdict != opening->verdict ||
			strcmp(entry->statement, opening->entry->statement) !=
				0))
		rule_report(checking,
			arena_printf(checking->arena,
				"another publication of this claim says "
				"otherwise; say which is right: vigil correct "
				"%s --accept --note TEXT",
				entry->claim));
}

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
	if (!is_open(checking))
		return;
	check_words(checking);
	check_not_before_review(checking);
	check_next(checking);
	if (!entry->note && (entry->verdict != HOLDING ||
				    entry->verdict != checking->seen->verdict))
		rule_report(checking,
			"it has no note: Partial, Not holding and a changed "
			"verdict need one");
}

static void check_dissent(const struct checking *checking)
{
	if (is_published(checking))
		check_words(checking);
}

/* Returns whether a review is of a day before the publication that a correction
 * brings. */
static bool is_before_publication(
	const struct checking *checking, size_t number, size_t correction)
{
	const struct entry *entry = rule_entry(checking, number);

	return entry->kind == ENTRY_REVIEW &&
	       entry->on < rule_entry(checking, correction)->published;
}

/* A publication is not moved behind a review. */
static void check_opening(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct opening *opening = &checking->seen->opening;
	long published = entry->published, reviewed = entry->reviewed;

	if (published != NO_DATE &&
		rule_saw(checking, is_before_publication, checking->number))
		rule_report(
			checking, "it moves the publication behind a review");
	if (published == NO_DATE)
		published = opening->published;
	if (reviewed == NO_DATE)
		reviewed = opening->reviewed;
	if (reviewed < published)
		rule_report(checking,
			"its opening review is before the day of publication");
	if (entry->next_review != NO_DATE && entry->next_review <= reviewed)
		rule_report(checking,
			"the next date that it names is not after the opening "
			"review");
}

static void check_correction(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct play *seen = checking->seen;

	if (!is_published(checking))
		return;
	if (entry->text)
		check_text(checking);
	if (entry->was_statement && seen->statement &&
		!rule_same_words(
			checking, entry->was_statement, seen->statement))
		rule_report(checking,
			"it replaces another sentence than the one that stood "
			"when it was made");
	check_opening(checking);
}

static void check_signoff(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct play *seen = checking->seen;
	size_t draft = rule_named(checking, entry->signs);
	const struct entry *review;

	review = draft == NOWHERE ? NULL : rule_entry(checking, draft);
	if (!review || review->kind != ENTRY_REVIEW) {
		rule_report(checking,
			"it signs a review that is not in the claim's history "
			"before it");
		return;
	}
	if (!review->draft)
		rule_report(checking, "it signs a review that was no draft");
	else if (text_same(review->by, entry->by))
		rule_report(checking,
			"it is by the author of the review: somebody else "
			"signs it off");
	if (is_open(checking) && seen->ruling != NOWHERE &&
		review->on < seen->schedule.reviewed)
		rule_report(checking,
			"a later review had taken the place of the one that it "
			"signs");
}

/* vigil 0.1 let a claim be closed on an earlier day than its last review's. */
static void check_close(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	if (!is_open(checking))
		return;
	if (entry->version != VERSION_OLD)
		check_not_before_review(checking);
	if (entry->successor && text_same(entry->successor, entry->claim))
		rule_report(checking, "the claim is superseded by itself");
}

static void check_reopen(const struct checking *checking)
{
	const struct entry *entry = checking->entry;

	if (!is_published(checking))
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
	       rule_same_words(checking, entry->statement, words) &&
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
	is_published(checking);
}

static void check_postpone(const struct checking *checking)
{
	if (is_open(checking))
		check_next(checking);
}

void rules_check_kind(const struct checking *checking)
{
	static void (*const checks[ENTRY_KINDS])(
		const struct checking *checking) = {
		[ENTRY_PUBLISHED] = check_published,
		[ENTRY_REVIEW] = check_review,
		[ENTRY_POSTPONE] = check_postpone,
		[ENTRY_CHANGE] = check_change,
		[ENTRY_DISSENT] = check_dissent,
		[ENTRY_CORRECTION] = check_correction,
		[ENTRY_SIGNOFF] = check_signoff,
		[ENTRY_CLOSE] = check_close,
		[ENTRY_REOPEN] = check_reopen,
		[ENTRY_UNDO] = check_undo,
	};

	checks[checking->entry->kind](checking);
}
