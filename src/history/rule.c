/* rule.c - one entry that is held against the rules, and what it follows. */
#include "rule.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "lineage.h"
#include "rules.h"
#include "undone.h"

void rule_report(const struct checking *checking, const char *message)
{
	const struct rule_fault fault = { checking->entry, message, NULL,
		false };

	checking->report(checking->context, &fault);
}

void rule_warn(const struct checking *checking, const char *message)
{
	const struct rule_fault fault = { checking->entry, message, NULL,
		true };

	checking->report(checking->context, &fault);
}

size_t rule_named(const struct checking *checking, const char *hash)
{
	const struct lineage *lineage = &checking->history->lineage;
	size_t number = lineage_find(lineage, hash);

	if (number == NOWHERE ||
		!lineage_knows(lineage, checking->number, number))
		return NOWHERE;
	return number;
}

const struct entry *rule_entry(const struct checking *checking, size_t number)
{
	return checking->history->events[number].entry;
}

bool rule_saw(
	const struct checking *checking, rule_match_fn *matches, size_t other)
{
	const struct lineage *lineage = &checking->history->lineage;
	const size_t number = checking->number;
	struct arena arena = { 0 };
	const bool *undone = NULL;
	bool found = false;
	size_t i;

	for (i = 0; !found && i < number; i++) {
		if (!matches(checking, i, other) ||
			!lineage_follows(lineage, number, i))
			continue;
		if (!undone)
			undone = undone_of(&arena, lineage, number);
		found = !undone[i];
	}
	arena_release(&arena);
	return found;
}

bool rule_same_words(
	const struct checking *checking, const char *one, const char *other)
{
	return claim_same_statement(checking->claim, one, other);
}
