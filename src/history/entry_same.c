/* entry_same.c - whether two entries say the same. */
#include "entry_same.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "entry_members.h"
#include "text.h"

static bool are_same_texts(const struct texts *one, const struct texts *other)
{
	size_t i;

	if (one->count != other->count)
		return false;
	for (i = 0; i < one->count; i++) {
		if (strcmp(one->items[i], other->items[i]) != 0)
			return false;
	}
	return true;
}

static bool is_same_text(const char *one, const char *other)
{
	return one && other ? strcmp(one, other) == 0 : one == other;
}

static bool is_same_member(struct arena *arena, const struct member *member,
	const struct entry *one, const struct entry *other)
{
	const void *left = (const char *)one + member->place;
	const void *right = (const char *)other + member->place;

	switch (member->form) {
	case VALUE_TEXTS:
	case VALUE_HASHES:
	case VALUE_LINKS:
		return are_same_texts(left, right);
	case VALUE_NUMBER:
		return *(const int *)left == *(const int *)right;
	case VALUE_FLAG:
		return *(const bool *)left == *(const bool *)right;
	default:
		return is_same_text(entry_member_text(arena, member, one),
			entry_member_text(arena, member, other));
	}
}

bool entry_is_said_by(struct arena *arena, const struct entry *entry,
	const struct entry *read)
{
	size_t i;

	if (entry->kind == ENTRY_CHANGE && (entry->given & ~read->given))
		return false;
	for (i = 0; i < MEMBER_COUNT; i++) {
		if (!is_same_member(arena, &entry_members[i], entry, read))
			return false;
	}
	return strcmp(entry->hash, read->hash) == 0;
}
