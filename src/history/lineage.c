/* lineage.c - which entries of a claim follow which. */
#include "lineage.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "descent.h"
#include "entries.h"
#include "entry.h"
#include "text.h"

/* ---- by hash ---- */

static int by_hash(const void *left, const void *right)
{
	const struct named *a = left, *b = right;

	return strcmp(a->hash, b->hash);
}

static struct named *names_of(
	struct arena *arena, const struct entries *entries)
{
	struct named *names =
		arena_alloc(arena, (entries->count + 1) * sizeof(*names));
	size_t i;

	for (i = 0; i < entries->count; i++)
		names[i] = (struct named){ entries->items[i]->hash, i };
	qsort(names, entries->count, sizeof(*names), by_hash);
	return names;
}

static size_t number_of(
	const struct named *names, size_t count, const char *hash)
{
	const struct named wanted = { hash, 0 };
	const struct named *found =
		bsearch(&wanted, names, count, sizeof(*names), by_hash);

	return found ? found->number : NOWHERE;
}

size_t lineage_find(const struct lineage *lineage, const char *hash)
{
	return number_of(lineage->by_hash, lineage->count, hash);
}

/* ---- what waits ---- */

/* Lines of 0.1 count whatever they name. */
static bool is_waiting(const struct entries *entries, const struct named *names,
	const bool *waits, size_t number)
{
	const struct entry *entry = entries->items[number];
	size_t i;

	for (i = 0; i < entry->previous.count; i++) {
		size_t before = number_of(
			names, entries->count, entry->previous.items[i]);

		if (before == NOWHERE ? entry->version != VERSION_OLD
				      : waits[before])
			return true;
	}
	return false;
}

static void split_waiting(
	struct arena *arena, struct entries *entries, struct entries *waiting)
{
	const struct named *names = names_of(arena, entries);
	bool *waits = arena_alloc(arena, entries->count + 1);
	size_t i, kept = 0;

	for (i = 0; i < entries->count; i++)
		waits[i] = is_waiting(entries, names, waits, i);
	for (i = 0; i < entries->count; i++) {
		if (!waits[i])
			entries->items[kept++] = entries->items[i];
		else if (waiting)
			entries_add(arena, waiting, entries->items[i]);
	}
	entries->count = kept;
}

/* ---- lines of descent ---- */

static void link_previous(
	struct arena *arena, const struct lineage *lineage, struct kin *kin)
{
	const struct texts *previous = &kin->entry->previous;
	size_t i;

	kin->previous =
		arena_alloc(arena, previous->count * sizeof(*kin->previous));
	for (i = 0; i < previous->count; i++) {
		size_t number = lineage_find(lineage, previous->items[i]);

		if (number != NOWHERE && &lineage->kin[number] < kin)
			kin->previous[kin->previous_count++] = number;
	}
}

bool lineage_follows(
	const struct lineage *lineage, size_t later, size_t earlier)
{
	const struct kin *before = &lineage->kin[earlier];

	return later != earlier && descent_place(&lineage->kin[later],
					   before->line) >= before->place;
}

bool lineage_knows(const struct lineage *lineage, size_t later, size_t earlier)
{
	const struct kin *kin = lineage->kin;

	if (kin[later].entry->version == VERSION_OLD &&
		kin[earlier].entry->version == VERSION_OLD)
		return later > earlier;
	return lineage_follows(lineage, later, earlier);
}

bool lineage_has(const struct lineage *lineage, size_t viewer, size_t number)
{
	return viewer == NOWHERE || lineage_follows(lineage, viewer, number);
}

/* ---- the whole ---- */

/* What is taken back came before; a publication never is. */
static void link_undoes(
	struct arena *arena, const struct lineage *lineage, size_t number)
{
	struct kin *kin = &lineage->kin[number];
	const struct texts *undoes = &kin->entry->undoes;
	size_t i;

	if (kin->entry->kind != ENTRY_UNDO)
		return;
	kin->undoes = arena_alloc(arena, undoes->count * sizeof(*kin->undoes));
	for (i = 0; i < undoes->count; i++) {
		size_t named = lineage_find(lineage, undoes->items[i]);

		if (named != NOWHERE &&
			lineage->kin[named].entry->kind != ENTRY_PUBLISHED &&
			lineage_knows(lineage, number, named))
			kin->undoes[kin->undoes_count++] = named;
	}
}

struct lineage lineage_of(
	struct arena *arena, struct entries *entries, struct entries *waiting)
{
	struct lineage lineage = { NULL, 0, NULL };
	size_t i, lines = 0;
	size_t *lengths;

	entries_sort(arena, entries);
	split_waiting(arena, entries, waiting);
	lineage.count = entries->count;
	lineage.by_hash = names_of(arena, entries);
	lineage.kin =
		arena_alloc(arena, (lineage.count + 1) * sizeof(*lineage.kin));
	lengths = arena_alloc(arena, (lineage.count + 1) * sizeof(*lengths));
	for (i = 0; i < lineage.count; i++) {
		lineage.kin[i].entry = entries->items[i];
		link_previous(arena, &lineage, &lineage.kin[i]);
		descend(arena, &lineage, &lineage.kin[i], lengths, &lines);
	}
	for (i = 0; i < lineage.count; i++)
		link_undoes(arena, &lineage, i);
	return lineage;
}
