/* rules_needs.c - what the rules of several kinds ask for. */
#include "rules_needs.h"
#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "replay_state.h"
#include "rule.h"
#include "verdict.h"

bool rules_is_published(const struct checking *checking)
{
	if (checking->seen->opening.entry)
		return true;
	rule_report(checking, "the claim was not published before it");
	return false;
}

bool rules_is_open(const struct checking *checking)
{
	const enum state state = checking->seen->state;

	if (!rules_is_published(checking))
		return false;
	if (state == STATE_OPEN)
		return true;
	rule_report(checking,
		arena_printf(checking->arena, "the claim was %s before it",
			state_name(state)));
	return false;
}

void rules_check_words(const struct checking *checking)
{
	const struct play *seen = checking->seen;

	if (seen->statement &&
		!claim_same_words(checking->claim, checking->entry->statement,
			seen->statement))
		rule_report(checking,
			"it is about another sentence than the one that stood "
			"when it was made");
}

void rules_check_next(const struct checking *checking)
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

void rules_check_order(const struct checking *checking)
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
