/* signed_entry.c - an entry that is signed, and what is found out about it. */
#include "signed_entry.h"

#include "arena.h"
#include "entry.h"

static const struct entry *copy(struct arena *arena, const struct entry *entry)
{
	struct entry *copied = entry_new(
		arena, arena_copy(arena, entry->claim), entry->kind, entry->on);

	copied->version = entry->version;
	copied->by = arena_copy(arena, entry->by);
	copied->recorded = arena_copy(arena, entry->recorded);
	copied->signature = arena_copy(arena, entry->signature);
	copied->hash = arena_copy(arena, entry->hash);
	return copied;
}

struct signed_entry signed_entry_of(
	struct arena *arena, const struct entry *entry)
{
	return (struct signed_entry){ .entry = copy(arena, entry),
		.text = entry_signed_text(arena, entry),
		.vouched = { .vouch = VOUCH_UNCHECKED } };
}
