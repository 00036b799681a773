/* entries.c - the entries of one claim, in order. */
#include "entry.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

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

static int by_time(const void *left, const void *right)
{
	const struct entry *a = *(struct entry *const *)left;
	const struct entry *b = *(struct entry *const *)right;
	int order = (a->on > b->on) - (a->on < b->on);

	if (order == 0)
		order = compare_text(a->recorded, b->recorded);
	return order ? order : strcmp(a->hash, b->hash);
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

/* An entry with its place by hash, and whether it has been put in order. */
struct slot {
	struct entry *entry;
	bool placed;
};

static int by_hash(const void *left, const void *right)
{
	const struct slot *a = left, *b = right;

	return strcmp(a->entry->hash, b->entry->hash);
}

static struct slot *slot_of(struct slot *slots, size_t count, const char *hash)
{
	struct entry wanted = { .hash = hash };
	struct slot key = { &wanted, false };

	if (!hash)
		return NULL;
	return bsearch(&key, slots, count, sizeof(*slots), by_hash);
}

/* Puts an entry behind those already in order, its predecessors first. Marking
 * before the walk ends it even in a ring, which only a forger could make. */
static size_t place(struct slot *slots, struct entries *ordered, size_t total,
	struct slot *slot, struct slot **waiting)
{
	size_t depth = 0;

	while (slot && !slot->placed) {
		slot->placed = true;
		waiting[depth++] = slot;
		slot = slot_of(slots, total, slot->entry->previous);
	}
	while (depth > 0)
		ordered->items[ordered->count++] = waiting[--depth]->entry;
	return ordered->count;
}

void entries_sort(struct arena *arena, struct entries *entries)
{
	size_t i, count = entries->count;
	struct entries ordered = { NULL, 0 };
	struct slot *slots, **waiting;

	if (is_chained(entries))
		return;
	qsort(entries->items, count, sizeof(*entries->items), by_time);
	if (is_chained(entries))
		return;
	slots = arena_alloc(arena, count * sizeof(*slots));
	waiting = arena_alloc(arena, count * sizeof(*waiting));
	ordered.items = arena_alloc(arena, count * sizeof(*ordered.items));
	for (i = 0; i < count; i++)
		slots[i].entry = entries->items[i];
	qsort(slots, count, sizeof(*slots), by_hash);
	for (i = 0; i < count; i++)
		place(slots, &ordered, count,
			slot_of(slots, count, entries->items[i]->hash),
			waiting);
	*entries = ordered;
}
