/* record_heads.c - the heads of a record, and their digest. */
#include "record_heads.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "history.h"
#include "lineage.h"
#include "text.h"

static bool is_named(const struct history *history, size_t number)
{
	size_t i, j;

	for (i = number + 1; i < history->count; i++) {
		const struct kin *kin = &history->lineage.kin[i];

		for (j = 0; j < kin->previous_count; j++) {
			if (kin->previous[j] == number)
				return true;
		}
	}
	return false;
}

void record_heads(struct arena *arena, struct texts *heads, const char *id,
	const struct history *history)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (!is_named(history, i))
			texts_add(arena, heads,
				arena_printf(arena, "%s %s", id,
					history->events[i].entry->hash));
	}
}

const char *record_digest(struct arena *arena, struct texts *heads)
{
	const char *list = "";

	texts_sort(heads);
	if (heads->count)
		list = arena_printf(
			arena, "%s\n", texts_joined(arena, heads, '\n'));
	return arena_printf(arena, "%zu-%s", heads->count,
		digest_of(list, strlen(list)).hex);
}
