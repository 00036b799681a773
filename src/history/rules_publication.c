/* rules_publication.c - the rules of publications and corrections. */
#include "rules_publication.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "history.h"
#include "replay_state.h"
#include "rule.h"
#include "rules_needs.h"

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

void rules_check_published(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct opening *opening = &checking->history->opening;

	if (entry->text)
		check_text(checking);
	if (entry->on < entry->published)
		rule_report(checking,
			"its opening review is before the day of publication");
	rules_check_next(checking);
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

void rules_check_correction(const struct checking *checking)
{
	const struct entry *entry = checking->entry;
	const struct play *seen = checking->seen;

	if (!rules_is_published(checking))
		return;
	if (entry->text)
		check_text(checking);
	if (entry->was_statement && seen->statement &&
		!claim_same_words(
			checking->claim, entry->was_statement, seen->statement))
		rule_report(checking,
			"it replaces another sentence than the one that stood "
			"when it was made");
	check_opening(checking);
}
