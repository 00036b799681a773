/* entry_same.c - whether two entries say the same. */
#include "entry_same.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "entry_members.h"
#include "text.h"

static bool is_same_member(struct arena *arena, const struct member *member,
	const struct entry *one, const struct entry *other)
{
	const void *left = (const char *)one + member->place;
	const void *right = (const char *)other + member->place;

	switch (member->form) {
	case VALUE_TEXTS:
	case VALUE_HASHES:
	case VALUE_LINKS:
		return texts_equal(left, right);
	case VALUE_NUMBER:
		return *(const int *)left == *(const int *)right;
	case VALUE_FLAG:
		return *(const bool *)left == *(const bool *)right;
	default:
		return text_equal(entry_member_text(arena, member, one),
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
