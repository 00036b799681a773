/* rule.c - one entry that is held against the rules, and what it follows. */
#include "rule.h"

#include <stdbool.h>
#include <string.h>

#include "claim.h"
#include "digest.h"
#include "entry.h"
#include "lineage.h"
#include "rules.h"

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
