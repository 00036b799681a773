/* publications.c - which of several publications of a claim stands. */
#include "publications.h"

#include <stdbool.h>
#include <string.h>

#include "date.h"
#include "entry.h"
#include "lineage.h"

static const struct entry *entry_at(
	const struct lineage *lineage, size_t number)
{
	return lineage->kin[number].entry;
}

static bool is_publication(const struct entry *entry, long today)
{
	return entry->kind == ENTRY_PUBLISHED &&
	       (entry->version != VERSION_OLD || entry->published <= today);
}

static bool agrees(const struct entry *one, const struct entry *other)
{
	return one->on == other->on && one->published == other->published &&
	       one->verdict == other->verdict &&
	       strcmp(one->statement, other->statement) == 0;
}

static bool follows_rival(const struct lineage *lineage, size_t number,
	const struct entry *chosen, long today)
{
	size_t i;

	for (i = 0; i < lineage->count; i++) {
		const struct entry *entry = entry_at(lineage, i);

		if (is_publication(entry, today) && !agrees(entry, chosen) &&
			lineage_follows(lineage, number, i))
			return true;
	}
	return false;
}

/* Returns whether an entry rests on a publication: one that stands, is no undo
 * nor beside the chain, and follows it and no rival of it. */
static bool has_rest(const struct lineage *lineage, const bool *undone,
	size_t publication, long today)
{
	const struct entry *chosen = entry_at(lineage, publication);
	size_t i;

	for (i = 0; i < lineage->count; i++) {
		if (!undone[i] && !lineage->kin[i].is_beside &&
			entry_at(lineage, i)->kind != ENTRY_UNDO &&
			lineage_follows(lineage, i, publication) &&
			!follows_rival(lineage, i, chosen, today))
			return true;
	}
	return false;
}

static size_t find_first(const struct lineage *lineage, long today)
{
	size_t i;

	for (i = 0; i < lineage->count; i++) {
		if (is_publication(entry_at(lineage, i), today))
			return i;
	}
	return NOWHERE;
}

bool publications_agree(const struct lineage *lineage, long today)
{
	size_t i, first = find_first(lineage, today);

	for (i = first; first != NOWHERE && i < lineage->count; i++) {
		if (is_publication(entry_at(lineage, i), today) &&
			!agrees(entry_at(lineage, i), entry_at(lineage, first)))
			return false;
	}
	return true;
}

size_t publications_choose(
	const struct lineage *lineage, const bool *undone, long today)
{
	size_t i, first = find_first(lineage, today);
	size_t rested = NOWHERE, count = 0;

	if (publications_agree(lineage, today))
		return first;
	for (i = first; i < lineage->count; i++) {
		if (!is_publication(entry_at(lineage, i), today) ||
			!has_rest(lineage, undone, i, today))
			continue;
		if (rested == NOWHERE || !agrees(entry_at(lineage, i),
						 entry_at(lineage, rested))) {
			rested = i;
			count++;
		}
	}
	return count == 1 ? rested : first;
}

/* Where publications do not agree, a correction accepts all that a publication
 * says, also what agrees. */
static bool accepts_all(const struct entry *entry)
{
	return entry->kind == ENTRY_CORRECTION && entry->text &&
	       entry->published != NO_DATE && entry->reviewed != NO_DATE &&
	       entry->verdict && entry->next_review != NO_DATE;
}

static bool follows_all(
	const struct lineage *lineage, size_t number, long today)
{
	size_t i;

	for (i = 0; i < lineage->count; i++) {
		if (is_publication(entry_at(lineage, i), today) &&
			!lineage_follows(lineage, number, i))
			return false;
	}
	return true;
}

bool publications_differ(
	const struct lineage *lineage, const bool *undone, long today)
{
	size_t i;

	if (publications_agree(lineage, today))
		return false;
	for (i = 0; i < lineage->count; i++) {
		if (!undone[i] && accepts_all(entry_at(lineage, i)) &&
			follows_all(lineage, i, today))
			return false;
	}
	return true;
}
