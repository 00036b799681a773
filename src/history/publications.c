/* publications.c - which of several publications of a claim stands. */
#include "publications.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "lineage.h"

static const struct entry *entry_at(
	const struct publications *publications, size_t number)
{
	return publications->lineage->kin[number].entry;
}

static bool is_publication(const struct entry *entry, long today)
{
	return entry->kind == ENTRY_PUBLISHED &&
	       (entry->version != VERSION_OLD || entry->published <= today);
}

struct publications publications_of(struct arena *arena,
	const struct lineage *lineage, size_t viewer, long today)
{
	struct publications publications = { lineage, viewer, NULL, 0 };
	size_t i;

	for (i = 0; i < lineage->count; i++) {
		if (!is_publication(lineage->kin[i].entry, today) ||
			!lineage_has(lineage, viewer, i))
			continue;
		publications.items = arena_grow(arena, publications.items,
			publications.count, sizeof(*publications.items));
		publications.items[publications.count++] = i;
	}
	return publications;
}

static bool agree(
	const struct publications *publications, size_t one, size_t other)
{
	const struct entry *a = entry_at(publications, one);
	const struct entry *b = entry_at(publications, other);

	return a->on == b->on && a->published == b->published &&
	       a->verdict == b->verdict &&
	       strcmp(a->statement, b->statement) == 0;
}

bool publications_agree(const struct publications *publications)
{
	size_t i;

	for (i = 1; i < publications->count; i++) {
		if (!agree(publications, publications->items[i],
			    publications->items[0]))
			return false;
	}
	return true;
}

/* ---- what rests on one ---- */

static bool follows_rival(const struct publications *publications,
	size_t number, size_t publication)
{
	size_t i;

	for (i = 0; i < publications->count; i++) {
		size_t rival = publications->items[i];

		if (!agree(publications, publication, rival) &&
			lineage_follows(publications->lineage, number, rival))
			return true;
	}
	return false;
}

/* Returns whether an entry is a draft that no sign-off names that the viewer
 * has. */
static bool is_unsigned(const struct publications *publications, size_t draft)
{
	const struct lineage *lineage = publications->lineage;
	const struct entry *review = entry_at(publications, draft);
	size_t i;

	if (!review->draft)
		return false;
	for (i = draft + 1; i < lineage->count; i++) {
		const struct entry *entry = entry_at(publications, i);

		if (entry->kind == ENTRY_SIGNOFF &&
			strcmp(entry->signs, review->hash) == 0 &&
			lineage_has(lineage, publications->viewer, i))
			return false;
	}
	return true;
}

/* Returns whether an entry rests on a publication: one that stands, is no undo
 * nor beside the chain, and follows it and no rival of it. */
static bool has_rest(const struct publications *publications,
	const bool *undone, size_t publication)
{
	const struct lineage *lineage = publications->lineage;
	size_t i;

	for (i = publication + 1; i < lineage->count; i++) {
		const struct entry *entry = entry_at(publications, i);

		if (!undone[i] && entry->kind != ENTRY_UNDO &&
			lineage_has(lineage, publications->viewer, i) &&
			lineage_follows(lineage, i, publication) &&
			!follows_rival(publications, i, publication) &&
			!is_unsigned(publications, i))
			return true;
	}
	return false;
}

size_t publications_choose(
	const struct publications *publications, const bool *undone)
{
	size_t i, rested = NOWHERE, count = 0;

	if (publications->count == 0)
		return NOWHERE;
	if (publications_agree(publications))
		return publications->items[0];
	for (i = 0; i < publications->count; i++) {
		size_t item = publications->items[i];

		if ((rested == NOWHERE || !agree(publications, item, rested)) &&
			has_rest(publications, undone, item)) {
			rested = item;
			count++;
		}
	}
	return count == 1 ? rested : publications->items[0];
}

/* ---- what ends it ---- */

/* Where publications do not agree, a correction accepts all that a publication
 * says, also what agrees. */
static bool accepts_all(const struct entry *entry)
{
	return entry->kind == ENTRY_CORRECTION && entry->text &&
	       entry->published != NO_DATE && entry->reviewed != NO_DATE &&
	       entry->verdict && entry->next_review != NO_DATE;
}

static bool follows_all(const struct publications *publications, size_t number)
{
	size_t i;

	for (i = 0; i < publications->count; i++) {
		if (!lineage_follows(publications->lineage, number,
			    publications->items[i]))
			return false;
	}
	return true;
}

bool publications_differ(
	const struct publications *publications, const bool *undone)
{
	size_t i;

	if (publications_agree(publications))
		return false;
	for (i = 0; i < publications->lineage->count; i++) {
		if (!undone[i] && accepts_all(entry_at(publications, i)) &&
			lineage_has(publications->lineage, publications->viewer,
				i) &&
			follows_all(publications, i))
			return false;
	}
	return true;
}
