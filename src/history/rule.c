/* rule.c - one entry that is held against the rules, and what it follows. */
#include "rule.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "digest.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "rules.h"
#include "undone.h"

void rule_fault(const struct checking *checking, const char *message)
{
	const struct rule_fault fault = { checking->entry, message, NULL,
		false };

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

/* Returns the entries that one follows. */
static struct entries entries_before(
	struct arena *arena, const struct checking *checking)
{
	const struct history *history = checking->history;
	struct entries followed = { NULL, 0 };
	size_t i;

	for (i = 0; i < checking->number; i++) {
		if (lineage_follows(&history->lineage, checking->number, i))
			entries_add(
				arena, &followed, history->entries.items[i]);
	}
	return followed;
}

bool rule_saw(
	const struct checking *checking, rule_match_fn *matches, size_t other)
{
	struct arena arena = { 0 };
	struct entries followed = entries_before(&arena, checking);
	const bool *undone = NULL;
	struct lineage lineage = { NULL, 0, NULL };
	bool found = false;
	size_t i;

	for (i = 0; !found && i < followed.count; i++) {
		if (!matches(checking, followed.items[i], other))
			continue;
		if (!undone) {
			lineage = lineage_of(&arena, &followed, NULL);
			undone = undone_of(&arena, &lineage);
		}
		found = !undone[i];
	}
	arena_release(&arena);
	return found;
}

static bool is_of(struct digest digest, const char *statement)
{
	return strcmp(digest.hex, statement) == 0;
}

bool rule_same_words(
	const struct checking *checking, const char *one, const char *other)
{
	const struct digest now = claim_statement(checking->claim);
	const struct digest old = claim_statement_as_written(checking->claim);

	return strcmp(one, other) == 0 ||
	       (is_of(now, one) && is_of(old, other)) ||
	       (is_of(old, one) && is_of(now, other));
}
