/* entries.c - the entries of one claim, in order. */
#include "entries.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "text.h"

void entries_add(
	struct arena *arena, struct entries *entries, struct entry *entry)
{
	entries->items = arena_grow(
		arena, entries->items, entries->count, sizeof(entry));
	entries->items[entries->count++] = entry;
}

static int compare_time(const struct entry *a, const struct entry *b)
{
	int order = (a->on > b->on) - (a->on < b->on);

	if (order)
		return order;
	return strcmp(
		a->recorded ? a->recorded : "", b->recorded ? b->recorded : "");
}

/* As most histories are: each follows the one before it, and none is dated
 * earlier. */
static bool is_in_order(const struct entries *entries)
{
	size_t i;

	for (i = 1; i < entries->count; i++) {
		const struct entry *entry = entries->items[i];
		const struct entry *before = entries->items[i - 1];

		if (entry->previous.count != 1 ||
			strcmp(entry->previous.items[0], before->hash) != 0 ||
			compare_time(before, entry) > 0)
			return false;
	}
	return true;
}

/* An entry and its place: by the latest of it and those that it follows, so
 * that it comes no earlier than what was known when it was made. */
struct slot {
	struct entry *entry;
	const struct entry *latest;
	size_t depth; /* one more than the greatest of those that it follows */
	size_t next;  /* of its previous ones, the first not yet looked at */
	bool is_seen;
};

struct slots {
	struct slot *items;
	size_t count;
};

static int by_hash(const void *left, const void *right)
{
	const struct slot *a = left, *b = right;

	return strcmp(a->entry->hash, b->entry->hash);
}

static struct slot *slot_of(const struct slots *slots, const char *hash)
{
	struct entry wanted = { .hash = hash };
	struct slot key = { .entry = &wanted };

	return bsearch(&key, slots->items, slots->count, sizeof(*slots->items),
		by_hash);
}

static int by_place(const void *left, const void *right)
{
	const struct slot *a = left, *b = right;
	int order = compare_time(a->latest, b->latest);

	if (order == 0)
		order = (a->depth > b->depth) - (a->depth < b->depth);
	return order ? order : strcmp(a->entry->hash, b->entry->hash);
}

/* Puts a slot behind those that its entry names. */
static void place(const struct slots *slots, struct slot *slot)
{
	const struct texts *previous = &slot->entry->previous;
	size_t i;

	slot->latest = slot->entry;
	for (i = 0; i < previous->count; i++) {
		const struct slot *before = slot_of(slots, previous->items[i]);

		if (!before || !before->latest)
			continue;
		if (compare_time(before->latest, slot->latest) > 0)
			slot->latest = before->latest;
		if (before->depth >= slot->depth)
			slot->depth = before->depth + 1;
	}
}

/* Returns the next slot that must be placed before this one, or NULL. */
static struct slot *next_before(const struct slots *slots, struct slot *slot)
{
	const struct texts *previous = &slot->entry->previous;

	while (slot->next < previous->count) {
		struct slot *before =
			slot_of(slots, previous->items[slot->next++]);

		if (before && !before->is_seen)
			return before;
	}
	return NULL;
}

/* Places a slot after those that it follows. Marking before the walk ends it
 * even in a ring, which only a forger could make. */
static void find_place(
	const struct slots *slots, struct slot *slot, struct slot **waiting)
{
	size_t depth = 0;

	if (slot->is_seen)
		return;
	slot->is_seen = true;
	waiting[depth++] = slot;
	while (depth > 0) {
		struct slot *before = next_before(slots, waiting[depth - 1]);

		if (before) {
			before->is_seen = true;
			waiting[depth++] = before;
		} else {
			place(slots, waiting[--depth]);
		}
	}
}

void entries_sort(struct arena *arena, struct entries *entries)
{
	struct slots slots = { NULL, entries->count };
	struct slot **waiting;
	size_t i;

	if (is_in_order(entries))
		return;
	slots.items = arena_alloc(arena, slots.count * sizeof(*slots.items));
	waiting = arena_alloc(arena, slots.count * sizeof(struct slot *));
	for (i = 0; i < slots.count; i++)
		slots.items[i].entry = entries->items[i];
	qsort(slots.items, slots.count, sizeof(*slots.items), by_hash);
	for (i = 0; i < slots.count; i++)
		find_place(&slots, &slots.items[i], waiting);
	qsort(slots.items, slots.count, sizeof(*slots.items), by_place);
	for (i = 0; i < slots.count; i++)
		entries->items[i] = slots.items[i].entry;
}
