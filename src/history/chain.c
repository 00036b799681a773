/* chain.c - the chain of a claim: what counts of its entries, and its heads. */
#include "chain.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "entries.h"
#include "entry.h"
#include "lineage.h"
#include "text.h"

/* ---- beside the chain ---- */

/* Notes the drafts that a sign-off names. */
static bool *signed_drafts(struct arena *arena, const struct lineage *lineage)
{
	bool *is_signed = arena_alloc(arena, lineage->count + 1);
	size_t i;

	for (i = 0; i < lineage->count; i++) {
		const struct entry *entry = lineage->kin[i].entry;
		size_t draft = NOWHERE;

		if (entry->kind == ENTRY_SIGNOFF)
			draft = lineage_find(lineage, entry->signs);
		if (draft != NOWHERE)
			is_signed[draft] = true;
	}
	return is_signed;
}

static bool undoes_only_beside(
	const struct lineage *lineage, const struct entry *undo)
{
	size_t i;

	for (i = 0; i < undo->undoes.count; i++) {
		size_t number = lineage_find(lineage, undo->undoes.items[i]);

		if (number == NOWHERE || !lineage->kin[number].is_beside)
			return false;
	}
	return true;
}

void chain_mark(struct lineage *lineage)
{
	struct arena arena = { 0 };
	const bool *is_signed = signed_drafts(&arena, lineage);
	size_t i;

	for (i = 0; i < lineage->count; i++) {
		struct kin *kin = &lineage->kin[i];

		if (kin->entry->kind == ENTRY_UNDO)
			kin->is_beside =
				undoes_only_beside(lineage, kin->entry);
		else
			kin->is_beside = kin->entry->draft && !is_signed[i];
	}
	arena_release(&arena);
}

/* ---- heads ---- */

/* Marks what an entry that counts as a candidate follows. */
static bool *followed_by(struct arena *arena, const struct lineage *lineage,
	const bool *is_candidate)
{
	bool *is_followed = arena_alloc(arena, lineage->count + 1);
	size_t i, j;

	for (i = lineage->count; i-- > 0;) {
		const struct kin *kin = &lineage->kin[i];

		if (!is_candidate[i] && !is_followed[i])
			continue;
		for (j = 0; j < kin->previous_count; j++)
			is_followed[kin->previous[j]] = true;
	}
	return is_followed;
}

/* Makes candidates of what stands beside the chain and is named, or follows
 * what is. */
static void add_beside(const struct lineage *lineage,
	const struct texts *beside, bool *is_candidate)
{
	size_t i, j;

	for (i = 0; i < beside->count; i++) {
		size_t named = lineage_find(lineage, beside->items[i]);

		if (named == NOWHERE || !lineage->kin[named].is_beside)
			continue;
		is_candidate[named] = true;
		for (j = named + 1; j < lineage->count; j++)
			is_candidate[j] =
				is_candidate[j] ||
				(lineage->kin[j].is_beside &&
					lineage_follows(lineage, j, named));
	}
}

struct texts chain_heads(struct arena *arena, const struct lineage *lineage,
	const struct texts *beside)
{
	bool *is_candidate = arena_alloc(arena, lineage->count + 1);
	struct texts heads = { NULL, 0 };
	const bool *is_followed;
	size_t i;

	for (i = 0; i < lineage->count; i++)
		is_candidate[i] = !lineage->kin[i].is_beside;
	add_beside(lineage, beside, is_candidate);
	is_followed = followed_by(arena, lineage, is_candidate);
	for (i = 0; i < lineage->count; i++) {
		if (is_candidate[i] && !is_followed[i])
			texts_add(arena, &heads, lineage->kin[i].entry->hash);
	}
	texts_sort(&heads);
	return heads;
}

struct texts chain_heads_for(
	struct arena *arena, struct entries *entries, const struct entry *entry)
{
	struct lineage lineage = lineage_of(arena, entries, NULL);
	struct texts named = { NULL, 0 };
	size_t i;

	for (i = 0; i < entry->undoes.count; i++)
		texts_add(arena, &named, entry->undoes.items[i]);
	if (entry->signs)
		texts_add(arena, &named, entry->signs);
	chain_mark(&lineage);
	return chain_heads(arena, &lineage, &named);
}
