/* site_anchor.c - what an entry is known by on the page of its claim. */
#include "site_anchor.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "history.h"
#include "lineage.h"

enum { SHORT = 12, LONG = 16 };

/* Neighbours by hash are those that could agree. */
int site_anchor_length(const struct history *history)
{
	const struct lineage *lineage = &history->lineage;
	size_t i;

	for (i = 1; i < lineage->count; i++) {
		if (strncmp(lineage->by_hash[i - 1].hash,
			    lineage->by_hash[i].hash, SHORT) == 0)
			return LONG;
	}
	return SHORT;
}

const char *site_anchor(struct arena *arena, const char *hash, int length)
{
	return arena_printf(arena, "%.*s", length, hash);
}
