/* entries.c - the entries of one claim, in order. */
#include "entries.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "entry.h"

void entries_add(
	struct arena *arena, struct entries *entries, struct entry *entry)
{
	entries->items = arena_grow(
		arena, entries->items, entries->count, sizeof(entry));
	entries->items[entries->count++] = entry;
}

static int compare_text(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "");
}

static bool is_chained(const struct entries *entries)
{
	size_t i;

	for (i = 1; i < entries->count; i++) {
		if (compare_text(entries->items[i]->previous,
			    entries->items[i - 1]->hash) != 0)
			return false;
	}
	return true;
}

/* An entry and its place: by the latest of it and those before it, so that it
 * comes no earlier than what was known when it was made. */
struct slot {
	struct entry *entry;
	const struct entry *latest;
	size_t depth; /* the number of those before it */
	bool is_seen;
};

static int by_hash(const void *left, const void *right)
{
	const struct slot *a = left, *b = right;

	return strcmp(a->entry->hash, b->entry->hash);
}

static struct slot *slot_of(struct slot *slots, size_t count, const char *hash)
{
	struct entry wanted = { .hash = hash };
	struct slot key = { .entry = &wanted };

	if (!hash)
		return NULL;
	return bsearch(&key, slots, count, sizeof(*slots), by_hash);
}

static int compare_time(const struct entry *a, const struct entry *b)
{
	int order = (a->on > b->on) - (a->on < b->on);

	return order ? order : compare_text(a->recorded, b->recorded);
}

static int by_place(const void *left, const void *right)
{
	const struct slot *a = left, *b = right;
	int order = compare_time(a->latest, b->latest);

	if (order == 0)
		order = (a->depth > b->depth) - (a->depth < b->depth);
	return order ? order : strcmp(a->entry->hash, b->entry->hash);
}

static void place(struct slot *slot, const struct slot *before)
{
	slot->latest = slot->entry;
	if (!before || !before->latest)
		return;
	slot->depth = before->depth + 1;
	if (compare_time(before->latest, slot->entry) > 0)
		slot->latest = before->latest;
}

/* Finds the place of an entry, after those of its predecessors. Marking before
 * the walk ends it even in a ring, which only a forger could make. */
static void find_place(struct slot *slots, size_t count, struct slot *slot,
	struct slot **waiting)
{
	size_t depth = 0;

	while (slot && !slot->is_seen) {
		slot->is_seen = true;
		waiting[depth++] = slot;
		slot = slot_of(slots, count, slot->entry->previous);
	}
	for (; depth > 0; slot = waiting[depth])
		place(waiting[--depth], slot);
}

void entries_sort(struct arena *arena, struct entries *entries)
{
	size_t i, count = entries->count;
	struct slot *slots, **waiting;

	if (is_chained(entries))
		return;
	slots = arena_alloc(arena, count * sizeof(*slots));
	waiting = arena_alloc(arena, count * sizeof(*waiting));
	for (i = 0; i < count; i++)
		slots[i].entry = entries->items[i];
	qsort(slots, count, sizeof(*slots), by_hash);
	for (i = 0; i < count; i++)
		find_place(slots, count, &slots[i], waiting);
	qsort(slots, count, sizeof(*slots), by_place);
	for (i = 0; i < count; i++)
		entries->items[i] = slots[i].entry;
}
